"""What came of it, as slides: figures on their way, posts, what the last version changed."""

from __future__ import annotations

import io
import re
import zipfile
from datetime import date
from typing import Any

import pytest

from exports import outline, pptx
from exports.blocks import Slide
from exports.blocks.plan import Notices
from exports.blocks.results import Paths, Spreads, Standing
from exports.outline.status import status
from tests.exports.filled import words
from wizard.language.languages import DANISH, ENGLISH
from wizard.results.marks import Mark
from wizard.strategy.strategy import Strategy
from wizard.strategy.version import Number, Version, VersionHeading

TODAY = date(2027, 4, 10)
LEADS = {"metric": "leads", "name": "Bookinger", "baseline": 20, "target": 40, "due": "2027-06-30"}
ANSWERS = {"kpis": [LEADS], "primary_kpi": "leads", "calendar_start": "2027-01-01"}
FEBRUARY = {"metric": "leads", "kpi": "Bookinger", "value": 26, "start": "2027-02-01", "end": "2027-02-28"}
MARCH = {"metric": "leads", "kpi": "Bookinger", "value": 31, "start": "2027-03-01", "end": "2027-03-31"}


def slide(slide_id: str, answers: dict[str, Any], language=DANISH, versions=(), **records: Any) -> Slide | None:
    strategy = Strategy(language.id, answers, records, kept_versions=versions)
    made = outline.deck(strategy, language, TODAY).slides
    return next((slide for slide in made if slide.id == slide_id), None)


def test_a_figure_stands_beside_the_way_to_its_target_and_says_what_it_means() -> None:
    shown = slide("results", ANSWERS, results=[FEBRUARY, MARCH])
    assert shown is not None
    (block,) = shown.blocks
    assert isinstance(block, Paths)
    (path,) = block.kpis
    assert path.figures == ((date(2027, 2, 28), 26.0), (date(2027, 3, 31), 31.0))
    assert path.way == ((date(2027, 1, 1), 20.0), (date(2027, 6, 30), 40.0))
    assert path.standing == Standing(Mark.ON_COURSE, "På kurs")
    assert path.says.startswith("31 (marts 2027)")
    assert shown.title == "1 mål: 1 er på kurs"


@pytest.mark.parametrize(
    ("source", "says"),
    [
        ("Sidens statistik: reaktioner, kommentarer og delinger i % af rækkevidden", ""),
        ("Sidens statistik", ". Reaktioner, kommentarer og delinger i procent af rækkevidden"),
    ],
)
def test_what_a_figure_is_worked_out_of_is_not_said_twice(source: str, says: str) -> None:
    basis = {"counted": "interactions", "denominator": "reach"}
    shown = slide("results", ANSWERS, results=[MARCH | basis | {"source": source}])
    assert shown is not None
    (block,) = shown.blocks
    assert isinstance(block, Paths)
    assert block.kpis[0].foot == source + says


def test_one_figure_is_no_forecast_and_it_is_said_why() -> None:
    shown = slide("results", ANSWERS, results=[MARCH])
    assert shown is not None
    (block,) = shown.blocks
    assert isinstance(block, Paths)
    assert block.kpis[0].standing == Standing(Mark.OPEN, "For få tal")
    assert "Der skal ét tal mere til" in block.kpis[0].says
    assert shown.title == "1 mål: 1 har for få tal"


def test_a_figure_without_a_day_for_its_target_has_no_way() -> None:
    kpi = {name: value for name, value in LEADS.items() if name != "due"}
    shown = slide("results", {**ANSWERS, "kpis": [kpi]}, results=[MARCH])
    assert shown is not None
    (block,) = shown.blocks
    assert isinstance(block, Paths)
    assert block.kpis[0].way == ()


def test_figures_have_as_many_decimals_as_they_need_and_their_sign() -> None:
    rate = {"metric": "engagement_rate", "baseline": 2, "target": 3.5, "due": "2027-06-30"}
    result = {"metric": "engagement_rate", "value": 2.5, "end": "2027-03-31", "denominator": "reach"}
    for language, sign in ((DANISH, '" %"'), (ENGLISH, '"%"')):
        shown = slide("results", {"kpis": [rate]}, language, results=[result])
        assert shown is not None
        (block,) = shown.blocks
        assert isinstance(block, Paths)
        assert block.kpis[0].number_format == f"#,##0.0{sign}"


def test_figures_carry_their_unit_where_the_language_has_it() -> None:
    sales = {"metric": "leads", "unit": "money", "baseline": 20, "target": 40, "due": "2027-06-30"}
    result = {"metric": "leads", "value": 2500, "end": "2027-03-31"}
    for language, expected in ((DANISH, '#,##0" kr."'), (ENGLISH, '"DKK "#,##0')):
        shown = slide("results", {"kpis": [sales]}, language, results=[result])
        assert shown is not None
        (block,) = shown.blocks
        assert isinstance(block, Paths)
        assert block.kpis[0].number_format == expected


def posts(platform: str, *reactions: int) -> list[dict[str, Any]]:
    return [
        {"platform": platform, "text": f"Opslag {count}", "reactions": count, "comments": 0, "shares": 0}
        for count in reactions
    ]


