"""The rules in `wizard.checks.rules.content`."""

from __future__ import annotations

from typing import Any

from tests.wizard.checks.cases import Tried

PAST = {"hours_per_week": 6}


def topics(*names: str, **answers: Any) -> dict[str, Any]:
    return {"pillars": [{"topic": name} for name in names], **answers}


def shares(*values: float | None, **answers: Any) -> dict[str, Any]:
    """Answers of somebody who has come past the pillars; each is called after its place."""
    rows = [{"topic": f"Emne {n}", **({} if each is None else {"share": each})} for n, each in enumerate(values, 1)]
    return {"pillars": rows, **PAST, **answers}


def crowding(purpose: str) -> dict[str, Any]:
    """Two pillars, with 90 % for the one that has this purpose; the main purpose is trust."""
    rows = [{"topic": "Stort", "purpose": purpose, "share": 90}, {"topic": "Lille", "purpose": "trust", "share": 10}]
    return {"primary_purpose": "trust", "pillars": rows, **PAST}


CASES = {
    "pillars_only_about_ourselves": Tried(
        found=(
            topics("Vores nye varer", "Nyt fra os", "Vi er 100 år", **PAST),
            topics("Lindholm Cykler i dag", "Bag om Lindholm Cykler", company_name="Lindholm cykler", **PAST),
        ),
        near=(
            {
                "company_name": "Gro",
                "strategy_statement": "x",
                "platforms": ["facebook"],
                "pillars": [{"topic": "Grovbrød uden gær"}, {"topic": "Grod i stuen"}],
                "calendar_start": "2027-02-01",
            },
            topics("Vores nye varer", "Nyt fra os", "Råd om kæder og dæk", **PAST),
            topics("Vores nye varer", **PAST),  # with only one, nothing can be said of all
            topics("Viden om brød", "Osteskolen", **PAST),  # words that merely begin like ours
            topics("Vores nye varer", "Nyt fra os"),  # still writing them
        ),
        says="»Vores nye varer«, »Nyt fra os« og »Vi er 100 år«",
    ),
    "pillar_without_purpose": Tried(
        found=(
            {"purposes": ["trust"], **topics("Bag om bageriet", "Bageråd", **PAST)},
            {"purposes": ["trust"], "pillars": [{"topic": "Bageråd"}, {"topic": "Brød", "purpose": "trust"}], **PAST},
        ),
        near=(
            {"purposes": ["trust"], "pillars": [{"topic": "Bageråd", "purpose": "trust"}], **PAST},
            {"purposes": ["trust"], **topics("Bageråd")},  # still writing them
            topics("Bageråd", **PAST),  # the purposes are not decided yet
        ),
        says="Indholdssporene »Bag om bageriet« og »Bageråd« er ikke koblet",
    ),
    "shares_do_not_add_up": Tried(
        found=(shares(40, 30, 20), shares(60, 60), shares(60, 60, None), shares(33, 33, 32.9)),
        near=(
            shares(40, 40, 20),
            shares(33, 33, 33),  # three thirds
            shares(33.5, 33.5, 34),
            shares(40, 30, None),  # the third may be the rest
            shares(None, None),
            {"pillars": [{"topic": "Emne", "share": 40}]},  # still writing them
        ),
        says="giver 90 % tilsammen",
    ),
    "pillar_without_posts": Tried(
        found=(shares(60, 40, 0), shares(60, 40, None), shares(33, 33, 33, None)),
        near=(
            shares(60, 39, 1),
            shares(60, 20, None),  # the rest is left for it
            shares(None, None),
            {"pillars": [{"topic": "Emne", "share": 0}]},  # still writing them
        ),
        says="»Emne 3« får ingen andel",
    ),
    "pillar_crowds_out_the_others": Tried(
        found=(shares(71, 29), shares(15, 85), crowding("trust")),
        near=(shares(70, 30), shares(100), crowding("leads")),  # `main_purpose_gets_little`
        says="»Emne 1« fylder 71 % af opslagene",
    ),
    "type_no_platform_carries": Tried(
        found=(
            {"platforms": ["instagram"], "content_types": ["image", "link_post"]},
            {"platforms": ["instagram", "pinterest"], "content_types": ["text_post"]},
        ),
        near=(
            {"platforms": ["instagram", "facebook"], "content_types": ["image", "link_post"]},
            {"platforms": ["instagram", "other"], "content_types": ["link_post"]},  # we know nothing of the other
            {"platforms": ["instagram"], "content_types": ["image", "poll"]},  # no source says
            {"content_types": ["link_post"]},
        ),
        says="Ifølge »Ayrshare« kan »Instagram« ikke bruges til »Opslag med link«",
    ),
}
