"""Organisations in trades that formats were not written for, each as its owner would answer: `strangers.toml`."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

from wizard.language.languages import LANGUAGES, Language
from wizard.questionnaire.model import Answers, Row
from wizard.schedule import generate
from wizard.strategy.strategy import Strategy
from wizard.strategy.strategy_file import clean_answers
from wizard.strategy.words import language_of

_DATA: dict[str, dict[str, Any]] = tomllib.loads(Path(__file__).with_suffix(".toml").read_text(encoding="utf-8"))
STRANGERS = tuple(_DATA)


def stranger(name: str, language_id: str, weeks: int = 12, **more: object) -> Strategy:
    """Its strategy from 1 February 2027 on: twelve weeks with Easter in them."""
    return Strategy(language_id, clean_answers(_answers(_DATA[name], _DATA[name][language_id], weeks) | more))


def words_of(strategy: Strategy) -> Language:
    """The language of a strategy, in its own words for customers."""
    return language_of(strategy, LANGUAGES[strategy.language])


def calendar_of(strategy: Strategy) -> list[Row]:
    return generate(strategy, words_of(strategy))


def _answers(shared: dict[str, Any], said: dict[str, Any], weeks: int) -> Answers:
    audience = said["audience"]
    first, last = shared["campaign_days"]
    return {
        "industry": shared["industry"],
        "company_name": said["name"],
        "company_about": said["about"],
        "market": shared["market"],
        "primary_purpose": shared["purpose"],
        "audiences": [{"name": audience}],
        "main_products": [{"product": product} for product in said["products"]],
        "pillars": [
            {"topic": topic, "audience": audience, **rest}
            for topic, rest in zip(said["pillars"], shared["pillars"], strict=True)
        ],
        "needs": [
            {**need, **rest, "audience": audience} for need, rest in zip(said["needs"], shared["needs"], strict=True)
        ],
        "campaigns": [{**said["campaign"], "start": first, "end": last}],
        "ambassadors": [{"name": person} for person in shared["people"]],
        "channel_plan": shared["plan"],
        "content_types": shared["types"],
        "hours_per_week": shared["hours"],
        "closed_periods": shared.get("closed", []),
        "calendar_start": "2027-02-01",
        "calendar_weeks": weeks,
    }
