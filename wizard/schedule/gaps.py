"""Why the answers make no calendar, and at which question that is mended."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from wizard.questionnaire.model import Answers
from wizard.schedule.channels import period_and_channels


class Why(StrEnum):
    NO_START = "no_start"
    NO_PLAN = "no_plan"
    NO_NUMBER = "no_number"
    """The channel plan names platforms, and perhaps weekdays, but nowhere how many posts a week."""
    TOO_FEW = "too_few"
    """So few posts a week that the weeks there are come to none."""


@dataclass(frozen=True)
class Gap:
    why: Why
    question: str
    platforms: tuple[str, ...] = ()
    """The ids of the platforms it is about; none where it is not about any."""
    weeks: int = 0


def gaps(answers: Answers) -> tuple[Gap, ...]:
    """What keeps the answers from making a calendar; nothing where they make one with entries in it."""
    return tuple(_gaps(answers))


def _gaps(answers: Answers) -> Iterator[Gap]:
    if "calendar_start" not in answers:
        yield Gap(Why.NO_START, "calendar_start")
    named = [row for row in answers.get("channel_plan", []) if "platform" in row]
    platforms = tuple(dict.fromkeys(row["platform"] for row in named))
    if not named:
        yield Gap(Why.NO_PLAN, "channel_plan")
    elif not any(row.get("posts_per_week") for row in named):
        yield Gap(Why.NO_NUMBER, "channel_plan", platforms)
    elif (found := period_and_channels(answers)) is not None:
        period, channels = found
        if not any(channel.posts_until(period.weeks) for channel in channels):
            yield Gap(Why.TOO_FEW, "channel_plan", platforms, period.weeks)
