"""Which lines the rules listen to, and which of them are contests."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from wizard.checks.case import Case
from wizard.checks.phrases.contact import SENDS_OFFERS
from wizard.checks.phrases.lines import Lines
from wizard.strategy.strategy import Strategy

TODAY = date(2027, 1, 4)
SPAM = "Sende tilbud på mail til alle kunder"


def lines_of(answers: dict[str, Any]) -> Lines:
    return Case(Strategy("da", answers), TODAY).lines


def test_what_is_to_be_done_is_listened_to_and_what_is_ruled_out_is_not() -> None:
    lines = lines_of(
        {
            "allowed_actions": [{"action": SPAM}],
            "forbidden_actions": [{"action": SPAM}],
            "promotion_steps": [{"activity": SPAM}, {"activity": SPAM, "done": True}, {"kind": "paid"}],
            "campaigns": [{"name": "Forår", "offer": SPAM}, {"budget": 500}],
            "policy_do": [{"rule": SPAM}],
            "policy_dont": [{"rule": SPAM}],
            "roles": [{"group": "others", "expectation": SPAM}],
        }
    )
    assert [line.place for line in lines.matching(SENDS_OFFERS)] == [
        ("allowed_actions", 0),
        ("promotion_steps", 0),
        ("campaigns", 0),
        ("policy_do", 0),
        ("roles", 0),
    ]


def test_a_campaign_is_quoted_by_its_name() -> None:
    (line,) = lines_of({"campaigns": [{"name": "Forår", "offer": SPAM, "platform": "facebook"}]}).all
    assert (line.text, line.platform) == ("Forår", "facebook")
    assert lines_of({"campaigns": [{"offer": SPAM}]}).all[0].text == SPAM


@pytest.mark.parametrize(
    ("answers", "count"),
    [
        ({"promotion_steps": [{"activity": "Gæt, hvor mange boller vi bager", "kind": "contest"}]}, 1),
        ({"promotion_steps": [{"activity": "Fotokonkurrence om fjorden", "kind": "other"}]}, 1),
        ({"campaigns": [{"name": "Forår", "offer": "Win a cake"}]}, 1),
        ({"allowed_actions": [{"action": "Konkurrencer uden køb"}]}, 1),
        ({"promotion_steps": [{"activity": "20 % rabat til følgere", "kind": "contest"}]}, 0),
        ({"promotion_steps": [{"activity": "Hold øje med konkurrenterne", "kind": "other"}]}, 0),
        ({"roles": [{"expectation": "Mette står for konkurrencer"}]}, 0),
    ],
)
def test_a_contest_is_known_by_its_kind_or_its_words(answers: dict[str, Any], count: int) -> None:
    assert len(list(lines_of(answers).contests())) == count