def test_groups_of_too_few_posts_say_so_and_are_no_winners() -> None:
    shown = slide("posts", {}, posts=[*posts("facebook", *range(10, 20)), *posts("instagram", 500, 400)])
    assert shown is not None
    (columns,) = shown.blocks
    spreads = [block for part in columns.parts for block in part if isinstance(block, Spreads)]
    facebook, instagram = spreads[0].rows
    assert (facebook.name, instagram.name, instagram.median) == ("Facebook", "Instagram", None)
    assert instagram.shown == "2 opslag, for få til at sige noget"
    assert facebook.median == 14.5


def test_where_all_posts_are_too_few_there_is_no_slide() -> None:
    assert slide("posts", {}, posts=posts("facebook", 1, 2, 3)) is None


def test_what_is_blank_is_counted_as_not_compared() -> None:
    shown = slide("posts", {}, posts=[*posts("facebook", *range(8)), {"platform": "facebook", "reactions": 9}])
    assert shown is not None
    assert "1 opslag mangler et af tallene og er ikke sammenlignet." in shown.notes


def version(number: int, **answers: Any) -> Version:
    return Version(
        VersionHeading(Number(1, number), date(2027, 4, number + 1), date(2027, 4, number + 1)), Strategy("da", answers)
    )


def test_what_the_last_version_changed_stands_with_its_reason() -> None:
    plan = {"platform": "facebook", "time": "11:00"}
    versions = (
        version(0, channel_plan=[plan], company_name="Langdej"),
        version(1, channel_plan=[{**plan, "time": "09:00"}], company_name="Langdej"),
    )
    decision = {"review": "2027-04-02", "decision": "Vi slår op tidligere", "question": "channel_plan"}
    shown = slide("changes", {}, versions=versions, decisions=[decision])
    assert shown is not None
    said = words(shown.blocks)
    assert "»Facebook«, tidspunkt" in said
    assert "11.00\N{NO-BREAK SPACE}→\N{NO-BREAK SPACE}09.00" in said
    assert "Vi slår op tidligere" in said
    assert shown.title == "Version 1.1 ændrer ét svar, besluttet 2. april 2027"


def test_progress_and_the_day_of_the_next_review_are_no_changes() -> None:
    step = {"activity": "Skilt"}
    versions = (
        version(0, promotion_steps=[{**step, "done": False}], next_review="2027-04-01"),
        version(1, promotion_steps=[{**step, "done": True}], next_review="2027-07-01"),
    )
    assert slide("changes", {}, versions=versions) is None


def test_the_first_30_days_make_room_once_they_are_over() -> None:
    answers = {"calendar_start": "2027-01-04", "next_review": "2027-01-20"}
    assert slide("first_days", answers) is None
    assert slide("first_days", {**answers, "calendar_start": "2027-04-05", "next_review": "2027-04-20"}) is not None


def test_a_period_that_is_not_over_is_said_and_not_drawn() -> None:
    april = {**MARCH, "value": 12, "start": "2027-04-01", "end": "2027-04-30"}
    shown = slide("results", ANSWERS, results=[MARCH, april])
    assert shown is not None
    (block,) = shown.blocks
    assert isinstance(block, Paths)
    (path,) = block.kpis
    assert path.figures == ((date(2027, 3, 31), 31.0),)
    assert "er ikke forbi (12 indtil nu)" in path.says


def test_the_source_under_a_figure_is_its_own_and_not_that_of_a_later_one() -> None:
    march = {**MARCH, "entered": "2027-04-02", "source": "Bookingsystemet"}
    april = {**MARCH, "start": "2027-04-01", "end": "2027-04-30", "entered": "2027-04-09", "source": "Facebook"}
    shown = slide("results", ANSWERS, results=[march, april])
    assert shown is not None
    (block,) = shown.blocks
    assert isinstance(block, Paths)
    assert block.kpis[0].foot == "Bookingsystemet. Skrevet ind 2. april 2027"


def test_a_post_stands_with_its_whole_title_and_its_number_with_what_it_counts() -> None:
    quote = {
        **posts("facebook", 99)[0],
        "text": "»Jeg troede, jeg var for gammel.« Poul på 61 om sit første år.\nKom forbi.",
    }
    shown = slide("posts", {}, posts=[*posts("facebook", *range(8)), quote])
    assert shown is not None
    (columns,) = shown.blocks
    card = next(block for part in columns.parts for block in part if isinstance(block, Notices)).cards[0]
    assert (card.figure, card.lines) == (
        "99",
        (
            "reaktioner, kommentarer og delinger",
            "»Jeg troede, jeg var for gammel.« Poul på 61 om sit første år.",
        ),
    )


@pytest.mark.parametrize(("language", "code"), [(DANISH, "[$-406]#,##0"), (ENGLISH, "[$-809]#,##0")])
def test_the_numbers_of_a_native_chart_are_read_in_its_language(language, code: str) -> None:
    strategy = Strategy(language.id, ANSWERS, {"results": [MARCH]})
    made = zipfile.ZipFile(io.BytesIO(pptx.deck(status(strategy, language, TODAY))))
    charts = [made.read(name).decode() for name in made.namelist() if re.search(r"charts/chart\d+\.xml$", name)]
    assert any(f"<c:formatCode>{code}</c:formatCode>" in chart for chart in charts)
    assert any(f'<c:numFmt formatCode="{code}"' in chart for chart in charts)
