"""The content calendar that the answers make.

The same answers always make the same calendar: there is no clock and no chance in it. A person's own work in it is
never touched: `regenerate.regenerate` says what it would do before anything is done.
"""

from __future__ import annotations

from wizard.language.languages import Language
from wizard.questionnaire.model import Row
from wizard.schedule.composition import compose
from wizard.schedule.content_types import CarriesType, platform_carries
from wizard.schedule.entry import in_order
from wizard.strategy.strategy import Strategy


def generate(strategy: Strategy, language: Language, carries: CarriesType = platform_carries) -> list[Row]:
    """The entries the answers make, by day and time; none while they name no start or no posts a week."""
    composition = compose(strategy, language, carries)
    return composition.rows if composition else []


def entries(strategy: Strategy, language: Language) -> list[Row]:
    """The calendar that is kept, by day and time; where none is kept, the one the answers make."""
    return in_order(strategy.record("calendar")) if strategy.record("calendar") else generate(strategy, language)
