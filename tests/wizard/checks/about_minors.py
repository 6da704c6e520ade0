"""The rules in `wizard.checks.rules.minors`."""

from __future__ import annotations

from tests.wizard.checks.about_law import may, must_not
from tests.wizard.checks.cases import Tried

PLAYER = "Månedens spiller: navn, alder, hold og billede"

CASES = {
    "children_identified": Tried(
        found=(
            {"pillars": [{"topic": PLAYER}]},
            {"needs": [{"content": "Our kids' squad with names and ages"}]},
        ),
        near=(
            {"pillars": [{"topic": "Historier om børnene uden navne"}]},
            {"pillars": [{"topic": "Børnefamilier i Ribe og omegn"}]},
            {"pillars": [{"topic": "Ugens spiller: navn og alder, når forældrene har sagt ja"}]},
            {"pillars": [{"topic": "Children's books: name, age group and picture"}]},
            {"pillars": [{"topic": "Playgrounds for kids: names, address and opening hours"}]},
            {"pillars": [{"topic": "Vi viser kaninernes navne og alder til børn"}]},
            {"policy_do": [{"rule": "Elever giver navn og adresse ved indmeldelsen"}]},
            {"policy_do": [{"rule": "Ask players for name and address when they join"}]},
            {"pillars": [{"topic": "Our players' full names and squad numbers (adults)"}]},
        ),
        says=f"»{PLAYER}«",
    ),
    "consent_comes_with_the_rules": Tried(
        found=(
            {"policy_do": [{"rule": "Post everyone who passes, with name. It is in the terms, no need to ask"}]},
            {"policy_do": [{"rule": "Vi filmer brudepar: det er en del af kontrakten"}]},
            {"policy_do": [{"rule": "Alle kursister bliver filmet, det står i tilmeldingen"}]},
            {"policy_do": [{"rule": "Vi må bruge billeder af alle, fordi de har sagt ja ved billetkøbet"}]},
            {"policy_do": [{"rule": "Filming is fine: members agree when they sign up"}]},
        ),
        near=(
            {"policy_do": [{"rule": "Vis priser, som de står i kontrakten"}]},
            {"policy_do": [{"rule": "Never post people just because it is in the terms"}]},
            {"policy_do": [{"rule": "Billeder af gæster: det står i vilkårene, at vi altid spørger"}]},
            {"policy_do": [{"rule": "Ved indmeldelsen beder vi om et særskilt samtykke til billeder"}]},
            {"policy_do": [{"rule": "Ask for consent to photos each time, also after they sign up"}]},
            {"policy_do": [{"rule": "Når de har sagt ja, sender vi kontrakten"}]},
            {"promotion_steps": [{"activity": "Film om, hvad der står i lejekontrakten"}]},
            {"promotion_steps": [{"activity": "Video: what is in the contract"}]},
            {"promotion_steps": [{"activity": "Photos are part of the contract with the photographer"}]},
            {"policy_do": [{"rule": "Billeder af alle rum er en del af salgsaftalen"}]},
            {"policy_do": [{"rule": "Photo permission with your ticket: guests may photograph the garden"}]},
        ),
        says="»Post everyone who passes, with name. It is in the terms, no need to ask«",
    ),
    "people_filmed_unasked": Tried(
        found=(
            {"policy_do": [{"rule": "Film on the floor when it is busy, no need to ask"}]},
            may("Bruge kundernes billeder uden at bede om lov"),
            {"policy_do": [{"rule": "Brug optagelser af naboens have"}]},
            {"policy_do": [{"rule": "Film folk på holdet, de ved jo godt, at vi er på Instagram"}]},
        ),
        near=(
            {"policy_do": [{"rule": "Film aldrig kunder uden at spørge"}]},
            {"policy_do": [{"rule": "Man må gå hjem uden at spørge chefen"}]},
            {"policy_do": [{"rule": "Vores egne billeder må bruges uden at spørge"}]},
            {"pillars": [{"topic": "Film, så eleverne ved det på forhånd"}]},
            {"pillars": [{"topic": "Videos so customers know what to expect"}]},
            {"policy_do": [{"rule": "We assume people watch without sound: subtitles on videos"}]},
            {"policy_do": [{"rule": "People do not look at long videos"}]},
            {"policy_do": [{"rule": "Never bother people with long videos"}]},
            {"policy_do": [{"rule": "Don't ask for likes under photos of people"}]},
            {"policy_do": [{"rule": "Place photos so that people notice them"}]},
            must_not("Filme uden at spørge"),
            {"policy_do": [{"rule": "Film passers-by once they have said yes"}]},
            {"policy_do": [{"rule": "Film the neighbours who help at harvest"}]},
        ),
        says="»Film on the floor when it is busy, no need to ask«",
    ),
    "children_shown_unasked": Tried(
        found=({"special_topics": ["children_shown"], "feedback_rhythm": "monthly"},),
        near=(
            {"special_topics": ["children_shown"]},  # not that far yet
            {"special_topics": ["none"], "feedback_rhythm": "monthly"},
            {
                "special_topics": ["children_shown"],
                "feedback_rhythm": "monthly",
                "policy_do": [{"rule": "Spørg forældrene, før et barn bliver vist"}],
            },
            {
                "special_topics": ["children_shown"],
                "feedback_rhythm": "monthly",
                "pillars": [{"topic": "A day in the garden: hands and boots, never faces"}],
            },
        ),
        says="at nogen spørger forældrene",
    ),
    "parents_not_asked": Tried(
        found=(
            {
                "policy_do": [{"rule": "Spørg børnene på holdet, om de vil være med på filmen"}],
                "campaigns": [{"name": "Jul"}],
            },
            {"pillars": [{"topic": "Faces from the nursery: pictures of the kids"}], "campaigns": [{"name": "Jul"}]},
            {
                "company_about": "Danseskole med 410 elever fra 3 år og op.",
                "content_types": ["short_video"],
                "pillars": [{"topic": "Klip fra salen"}],
                "policy_do": [{"rule": "Skriv pænt"}],
                "campaigns": [{"name": "Jul"}],
            },
        ),
        near=(
            {
                "company_about": "Danseskole med 410 elever fra 3 år og op.",
                "content_types": ["short_video"],
                "pillars": [{"topic": "Klip fra salen"}],
                "policy_do": [{"rule": "Forældrene siger ja først"}],
                "campaigns": [{"name": "Jul"}],
            },
            {
                "company_about": "Vi sælger tøj til børn fra 3 år og op.",
                "content_types": ["short_video"],
                "pillars": [{"topic": "Klip fra salen"}],
                "policy_do": [{"rule": "Skriv pænt"}],
                "campaigns": [{"name": "Jul"}],
            },
            {
                "policy_do": [{"rule": "Spørg børnene og deres forældre, om de vil være med på filmen"}],
                "campaigns": [{"name": "Jul"}],
            },
            {
                "pillars": [{"topic": "Faces from the nursery: pictures of the kids"}],
                "policy_dont": [{"rule": "No pictures without consent"}],
                "campaigns": [{"name": "Jul"}],
            },
            {"pillars": [{"topic": "Billeder af tøj til børn"}], "campaigns": [{"name": "Jul"}]},
            {"pillars": [{"topic": "Film med voksne elever"}], "campaigns": [{"name": "Jul"}]},
            *(
                {"pillars": [{"topic": topic}], "campaigns": [{"name": "Jul"}]}
                for topic in (
                    "Pictures of kid goats: photos of the kids (goats)",
                    "Photos from the nursery: seedlings in May",
                    "Film of the nursery beds",
                    "Billeder af børneværelser, vi har malet",
                    "Film med børnetandlægen",
                    "Billeder af kælebørn: hunde og katte",
                    "Børnene bestemmer, hvilken film vi viser",
                    "Players choose the photo of the match",
                    "Spørg eleverne på højskolen, om de vil være med på film",
                )
            ),
            {
                "industry": "crafts",
                "pillars": [{"topic": "Ugens elev: billeder fra værkstedet"}],
                "campaigns": [{"name": "Jul"}],
            },
            *(
                {
                    "company_about": about,
                    "content_types": ["short_video"],
                    "pillars": [{"topic": "Behind the scenes"}],
                    "policy_do": [{"rule": "Skriv pænt"}],
                    "campaigns": [{"name": "Jul"}],
                }
                for about in (
                    "A plant nursery in Devon.",
                    "Family farm: we have 3 children and 90 cows.",
                    "Vi er en musikskole for voksne med 80 elever.",
                    "Psykolog for børn mellem 6 og 12.",
                    "Fodboldklub med 400 medlemmer fra 4 til 80 år.",
                    "We raise money for children under 5 in Malawi.",
                )
            ),
        ),
        says="»Spørg børnene på holdet, om de vil være med på filmen«",
    ),
}
