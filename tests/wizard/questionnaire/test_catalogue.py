"""Reading the questionnaire: what a right one becomes, and how a wrong one is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from wizard.knowledge.metrics import metrics
from wizard.knowledge.platforms import platforms
from wizard.language.errors import CatalogueError
from wizard.questionnaire.catalogue import catalogue, known_option_sets, load
from wizard.questionnaire.model import Catalogue

ASKED = """
label = { da = "Spørgsmål?", en = "Question?" }
short = { da = "Kort", en = "Short" }
help = { da = "Hjælp", en = "Help" }
why = { da = "Hvorfor", en = "Why" }
example = { da = "Fx", en = "E.g." }
"""
"""The texts every question has."""

LABEL = 'label = { da = "Felt", en = "Field" }'

AUDIENCES = f"""
[[section.question]]
id = "audiences"
kind = "list"
{ASKED}
[[section.question.field]]
id = "name"
kind = "text"
{LABEL}
"""

PLATFORM_SET = f"""
[[set]]
id = "platform"
[[set.option]]
id = "facebook"
{LABEL}
[[set.option]]
id = "x"
{LABEL}
"""


def question(rest: str) -> str:
    """One question named `q`, with `rest` before its texts and fields."""
    return f'[[section.question]]\nid = "q"\n{rest}'.replace("TEXTS", ASKED).replace("LABEL", LABEL)


def read(tmp_path: Path, *questions: str, sets: str = "", records: str = "", plan: str = "") -> Catalogue:
    """A questionnaire whose first step asks `questions` and whose other steps ask nothing of interest."""
    for step_id in ("strategy", "plan", "measure"):
        head = '[step]\nid = "{0}"\ntitle = {{ da = "Trin", en = "Step" }}\nintro = {{ da = "Om", en = "On" }}\n'
        section = (
            '[[section]]\nid = "{0}_1"\ntitle = {{ da = "Del", en = "Part" }}\nintro = {{ da = "Om", en = "On" }}\n'
        )
        asked = "\n".join(questions) if step_id == "strategy" else ""
        asked = asked or f'[[section.question]]\nid = "{step_id}_q"\nkind = "date"\n{ASKED}'
        (tmp_path / f"{step_id}.toml").write_text((head + section).format(step_id) + asked)
    (tmp_path / "options.toml").write_text(sets)
    (tmp_path / "records.toml").write_text(records)
    if plan:
        (tmp_path / "plan.toml").write_text(plan)
    return load(tmp_path, known_option_sets())


# A right one


def test_steps_sections_and_questions_stand_in_the_order_of_the_files(tmp_path: Path) -> None:
    found = read(tmp_path, AUDIENCES, question('kind = "text"\nexpress = true\nTEXTS'))
    assert [(step.number, step.id) for step in found.steps] == [(1, "strategy"), (2, "plan"), (3, "measure")]
    assert [section.id for section in found.sections] == ["strategy_1", "plan_1", "measure_1"]
    assert list(found.questions) == ["audiences", "q", "plan_q", "measure_q"]
    assert [asked.id for asked in found.express] == ["q"]
    assert (found.questions["q"].step, found.questions["q"].section) == ("strategy", "strategy_1")


def test_limits_are_those_of_the_kind_unless_the_question_sets_its_own(tmp_path: Path) -> None:
    def limit(rest: str) -> int:
        return read(tmp_path, question(f"{rest}\nTEXTS")).questions["q"].max_length

    assert limit('kind = "text"') == 120
    assert limit('kind = "long_text"') == 2_000
    assert limit('kind = "long_text"\nmax_length = 300') == 300


def test_a_number_begins_at_zero_unless_it_says_otherwise(tmp_path: Path) -> None:
    asked = read(tmp_path, question('kind = "number"\nmax = 168\nTEXTS')).questions["q"]
    assert (asked.minimum, asked.maximum, asked.integer) == (0, 168, False)


def test_a_set_of_options_is_shared_by_its_name(tmp_path: Path) -> None:
    asked = read(tmp_path, question('kind = "choices"\noptions = "platform"\nTEXTS'), sets=PLATFORM_SET).questions["q"]
    assert [option.id for option in asked.options] == ["facebook", "x"]


def test_platforms_and_metrics_are_those_we_know_of_unless_the_folder_has_its_own(tmp_path: Path) -> None:
    def offered(name: str, sets: str) -> list[str]:
        asked = question(f'kind = "choices"\noptions = "{name}"\nTEXTS')
        return [option.id for option in read(tmp_path, asked, sets=sets).questions["q"].options]

    assert offered("platform", "") == list(platforms())
    assert offered("metric", PLATFORM_SET) == list(metrics())
    assert offered("platform", PLATFORM_SET) == ["facebook", "x"]


def test_a_record_may_take_the_options_of_a_question(tmp_path: Path) -> None:
    record = (
        f'[[record]]\nid = "log"\nkind = "list"\n{LABEL}\n[[record.field]]\nid = "type"\nkind = "choice"\n{LABEL}\n'
    )
    asked = question(f'kind = "choices"\nTEXTS\n[[section.question.option]]\nid = "film"\n{LABEL}')
    found = read(tmp_path, asked, records=f'{record}options = "q"')
    assert found.records["log"].row_field("type").options == found.questions["q"].options


def test_the_shipped_questionnaire_is_right_and_read_once() -> None:
    assert catalogue() is catalogue()


# A wrong one


@pytest.mark.parametrize(
    ("rest", "problem"),
    [
        ('kind = "rating"\nTEXTS', r"strategy\.toml: section 1 \(strategy_1\): question 2 \(q\)\.kind: must be one of"),
        ("TEXTS", r"\(q\)\.kind: must be str, not None"),
        ("kind = 7\nTEXTS", r"\(q\)\.kind: must be str, not 7"),
        (
            'kind = "text"\nlabel = { da = "Navn", en = "Name" }',
            r"\(q\)\.short: must have exactly the languages da, en",
        ),
        ('kind = "text"\nexpress = "yes"\nTEXTS', r"\(q\)\.express: must be bool, not 'yes'"),
        ('kind = "text"\nmax_length = true\nTEXTS', r"\(q\)\.max_length: must be int, not True"),
        ('kind = "text"\nhelpp = "?"\nTEXTS', r"\(q\): has unknown keys: helpp"),
        ('kind = "text"\nmax = 5\nTEXTS', r"\(q\): has unknown keys: max"),
        ('kind = "number"\nTEXTS', r"\(q\)\.max: must be float, not None"),
        ('kind = "number"\nmin = 5\nmax = 5\nTEXTS', r"\(q\): needs a min below its max"),
        ('kind = "scale"\nTEXTS', r"\(q\)\.low: must have exactly the languages da, en"),
        ('kind = "choice"\nTEXTS', r"\(q\): needs options, or a question it refers to"),
        ('kind = "choice"\noptions = "colour"\nTEXTS', r"\(q\)\.options: must be one of .*, not 'colour'"),
        (
            'kind = "text"\noffers = "audiences.age"\nTEXTS',
            r"q: offers 'audiences\.age', which is not a field of a list",
        ),
        ('kind = "choice"\nrefers = "nobody"\nTEXTS', r"q: refers to 'nobody', which is not in the questionnaire"),
        (
            'kind = "choice"\nrefers = "audiences.age"\nTEXTS',
            r"q: refers to 'audiences\.age', which is not in the quest",
        ),
        ('kind = "choice"\nrefers = "audiences"\nTEXTS', r"q: refers to 'audiences', which is not a question with cho"),
        (
            'kind = "choice"\nrefers = "audiences.name"\nTEXTS\n[[section.question.option]]\nid = "a"\nLABEL',
            r"q: must have the same options as 'audiences\.name'",
        ),
        ('kind = "list"\nTEXTS', r"\(q\): needs fields, none of them a list"),
        (
            'kind = "list"\nTEXTS\n[[section.question.field]]\nid = "a"\nkind = "list"\nLABEL\n'
            '[[section.question.field.field]]\nid = "b"\nkind = "text"\nLABEL',
            r"\(q\): needs fields, none of them a list",
        ),
        (
            'kind = "choice"\nTEXTS' + '\n[[section.question.option]]\nid = "a"\nLABEL' * 2,
            r"q options: 'a' stands twice",
        ),
        (
            'kind = "list"\nTEXTS' + '\n[[section.question.field]]\nid = "a"\nkind = "text"\nLABEL' * 2,
            r"q: 'a' stands twice",
        ),
        (
            'kind = "choice"\nTEXTS\n[[section.question.option]]\nid = "a"\nLABEL\ncolour = "red"',
            r"\(q\): option 1 \(a\): has unknown keys: colour",
        ),
    ],
)
def test_a_wrong_question_is_refused_with_file_and_place(tmp_path: Path, rest: str, problem: str) -> None:
    with pytest.raises(CatalogueError, match=problem):
        read(tmp_path, AUDIENCES, question(rest))


def test_a_question_without_help_is_refused(tmp_path: Path) -> None:
    without = ASKED.replace("help = ", "placeholder = ")
    with pytest.raises(CatalogueError, match=r"\(q\): needs a help text"):
        read(tmp_path, question('kind = "text"\n' + without))


def test_an_id_stands_once_also_across_questions_and_records(tmp_path: Path) -> None:
    with pytest.raises(CatalogueError, match="'q' stands twice"):
        read(tmp_path, *[question('kind = "text"\nTEXTS')] * 2)
    record = f'[[record]]\nid = "q"\nkind = "list"\n{LABEL}\n[[record.field]]\nid = "a"\nkind = "text"\n{LABEL}'
    with pytest.raises(CatalogueError, match="'q' stands twice"):
        read(tmp_path, question('kind = "text"\nTEXTS'), records=record)


@pytest.mark.parametrize(
    ("plan", "problem"),
    [
        ("[step", r"plan\.toml: "),
        ("section = 3", r"plan\.toml\.step: must be dict, not None"),
        ('[step]\nid = "planning"', r"plan\.toml: step \(planning\): must be the step 'plan'"),
        ('[step]\nid = "plan"', r"plan\.toml: step \(plan\)\.title: must have exactly the languages da, en"),
    ],
)
def test_a_wrong_file_is_refused_by_its_name(tmp_path: Path, plan: str, problem: str) -> None:
    with pytest.raises(CatalogueError, match=problem):
        read(tmp_path, plan=plan)


def test_a_section_without_questions_is_refused(tmp_path: Path) -> None:
    texts = 'title = { da = "T", en = "T" }\nintro = { da = "I", en = "I" }'
    with pytest.raises(CatalogueError, match=r"plan\.toml: section 1 \(empty\): has no questions"):
        read(tmp_path, plan=f'[step]\nid = "plan"\n{texts}\n[[section]]\nid = "empty"\n{texts}')


def test_a_missing_file_is_refused_by_its_name(tmp_path: Path) -> None:
    with pytest.raises(CatalogueError, match=r"options\.toml: "):
        load(tmp_path, known_option_sets())
