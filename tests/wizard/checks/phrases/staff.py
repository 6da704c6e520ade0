"""Lines on which the patterns of `wizard.checks.phrases.staff` are tried."""

from __future__ import annotations

from tests.wizard.checks.patterns import Tried

MATCHED: Tried = {
    "USES_OWN_PROFILES": (
        "Alle deler vores opslag på egen profil",
        "Medarbejderne skal like og dele på deres private Facebook",
        "Sælgerne poster tre gange om ugen på deres egen LinkedIn",
        "Lærerne lægger skolens opslag på egne profiler",
        "Share our posts on your own profile",
        "Everyone posts about us on personal accounts",
        "Staff recommend us on their private pages",
    ),
    "WATCHES_PRIVATE_PROFILES": (
        "Vi holder øje med jeres private profiler",
        "Lederen tjekker de ansattes egne konti",
        "Alle skal acceptere venneanmodninger fra chefen",
        "We check your personal accounts every month",
        "The manager looks at your private pages",
        "Everybody has to accept friend requests from the boss",
    ),
}

UNMATCHED: Tried = {
    "USES_OWN_PROFILES": (
        "Del vores opslag på egen profil, hvis I har lyst",
        "I må gerne dele på jeres egen profil",
        "Ingen skal dele på egen profil",
        "Dele opslag i lokale grupper",
        "Din egen profil er din egen",
        "Skriv, at du arbejder her",
        "Ambassadørerne deler på egne profiler",
        "Share on your own profile if you like",
        "Those who want to may share on their own profiles",
        "Send a picture a week to the editor",
    ),
    "WATCHES_PRIVATE_PROFILES": (
        "Jeres private profiler er jeres egne",
        "Hold øje med kommentarerne på vores side",
        "Vi holder ikke øje med jeres private profiler",
        "Vi følger ikke jeres private profiler",
        "What you do on personal accounts is yours",
        "We check our own reviews weekly",
        "We never look at your private pages",
    ),
}

MENTIONED: Tried = {
    "LEAVES_IT_TO_THEM": (
        "Du behøver ikke dele noget",
        "Hvis du har lyst",
        "Ledelsen må ikke kommentere",
        "You do not have to share",
        "It is up to you",
        "Managers must not comment",
    ),
    "SPEAKS_OF_JOBS": (
        "Vi søger to nye kolleger",
        "Lærling søges",
        "Ledig stilling i køkkenet",
        "Apply for a job with us",
        "We are hiring",
        "Two vacancies for carers",
    ),
    "GAGS_IN_PRIVATE": (
        "I må ikke skrive om politik på jeres private profiler",
        "Man må ikke kritisere ledelsen, heller ikke i sin fritid",
        "Medarbejdere må ikke deltage i debatten på egne profiler",
        "Never criticise the council, not even on your own profile",
        "You must not write about politics on private accounts",
        "Employees may not discuss pay on personal profiles",
    ),
    "SPEAKS_FOR_US": (
        "Ikke i vores navn",
        "Om kunder",
        "Tavshedspligt",
        "In our name",
        "About clients",
        "Confidential",
    ),
    "MUST": ("Alle skal dele", "Hver fredag", "Man bør", "Everyone shares", "You must post", "Each of us"),
}

NOT_MENTIONED: Tried = {
    "LEAVES_IT_TO_THEM": (
        "I må ikke skrive om politik",
        "Kritisér aldrig ledelsen",
        "Medarbejdere må ikke dele",
        "You must not write about politics",
        "Never criticise the council",
        "Employees may not discuss pay",
    ),
    "SPEAKS_OF_JOBS": (
        "Søg om et kviklån i dag",
        "Ansøg om lån på ti minutter",
        "Kom og prøv",
        "50 loan applications",
        "Apply for credit",
        "Apply for a plot",
    ),
    "GAGS_IN_PRIVATE": (
        "Privat må I skrive, hvad I vil",
        "Skriv ikke om politik på vores side",
        "Jeres private profiler er jeres egne",
        "Say what you like on your own profile",
        "Never write about politics on our page",
        "Never share a client's case on the page",
    ),
    "SPEAKS_FOR_US": ("Privat", "Om politik", "Fritid", "Private", "On politics", "In spare time"),
    "MUST": ("Del gerne", "Man må", "Hvis du har lyst", "You may share", "Feel free", "Volunteers share"),
}
