"""Answers a calendar can be made of: small ones written out, and any that the questionnaire allows."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st

from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Answers, Row
from wizard.strategy.strategy import Strategy
from wizard.strategy.strategy_file import clean_answers

PLATFORMS = [option.id for option in catalogue().questions["platforms"].options]
TYPES = [option.id for option in catalogue().questions["content_types"].options]
PURPOSES = [option.id for option in catalogue().questions["purposes"].options]
INDUSTRIES = [option.id for option in catalogue().questions["industry"].options]
WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
AUDIENCES = ["Hverdagsfamilierne", "Lørdagskunderne", "Kommende bagere"]
TOPICS = ["Brød at bestille", "Korn og møller", "Brug hele brødet", "Vejen til faget", "Fra køkkenet", "Gæster"]

TURNS = ["2027-12-20", "2028-02-21", "2027-03-22", "2027-10-25", "2028-12-25", "2027-05-03", "2096-02-27"]
"""Just before a year ends, a leap day, either change of the clock, and weeks with several holidays."""


def channel(platform: str, posts: float, **rest: Any) -> Row:
    return {"platform": platform, "posts_per_week": posts, **rest}


def plan(*rows: Row, start: str = "2027-01-04", weeks: int = 12, **answers: Any) -> Strategy:
    """A strategy with this channel plan. It begins on a Monday; its first holidays are those of Easter 2027."""
    return Strategy(
        "da", clean_answers({"channel_plan": list(rows), "calendar_start": start, "calendar_weeks": weeks, **answers})
    )


def pillars(*shares: float | None) -> list[Row]:
    """Pillars with these shares; None for one that has none."""
    return [
        {"topic": topic} if share is None else {"topic": topic, "share": share}
        for topic, share in zip(TOPICS, shares, strict=False)
    ]


def starts() -> st.SearchStrategy[str]:
    """The first days of a calendar: any, and those that lie in front of something."""
    near = st.builds(
        lambda turn, days: str(date.fromisoformat(turn) + timedelta(days=days)),
        st.sampled_from(TURNS),
        st.integers(-20, 20),
    )
    return near | st.dates(date(2001, 1, 1), date(2098, 12, 31)).map(str)


def rates(most: float = 21) -> st.SearchStrategy[float]:
    known = [0.25, 0.5, 0.75, 1, 1.5, 2, 3, 3.5, 5, 6, 7, 10, 14, 21]
    return st.sampled_from([rate for rate in known if rate <= most]) | st.floats(0.01, most).map(lambda r: round(r, 2))


@st.composite
def channel_plans(draw: st.DrawFn, most: float = 21) -> list[Row]:
    """Up to twelve rows, several of a platform now and then. Who makes it names the row: `row 3`."""
    rows = draw(
        st.lists(
            st.fixed_dictionaries(
                {"platform": st.sampled_from(PLATFORMS), "posts_per_week": rates(most)},
                optional={
                    "weekdays": st.lists(st.sampled_from(WEEKDAYS), min_size=1, max_size=7, unique=True),
                    "time": st.times().map(lambda time: time.isoformat("minutes"))
                    | st.sampled_from(["02:30", "09:00"]),
                    "poster": st.sampled_from(["Mette", "Jonas"]),
                },
            ),
            min_size=1,
            max_size=12,
        )
    )
    return [row | {"creator": f"row {number}"} for number, row in enumerate(rows)]


WORDS = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cn", "Cs")), min_size=1, max_size=20
) | st.sampled_from(["Ugens brød.", "{idea}", "Spørg os!", "=1+1"])


@st.composite
def strategies(draw: st.DrawFn, most: float = 21, weeks: int = 52) -> Strategy:
    """Any strategy with something to plan, of up to `most` posts a week in each row and so many weeks."""
    in_year = st.integers(-10, 380)
    start = draw(starts())

    def near(days: int) -> str:
        return str(date.fromisoformat(start) + timedelta(days=days))

    shares = st.one_of(st.none(), st.sampled_from([0, 10, 25, 33.3, 40, 50, 100]), st.floats(0, 100))
    audience, purpose = st.sampled_from(AUDIENCES), st.sampled_from(PURPOSES)
    optional: dict[str, st.SearchStrategy[Any]] = {
        "industry": st.sampled_from(INDUSTRIES),
        "primary_purpose": purpose,
        "pillars": st.lists(
            st.builds(
                lambda share, rest: rest if share is None else rest | {"share": share},
                shares,
                st.fixed_dictionaries(
                    {"topic": st.sampled_from(TOPICS)}, optional={"purpose": purpose, "audience": audience}
                ),
            ),
            max_size=6,
        ),
        "content_types": st.lists(st.sampled_from(TYPES), max_size=6, unique=True),
        "needs": st.lists(
            st.fixed_dictionaries(
                {},
                optional={
                    "audience": audience,
                    "platform": st.sampled_from(PLATFORMS),
                    "our_goal": purpose,
                    "need": WORDS,
                    "content": WORDS,
                },
            ),
            max_size=6,
        ),
        "campaigns": st.lists(
            st.fixed_dictionaries(
                {},
                optional={
                    "name": WORDS,
                    "offer": WORDS,
                    "audience": audience,
                    "platform": st.sampled_from(PLATFORMS),
                    "start": in_year.map(near),
                    "end": in_year.map(near),
                },
            ),
            max_size=3,
        ),
    }
    answers: Answers = draw(st.fixed_dictionaries({}, optional=optional))
    answers |= {"channel_plan": draw(channel_plans(most)), "calendar_start": start}
    if draw(st.booleans()):
        answers["calendar_weeks"] = draw(st.integers(1, weeks))
    return Strategy("da", clean_answers(answers))
