"""The rules in `wizard.checks.rules.private_profiles`."""

from __future__ import annotations

from tests.wizard.checks.cases import Tried

CASES = {
    "private_profiles_watched": Tried(
        found=(
            {"policy_private": "Vi holder øje med jeres private profiler."},
            {"policy_do": [{"rule": "The manager goes through the page. We check your personal accounts monthly"}]},
            {"policy_do": [{"rule": "Acceptere venneanmodninger fra chefen, også på private profiler"}]},
        ),
        near=(
            {"policy_private": "Jeres private profiler er jeres egne."},
            {"policy_do": [{"rule": "Hold øje med kommentarerne på vores egen side"}]},
            {"policy_private": "What you write on personal accounts is yours."},
            {"policy_dont": [{"rule": "Accept friend requests from pupils"}]},
            {"policy_private": "Follow this policy on your own profile too."},
            {"policy_dont": [{"rule": "Acceptere venneanmodninger fra elever"}]},
            {"policy_dont": [{"rule": "Kigger på borgernes private profiler"}]},
            {"policy_do": [{"rule": "Read your own posts twice"}]},
            {"policy_private": "We follow your personal accounts only if you ask us to."},
            {"policy_private": "Add the boss only if you want to."},
            {"policy_do": [{"rule": "Check your own page for typos"}]},
            {"policy_private": "Vi følger ikke jeres private profiler, men I må gerne følge os."},
            {"policy_do": [{"rule": "We follow local makers from our own profile"}]},
        ),
        says="»Vi holder øje med jeres private profiler.«",
    ),
    "opinions_forbidden_in_private": Tried(
        found=(
            {"policy_private": "I må ikke skrive om politik eller arbejdspladsen på jeres private profiler."},
            {"policy_dont": [{"rule": "Never criticise the council, not even on your own profile"}]},
        ),
        near=(
            {"policy_private": "Privat må I skrive, hvad I vil, men ikke i vores navn."},
            {"policy_private": "I må ikke skrive om kunder på jeres private profiler."},
            {"policy_dont": [{"rule": "Never discuss prices on the company page"}]},
            {"policy_private": "You do not have to share anything about us on your own profile."},
            {"policy_private": "We do not comment on what you say about us privately."},
            {"policy_private": "Du skal ikke dele noget om arbejdspladsen på din egen profil, medmindre du har lyst."},
            {"policy_private": "Ledelsen må ikke kommentere på ansattes private opslag om politik."},
            {"policy_private": "Managers must not comment on staff's private posts about politics."},
            {"policy_private": "You must not say on your own profile that the school stands for your own politics."},
            {"policy_private": "Man må ikke udtale sig på foreningens vegne om politik på sin private profil."},
            {"policy_private": "Say what you like about us on your own page, but never write as if you were us."},
        ),
        says="»I må ikke skrive om politik eller arbejdspladsen på jeres private profiler.«",
    ),
}
