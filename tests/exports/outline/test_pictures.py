"""The plans of step 2 as pictures: what stands in them, as values."""

from __future__ import annotations

from datetime import date

import pytest

from exports.blocks import Lanes, Moment, Steps, Stretch, Tile, Tiles, Timeline
from exports.blocks.plan import Notices
from exports.outline import Context, pictures, rollout
from tests.exports.filled import texts_of, words
from wizard.examples import EXAMPLES, example
from wizard.language.languages import DANISH, ENGLISH, LANGUAGES, Language
from wizard.questionnaire.model import Answers, Row
from wizard.strategy.strategy import Strategy

TODAY = date(2026, 12, 1)
every_language = pytest.mark.parametrize("language", LANGUAGES.values(), ids=LANGUAGES.keys())


def context(answers: Answers, language: Language = DANISH, calendar: list[Row] | None = None) -> Context:
    return Context(Strategy(language.id, answers, {"calendar": calendar or []}), language, TODAY)


def timeline(rows: list[Row], language: Language = DANISH, **answers: object) -> Timeline:
    made = pictures.growth(context({"promotion_steps": rows, **answers}, language))
    assert isinstance(made, Timeline)
    return made


def lanes(rows: list[Row], language: Language = DANISH, calendar: list[Row] | None = None, **answers: object) -> Lanes:
    made = pictures.campaigns(context({"campaigns": rows, **answers}, language, calendar))
    assert made is not None
    return made


# The growth plan


def test_a_step_stands_at_its_day_with_its_owner_and_whether_it_is_done() -> None:
    rows = [
        {"activity": "Skilt ved kassen", "owner": "Mette", "due": "2027-01-22"},
        {"activity": "Links", "owner": "Jonas", "due": "2027-01-15", "done": True},
    ]
    assert timeline(rows).moments == (
        Moment("Links", "Jonas", "15. jan. 2027, gjort", date(2027, 1, 15), done=True),
        Moment("Skilt ved kassen", "Mette", "22. jan. 2027", date(2027, 1, 22)),
    )
    assert [moment.when for moment in timeline(rows, ENGLISH).moments] == ["15 Jan 2027, done", "22 Jan 2027"]


def test_steps_without_a_date_are_listed_after_the_others() -> None:
    rows = [{"activity": "Uden"}, {"activity": "Taget", "done": True}, {"activity": "Med", "due": "2027-01-22"}]
    listed = timeline(rows).moments
    assert [(moment.what, moment.when) for moment in listed] == [
        ("Med", "22. jan. 2027"),
        ("Uden", "Uden frist"),
        ("Taget", "Gjort"),
    ]
    assert [moment.day for moment in listed] == [date(2027, 1, 22), None, None]


def test_without_any_date_the_steps_are_a_list() -> None:
    made = pictures.growth(context({"promotion_steps": [{"kind": "website", "owner": "Jonas"}]}))
    assert made == Steps(("Hvornår", "Skridt", "Hvem"), (("Uden frist", "Hjemmeside", "Jonas"),), "Tabel: Vækstplan")


def test_the_calendars_start_is_marked_where_steps_come_before_it() -> None:
    rows = [{"activity": "Skilt", "due": "2027-01-05"}]
    assert timeline(rows, calendar_start="2027-03-01").mark == (date(2027, 3, 1), "Kalenderen begynder")
    assert timeline(rows, calendar_start="2027-01-04").mark is None
    assert timeline(rows).mark is None


def test_the_pictures_words_name_every_step_and_campaign() -> None:
    alt = timeline([{"activity": "Skilt", "due": "2027-01-05"}, {"activity": "Links"}]).alt
    assert alt == "Tidslinje: Vækstplan. 5. jan. 2027: Skilt; Uden frist: Links"
    alt = lanes([{"name": "Påske", "start": "2027-03-08", "end": "2027-03-24"}], ENGLISH).alt
    assert alt == "Timeline: Campaigns. Påske: 8 Mar 2027 – 24 Mar 2027"


# Campaigns


def test_a_campaign_lies_on_its_days_with_platform_and_audience() -> None:
    row = {"name": "Påske", "audience": "Familier", "platform": "facebook", "start": "2027-03-08", "end": "2027-03-24"}
    assert lanes([row]).stretches == (Stretch("Påske", "Facebook, Familier", date(2027, 3, 8), date(2027, 3, 24)),)


