"""The presentations for occasions: the status for the colleagues, the review, the card on mentions."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from exports import outline
from exports.blocks import Chart, Columns, Deck
from exports.blocks.plan import Notices
from exports.blocks.results import Decisions, MadeDecision, Standing
from exports.layout import slides
from exports.layout.fit import ELLIPSIS
from exports.outline.mentions import mentions
from exports.outline.review_meeting import review
from exports.outline.status import status
from tests.exports.filled import filled, missing, words
from wizard.examples import EXAMPLES, example
from wizard.language.languages import DANISH, LANGUAGES
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.show import show_cell
from wizard.results.marks import Mark
from wizard.strategy.strategy import Strategy
from wizard.strategy.version import Number, Version, VersionHeading

TODAY = date(2026, 12, 1)
MOST = 6

every_example = pytest.mark.parametrize("name", EXAMPLES)
every_language = pytest.mark.parametrize("language", LANGUAGES.values(), ids=list(LANGUAGES))


def pages(deck: Deck) -> int:
    return len(slides.deck(deck).pages)


@pytest.mark.sampled(3)
@every_example
@every_language
def test_who_was_not_there_reads_what_was_aimed_at_reached_and_decided(name: str, language) -> None:
    strategy = example(name, language.id)
    made = status(strategy, language, TODAY)
    assert pages(made) <= MOST
    said = words([made.cover, *made.slides])
    kpis = catalogue().questions["kpis"]
    for kpi in strategy.answers["kpis"]:
        assert kpi.get("name", "") in said
        assert show_cell(kpi, kpis.row_field("target"), language) in said
        assert language.date(date.fromisoformat(kpi["due"])) in said
    for decision in strategy.record("decisions"):
        assert decision["decision"] in said
    assert language.date(date.fromisoformat(strategy.answers["next_review"])) in said
    assert ELLIPSIS not in said


def test_everybody_who_made_or_posted_something_is_thanked() -> None:
    posted = {"status": "posted", "platform": "facebook"}
    calendar = [
        {**posted, "date": "2026-11-02", "creator": "Mette og Jonas", "poster": "Mette"},
        {**posted, "date": "2026-11-03", "creator": "jonas (tekst)", "poster": "Mette"},
        {"date": "2026-11-04", "creator": "Ida", "status": "idea", "platform": "facebook"},
    ]
    made = status(Strategy("da", {}, {"calendar": calendar}), DANISH, TODAY)
    effort = next(slide for slide in made.slides if slide.id == "status_effort")
    assert effort.title == "2 opslag er slået op. Tak til Mette og Jonas"
    assert "opslag er slået op, af de 3, der var planlagt til nu" in words(effort.blocks)


def test_who_made_and_who_posted_are_counted_apart() -> None:
    calendar = [
        {"date": f"2026-11-0{day}", "status": "posted", "creator": maker, "poster": "Mette", "platform": "facebook"}
        for day, maker in enumerate(["Mette", "Jonas", "Jonas"], 1)
    ]
    made = status(Strategy("da", {}, {"calendar": calendar}), DANISH, TODAY)
    effort = next(slide for slide in made.slides if slide.id == "status_effort")
    (columns,) = effort.blocks
    assert isinstance(columns, Columns)
    chart = next(block for part in columns.parts for block in part if isinstance(block, Chart))
    assert chart.categories == ("Mette", "Jonas")
    assert chart.series == (("Har lavet opslaget", (1.0, 2.0)), ("Har slået det op", (3.0, 0.0)))


def test_what_is_open_from_earlier_reviews_is_told_with_what_changed_in_the_strategy() -> None:
    decisions = [
        {"review": "2026-05-01", "decision": "Aldrig gjort", "due": "2026-06-01", "owner": "Mette"},
        {"review": "2026-05-01", "decision": "Gjort for længst", "done": "2026-05-20"},
        {"review": "2026-11-01", "decision": "Et opslag mere", "due": "2026-12-20"},
    ]
    versions = tuple(
        Version(
            VersionHeading(Number(1, n), date(2026, 11, 1), date(2026, 11, 1)), Strategy("da", {"company_name": name})
        )
        for n, name in enumerate(["Langdej", "Langdejen"])
    )
    records: dict[str, Any] = {"reviews": [{"date": "2026-05-01"}, {"date": "2026-11-01"}], "decisions": decisions}
    answers = {"review_participants": "Bestyrelsen, 45 minutter på bestyrelsesmødet"}
    made = status(Strategy("da", answers, records, kept_versions=versions), DANISH, TODAY)
    slide = next(slide for slide in made.slides if slide.id == "status_next")
    table, block = slide.blocks
    assert isinstance(table, Decisions)
    overdue, not_done = Standing(Mark.BEHIND, "Overskredet"), Standing(Mark.OPEN, "Ikke gjort endnu")
    assert table.rows == (
        MadeDecision("Aldrig gjort", "Mette", "1. jun. 2026", overdue),
        MadeDecision("Et opslag mere", "Ingen endnu", "20. dec. 2026", not_done),
    )
    assert slide.title == "2 beslutninger: 1 er ikke gjort endnu, 1 er overskredet"
    assert isinstance(block, Notices)
    said = {card.title: card.lines for card in block.cards}
    assert len(said["Ændret i strategien, version 1.1"]) == 1
    assert said["Mødet"] == ("Bestyrelsen, 45 minutter på bestyrelsesmødet",)


def test_what_a_decision_says_is_not_told_again_as_a_change_or_a_step_and_far_steps_have_their_day() -> None:
    decision = {"review": "2026-11-01", "decision": "Jonas besøger erhvervsskolen i uge 6", "question": "company_name"}
    step = {"activity": "Besøg erhvervsskolen: Jonas viser film", "owner": "Jonas Brandt", "due": "2027-02-12"}
    later = {"activity": "Del en konkurrence", "owner": "Mette", "due": "2027-03-01"}
    versions = tuple(
        Version(
            VersionHeading(Number(1, n), date(2026, 11, 1), date(2026, 11, 1)), Strategy("da", {"company_name": name})
        )
        for n, name in enumerate(["Langdej", "Langdejen"])
    )
    records: dict[str, Any] = {
        "reviews": [{"date": "2026-11-01"}],
        "decisions": [{**decision, "owner": "Jonas Brandt", "due": "2027-02-12"}],
    }
    strategy = Strategy("da", {"promotion_steps": [step, later]}, records, kept_versions=versions)
    slide = next(slide for slide in status(strategy, DANISH, TODAY).slides if slide.id == "status_next")
    (card,) = slide.blocks[1].cards
    assert card.title == "De næste skridt, fra 1. marts 2027"
    assert card.lines == ("Del en konkurrence (Mette, senest 1. mar. 2027)",)


@pytest.mark.thorough
def test_a_status_never_takes_more_than_six_slides_and_counts_what_it_leaves_out() -> None:
    long = "\n".join(f"Vi har lært noget langt og besværligt om emne {number} " + "ord " * 30 for number in range(40))
    records: dict[str, Any] = {
        "reviews": [{"date": "2026-11-02", "went_well": long, "went_less_well": long, "learnings": long}],
        "decisions": [
            {"review": "2026-11-02", "decision": f"Beslutning {number} " + "ord " * 40} for number in range(30)
        ],
        "calendar": [
            {"date": "2026-11-02", "status": "posted", "creator": f"Person {number}", "platform": "facebook"}
            for number in range(60)
        ],
    }
    made = slides.deck(status(Strategy("da", filled(), records), DANISH, TODAY))
    assert len(made.pages) <= MOST
    assert "mere i strategien" in words(made.pages[-1].shapes)


@every_language
def test_without_anything_to_tell_there_is_a_cover(language) -> None:
    made = status(Strategy(language.id), language, TODAY)
    assert made.cover is not None
    assert pages(made) == 1


@every_language
def test_the_review_goes_from_the_figures_to_what_is_decided(language) -> None:
    made = review(example("bakery", language.id), language, TODAY)
    told = [slide.id for slide in made.slides]
    assert told[0] == "review_agenda"
    assert told[-1] == "review_decide"
    assert told.index("results") < told.index("review_last") < told.index("learnings")


def test_what_is_not_done_of_earlier_reviews_is_gone_through() -> None:
    decisions = [
        {"review": "2026-05-01", "decision": "Aldrig gjort", "due": "2026-06-01", "owner": "Mette"},
        {"review": "2026-05-01", "decision": "Gjort for længst", "done": "2026-05-20"},
        {"review": "2026-11-01", "decision": "Gjort siden sidst", "done": "2026-11-20"},
    ]
    reviews = [{"date": "2026-05-01"}, {"date": "2026-11-01"}]
    made = review(Strategy("da", {}, {"reviews": reviews, "decisions": decisions}), DANISH, TODAY)
    said = words([slide.blocks for slide in made.slides if slide.id in ("review_last", "review_older")])
    assert "Aldrig gjort" in said
    assert "Gjort siden sidst" in said
    assert "Gjort for længst" not in said


MINUTES: dict[str, Any] = {
    "reviews": [
        {"date": "2026-05-01", "people": "Alle dengang"},
        {"date": "2026-08-01"},
        {"date": "2026-12-01", "people": "Mette og Jonas", "went_well": "Begynderholdet"},
    ],
    "decisions": [
        {"review": "2026-05-01", "decision": "Gjort for længst", "done": "2026-05-20"},
        {"review": "2026-05-01", "decision": "Aldrig gjort", "due": "2026-06-01"},
        {"review": "2026-08-01", "decision": "Gjort siden sidst", "done": "2026-11-20"},
        *({"review": "2026-12-01", "decision": f"Ny beslutning {number}"} for number in range(3)),
    ],
}


@every_language
def test_after_a_meeting_it_tells_what_that_decided_and_apart_from_it_what_came_before(language) -> None:
    answers = {"review_participants": "Dem, der var planlagt"}
    made = review(Strategy(language.id, answers, MINUTES), language, TODAY)
    assert made.cover is not None
    assert "Mette og Jonas" in words(made.cover)
    assert "Dem, der var planlagt" not in words(made.cover)
    told = {slide.id: slide for slide in made.slides}
    assert list(told) == ["review_decided", "learnings", "review_earlier"]
    day = language.date(TODAY)
    assert told["review_decided"].title == language.text("review_meeting.decided_title", n=3, date=day)
    assert "Aldrig gjort" not in words(told["review_decided"].blocks)
    earlier = words(told["review_earlier"].blocks)
    assert language.text("decisions.is_overdue") in earlier
    for expected in ("Aldrig gjort", "Gjort siden sidst"):
        assert expected in earlier
    assert "Gjort for længst" not in earlier


@every_language
def test_before_the_next_meeting_what_the_last_decided_is_counted_without_what_is_older(language) -> None:
    made = review(Strategy(language.id, {}, MINUTES), language, date(2027, 3, 1))
    told = {slide.id: slide for slide in made.slides}
    assert told["review_last"].title == language.text("decisions.all_open", n=3)
    assert told["review_older"].title == language.text("review_meeting.older_title", n=1)


def test_at_a_meeting_those_who_are_there_are_named() -> None:
    now = {"date": "2027-03-01", "open": True, "people": "Ida"}
    strategy = Strategy("da", {}, {**MINUTES, "reviews": [*MINUTES["reviews"], now]})
    made = review(strategy, DANISH, date(2027, 3, 1))
    assert "Ida" in words(made.cover)
    assert made.slides[0].id == "review_agenda"


@every_language
def test_the_card_on_mentions_is_one_page_without_a_cover(language) -> None:
    for answers in ({}, filled(), example("bakery", language.id).answers):
        made = mentions(Strategy(language.id, answers), language, TODAY)
        assert made.cover is None
        assert pages(made) == 1


def test_the_card_says_what_we_do() -> None:
    said = words(mentions(Strategy("da", filled()), DANISH, TODAY).slides)
    assert missing(catalogue().questions["mention_procedure"], said, DANISH) == []


def test_a_deck_has_no_slide_of_another_occasion() -> None:
    own = {make.__name__ for make in outline.SLIDES}
    assert not own & {"status_aims", "review_agenda"}
