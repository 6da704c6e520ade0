"""The rules in `wizard.checks.rules.audience_ages`."""

from __future__ import annotations

from typing import Any

from tests.wizard.checks.cases import Tried

FAMILIES = {"name": "Børnefamilier", "age_from": 28, "age_to": 42}
PENSIONERS = {"name": "Pensionister", "age_from": 62}
PUPILS = {"name": "Skoleelever", "age_from": 13, "age_to": 17}


def on_facebook(*audiences: dict[str, Any]) -> dict[str, Any]:
    needs = [{"audience": audience["name"], "platform": "facebook"} for audience in audiences]
    return {"audiences": list(audiences), "needs": needs, "platforms": ["facebook"]}


CHILDREN = {"name": "Børn", "age_from": 8, "age_to": 12}


CASES = {
    "audience_ages_reversed": Tried(
        found=({"audiences": [{"name": "Unge", "age_from": 25, "age_to": 16}]},),
        near=(
            {"audiences": [{"name": "Unge", "age_from": 16, "age_to": 25}]},
            {"audiences": [{"name": "Konfirmander", "age_from": 14, "age_to": 14}]},
            {"audiences": [{"name": "Unge", "age_from": 25}]},
        ),
        says="»Unge« går fra 25 til 16 år",
    ),
    "audiences_far_apart": Tried(
        found=(
            on_facebook(FAMILIES, PENSIONERS),
            {
                **on_facebook(FAMILIES),
                "audiences": [FAMILIES, PENSIONERS],
                "platform_roles": [{"platform": "facebook", "audience": "Pensionister"}],
            },
        ),
        near=(
            on_facebook({**FAMILIES, "age_to": 43}, PENSIONERS),  # nineteen years
            {**on_facebook(FAMILIES, PENSIONERS), "platforms": ["instagram"]},
            on_facebook({"name": "Børnefamilier"}, PENSIONERS),
            {**on_facebook(FAMILIES), "audiences": [FAMILIES, PENSIONERS]},  # the other is not there
            {
                **on_facebook(FAMILIES, PENSIONERS),
                "pillars": [{"topic": name, "audience": name} for name in ("Børnefamilier", "Pensionister")],
            },  # each has posts of its own
            on_facebook({**FAMILIES, "age_from": 70, "age_to": 40}),  # the wrong way round: another rule
        ),
        says="»Børnefamilier« (op til 42 år) og »Pensionister« (fra 62 år)",
    ),
    "audience_too_young_for_business": Tried(
        found=({"market": "b2b", "audiences": [PUPILS]},),
        near=(
            {
                "market": "b2b",
                "purposes": ["leads"],
                "audiences": [{"name": "Elever", "who": "use_only", "age_from": 12, "age_to": 16}],
            },
            {
                "market": "b2b",
                "purposes": ["leads"],
                "audiences": [{"name": "Apprentices to be", "who": "applicants", "age_from": 15, "age_to": 17}],
            },
            {"market": "both", "audiences": [PUPILS]},
            {"market": "b2b", "audiences": [{**PUPILS, "age_to": 18}]},
            {"market": "b2b", "audiences": [PUPILS], "purposes": ["leads", "recruitment"]},  # apprentices
            {"market": "b2b", "audiences": [{"name": "Indkøbere"}]},
        ),
        says="»Skoleelever« er højst 17 år",
    ),
    "audience_too_young_for_platforms": Tried(
        found=(
            {"audiences": [CHILDREN], "platforms": ["instagram", "tiktok"]},
            {"audiences": [{**CHILDREN, "age_to": 17}], "platforms": ["tiktok"]},
            {"audiences": [CHILDREN], "platforms": ["linkedin", "youtube"]},
        ),
        near=(
            {"platforms": ["facebook"], "audiences": [{"name": "Families", "age_from": 0, "age_to": 60}]},
            {"platforms": ["facebook"], "audiences": [{"name": "Hele byen", "age_from": 0, "age_to": 99}]},
            {"audiences": [{**CHILDREN, "age_from": 13, "age_to": 17}], "platforms": ["instagram", "tiktok"]},
            {"audiences": [CHILDREN]},
            {"audiences": [CHILDREN], "platforms": ["linkedin"]},
            {
                "audiences": [CHILDREN, {"name": "Forældre"}],
                "platforms": ["instagram"],
                "needs": [{"audience": "Forældre", "platform": "instagram"}],
            },
            {"audiences": [{"name": "Alle"}], "platforms": ["tiktok"]},
        ),
        says="fyldt 13 for at have en profil på »Instagram« og »TikTok«",
    ),
    "young_only_where_few_of_them_are": Tried(
        found=(
            {"audiences": [{"name": "8. klasse", "age_from": 13, "age_to": 15}], "platforms": ["facebook", "linkedin"]},
            {"audiences": [{"name": "Pupils", "age_from": 17, "age_to": 20}], "platforms": ["facebook"]},
        ),
        near=(
            {"audiences": [{"name": "8. klasse", "age_from": 13, "age_to": 15}], "platforms": ["facebook", "tiktok"]},
            {"audiences": [{"name": "Unge", "age_from": 17, "age_to": 24}], "platforms": ["facebook"]},
            {"audiences": [{"name": "Unge", "age_to": 20, "evidence": "data"}], "platforms": ["facebook"]},
            {"audiences": [{"name": "Børn", "age_from": 6, "age_to": 12}], "platforms": ["facebook"]},  # another rule
        ),
        says="»8. klasse« er højst 15 år, og planen når dem kun på »Facebook« og »LinkedIn«",
    ),
}