def test_the_calendar_lies_above_the_campaigns() -> None:
    row = {"name": "Påske", "start": "2027-03-08", "end": "2027-03-24"}
    calendar, campaign = lanes([row], calendar_start="2027-01-04", calendar_weeks=12).stretches
    assert calendar == Stretch("Indholdskalender", "12 uger", date(2027, 1, 4), date(2027, 3, 28), quiet=True)
    assert not campaign.quiet


def test_a_campaign_with_one_date_says_so() -> None:
    assert lanes([{"name": "Påske", "start": "2027-03-08"}]).stretches[0].detail == "Fra 8. mar. 2027"
    assert lanes([{"platform": "x", "end": "2027-03-08"}]).stretches[0] == Stretch(
        "Uden navn", "Til 8. mar. 2027, X", date(2027, 3, 8), date(2027, 3, 8)
    )


def test_posts_are_counted_below_once_there_are_entries() -> None:
    row = {"name": "Påske", "start": "2027-03-08", "end": "2027-03-24"}
    entries = [{"date": "2027-03-08"}, {"date": "2027-03-09"}, {"date": "2027-03-15"}]
    made = lanes([row], calendar=entries)
    assert [count.posts for count in made.counts] == [2, 1, 0, 0]
    assert made.counted == "Opslag om ugen"
    assert lanes([row]).counts == ()


def test_campaigns_without_a_date_have_cards_and_are_named() -> None:
    answers: Answers = {"campaigns": [{"name": "Påske", "start": "2027-03-08"}, {"name": "Engang"}, {"goal": "Salg"}]}
    ctx = context(answers)
    assert pictures.undated_campaigns(ctx) == ["Engang", "Uden navn"]
    [slide] = rollout.campaigns(ctx)
    picture, cards = slide.blocks
    assert isinstance(picture, Lanes)
    assert isinstance(cards, Notices)
    assert [card.title for card in cards.cards] == ["Påske", "Engang", "Uden navn"]


def test_without_a_dated_campaign_there_are_the_cards_alone() -> None:
    [slide] = rollout.campaigns(context({"campaigns": [{"name": "Engang"}]}))
    assert [type(block) for block in slide.blocks] == [Notices]


# Colleagues


def test_each_group_has_a_panel_with_what_is_expected_and_why() -> None:
    rows = [
        {"group": "others", "expectation": "Tage billeder", "argument": "Kunderne ser arbejdet"},
        {"group": "marketing", "expectation": "Planlægge"},
        {"group": "others", "expectation": "Sige til"},
    ]
    [tiles] = pictures.people(context({"roles": rows}))
    assert tiles == Tiles(
        (
            Tile("Marketing", pairs=(("", "Planlægge"),)),
            Tile(
                "Andre medarbejdere",
                pairs=(("", "Tage billeder"), ("Det gode argument", "Kunderne ser arbejdet"), ("", "Sige til")),
            ),
        ),
        per_row=2,
        dense=True,
    )


def test_below_stands_how_colleagues_are_brought_on_board() -> None:
    answers: Answers = {
        "engagement_activities": ["kick_off", "training"],
        "ambassadors": [{"name": "Sofie", "topic": "Livet som lærling"}, {"topic": "Messer"}, {"volunteered": True}],
        "feedback_rhythm": "monthly",
    }
    [tiles] = pictures.people(context(answers, ENGLISH))
    assert [(tile.label, tile.lines) for tile in tiles.tiles] == [
        ("Activities for colleagues", ("Kick-off, Training",)),
        ("Ambassadors", ("Sofie: Livet som lærling", "Messer", "Unnamed")),
        ("Updates for colleagues", ("Monthly",)),
    ]


@every_language
@pytest.mark.parametrize("name", EXAMPLES)
def test_the_examples_plans_are_shown_in_full(name: str, language: Language) -> None:
    strategy = example(name, language.id)
    ctx = Context(strategy, language, TODAY)
    made = pictures.growth(ctx), *rollout.campaigns(ctx), *pictures.people(ctx)
    shown = words([block.blocks if hasattr(block, "blocks") else block for block in made])
    rows = [row for question in ("promotion_steps", "campaigns", "roles", "ambassadors") for row in ctx.rows(question)]
    written = [text for row in rows for field, text in row.items() if field not in ("kind", "group", "platform")]
    texts = [text for text in texts_of(written) if not text[:4].isdigit()]
    assert texts
    assert [text for text in texts if text not in shown] == []
