"""The rules in `wizard.checks.rules.contests`."""

from __future__ import annotations

from typing import Any

from tests.wizard.checks.about_law import may, must_not
from tests.wizard.checks.cases import Tried

WHOLE = "Konkurrence: gæt antallet inden 31/1, ét bud pr. person. Præmie: gavekort på 300 kr. Lodtrækning 2/2."


def step(activity: str, **answers: Any) -> dict[str, Any]:
    return {"promotion_steps": [{"activity": activity, "kind": "contest"}], **answers}


def campaign(**row: Any) -> dict[str, Any]:
    return {"platforms": ["facebook", "linkedin"], "campaigns": [row]}


CASES = {
    "contest_requires_tagging": Tried(
        found=(
            step("Gæt antallet, og tag en ven i kommentarfeltet"),
            may("Konkurrencer, hvor man tagger to venner"),
            campaign(name="Giveaway", offer="Tag a friend to win a cake"),
        ),
        near=(
            {
                "campaigns": [
                    {"name": "A", "offer": "Konkurrencesvømning: tag din mor med til stævnet", "platform": "instagram"}
                ]
            },
            {"campaigns": [{"name": "A", "offer": "Konkurrenceridning: tag familien på tur", "platform": "instagram"}]},
            step("Gæt antallet i kommentarfeltet"),
            step("Konkurrence, hvor man ikke skal tagge nogen"),
            must_not("Konkurrencer, hvor man tagger to venner"),
            {"promotion_steps": [{"activity": "Tag en ven med til åbent hus", "kind": "other"}]},
        ),
        says="»Gæt antallet, og tag en ven i kommentarfeltet«",
    ),
    "contest_requires_sharing": Tried(
        found=(
            step("Konkurrence: del opslaget og vind en kage"),
            step("Konkurrence: del opslaget og vind en kage", platforms=["instagram", "linkedin"]),
            may("Contests where people must share our post"),
            campaign(name="Konkurrence", offer="Like og del for at vinde", platform="facebook"),
        ),
        near=(
            step("Konkurrence: skriv en kommentar og vind en kage"),
            step("Konkurrence: del opslaget og vind en kage", platforms=["linkedin"]),  # the rules are Meta’s
            campaign(name="Konkurrence", offer="Like og del for at vinde", platform="linkedin"),
            may("Konkurrencer uden køb eller deling"),
            may("Dele opslag i lokale grupper"),
        ),
    ),
    "contest_requires_following": Tried(
        found=(step("Konkurrence: følg os og vind en kage"), step("Like our page to enter the contest")),
        near=(step("Konkurrence for vores følgere"), may("Contests where you do not have to follow us")),
    ),
    "contest_without_terms": Tried(
        found=(
            step("Konkurrence: gæt, hvor mange boller vi bager"),
            step("Gæt, hvor mange boller vi bager. Præmie: en kurv til 200 kr. Lodtrækning 2/2."),
            campaign(name="Photo contest", offer="Win a jersey worth DKK 350"),
        ),
        near=(
            {"campaigns": [{"name": "A", "offer": "Konkurrencesvømning for de 9-12-årige"}]},
            {"campaigns": [{"name": "Vind", "offer": "Strøm fra egne møller"}]},
            step(WHOLE),
            step("Gæt antallet", allowed_actions=[{"action": "Konkurrencer med præmie, vilkår, frist og kåring"}]),
            step("20 % rabat til alle, der følger os"),  # the same kind of step is for special offers
            {"promotion_steps": [{"activity": "Konkurrence: gæt antallet", "kind": "contest", "done": True}]},
            {"promotion_steps": [{"activity": "Hold øje med konkurrenter", "kind": "other"}]},
            may("Konkurrencer"),
            step("Konkurrence: den, der drikker flest øl på en time, vinder en ramme"),  # it has to be dropped
        ),
        says="»præmien og dens værdi«, »betingelser for at deltage«, »hvordan vinderen findes« og »hvornår vinderen "
        "findes«",
    ),
    "contest_collects_addresses": Tried(
        found=(step("Konkurrence: skriv dig op til nyhedsbrevet og vind"),),
        near=(
            step("Konkurrence, omtalt i nyhedsbrevet"),
            step("Konkurrence: skriv dig op til nyhedsbrevet og vind. Formålet står tydeligt først."),
        ),
    ),
    "contest_for_followers": Tried(
        found=(
            step("Giveaway: 500 nye følgere"),
            campaign(name="Konkurrence", offer="Vind en cykel", goal="300 new followers"),
            step("Gæt antallet", primary_kpi="followers"),
        ),
        near=(
            step("Giveaway: 500 nye følgere", promotion_steps=[{"activity": "500 nye følgere", "kind": "other"}]),
            step("Gæt antallet", primary_kpi="leads"),
            step("Giveaway: 500 nye følgere. Tag to venner, og vær med"),  # there is more to say of that
            campaign(name="Cykeltjek", offer="Gratis", goal="300 new followers"),
        ),
    ),
}
