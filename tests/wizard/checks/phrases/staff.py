"""Lines that the patterns of `wizard.checks.phrases.staff` must match, and others they must not."""

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
}
