"""The strategy file: a whole strategy as one JSON document, to keep and to open again anywhere.

    {"format": "social-media-strategy/1", "language": "da", "answers": {…},
     "calendar": [], "results": [], "reviews": []}

Records that came later (`set_aside`, `effort`) stand in it only where they hold something, so that a file without
them still opens on an older installation; so do the `versions`, and with them `uids` (see `versions_in_file`).

Read whole or refused whole: nothing is half-imported, and every refusal names its place. What a file is, its content
says, never its name.
"""

from __future__ import annotations

import json
import re
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE, BOM_UTF32_BE, BOM_UTF32_LE
from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import replace
from itertools import islice
from typing import Any, NamedTuple

from wizard.language.errors import Refused, shown
from wizard.language.languages import LANGUAGES
from wizard.questionnaire import references
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.kinds import clean
from wizard.questionnaire.model import Answers
from wizard.strategy import versions_in_file
from wizard.strategy.strategy import VERSIONS, Strategy

FORMAT = "social-media-strategy"
VERSION = 1
MAX_BYTES = 30_000_000
"""A year of three entries a day on every platform is about 7 MB."""
MOST_VALUES = 600_000
"""Values a file may hold: twice what the fullest calendar does. Once read, each takes up to 200 bytes of memory."""
MARK = re.compile(rb'"(?:[^"\\]++|\\.)*+"?|[\[{,]', re.DOTALL)
"""A string, also one that never ends (else each quote in it would be tried), or what a value begins with or follows."""
QUOTE = ord('"')

# How files that are chosen by mistake begin. Office files are zips; names in a zip stand in it as they are.
OTHER_FILES = {b"PK": "file_zip", b"%PDF": "file_other", b"\x89PNG": "file_other", b"\xff\xd8\xff": "file_other"}
OFFICE = (b"ppt/", b"word/", b"xl/")


def read(data: bytes) -> Strategy:
    """The strategy in the bytes of a file. Raises Refused."""
    return parse(load(data))


def load(data: bytes) -> object:
    """What the bytes of a file say, whatever it is. Raises Refused, before much memory is spent on it."""
    if len(data) > MAX_BYTES:
        raise Refused("file_too_large", limit=MAX_BYTES // 1_000_000)
    if not data.removeprefix(BOM_UTF8).strip():
        raise Refused("file_empty")
    _refuse_other_files(data)
    if _has_too_many_values(data):
        raise Refused("file_too_many_values", limit=MOST_VALUES)
    text = ""
    try:
        text = data.decode(_encoding(data)).lstrip("\N{ZERO WIDTH NO-BREAK SPACE}")  # a program may add a second mark
        return json.loads(text, object_pairs_hook=_object)
    except RecursionError:
        raise Refused("file_too_deep") from None
    except UnicodeDecodeError as error:
        raise Refused("file_not_utf8", position=error.start) from None
    except json.JSONDecodeError as error:
        if not text.lstrip().startswith("{"):  # some other text, rather than a strategy that is damaged
            raise Refused("not_a_strategy") from None
        raise Refused("file_not_json", line=error.lineno, column=error.colno) from None
    except ValueError:  # a number with more digits than Python turns into one
        raise Refused("file_number") from None


def _encoding(data: bytes) -> str:
    marks = {BOM_UTF32_LE: "utf-32", BOM_UTF32_BE: "utf-32", BOM_UTF16_LE: "utf-16", BOM_UTF16_BE: "utf-16"}
    return next((encoding for mark, encoding in marks.items() if data.startswith(mark)), "utf-8-sig")


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """A JSON object. Raises Refused where a key stands in it twice: JSON would keep the last without a word."""
    found = dict(pairs)
    if len(found) < len(pairs):
        twice = next(key for key, count in Counter(key for key, _ in pairs).items() if count > 1)
        raise Refused("file_key_twice", value=shown(twice))
    return found


def _has_too_many_values(data: bytes) -> bool:
    """Whether reading `data` would fill the memory: 30 MB of `[],[],…` would take 740.

    Marks are counted, in strings as well; only where there are very many does it matter which stand in strings.
    """
    if sum(map(data.count, (b"[", b"{", b","))) <= MOST_VALUES:
        return False
    marks = (found for found in MARK.finditer(data) if data[found.start()] != QUOTE)
    return next(islice(marks, MOST_VALUES, None), None) is not None


def _refuse_other_files(data: bytes) -> None:
    """Raises Refused for what people have lying beside their strategy file."""
    for beginning, reason in OTHER_FILES.items():
        if data.startswith(beginning):
            office = reason == "file_zip" and any(name in data for name in OFFICE)
            raise Refused("file_office" if office else reason)


def parse(document: object) -> Strategy:
    """The strategy in a strategy file's object, checked and cleaned. Raises Refused."""
    if not isinstance(document, Mapping) or "format" not in document:
        raise Refused("not_a_strategy")
    _check_format(document["format"])
    strategy = _content(document, ("format",), after=(VERSIONS,))
    return replace(strategy, kept_versions=versions_in_file.parse(document.get(VERSIONS, []), _content))


def _content(
    document: Mapping[str, object], before: Collection[str], place: str = "", after: Collection[str] = ()
) -> Strategy:
    """What a strategy or a version of one is, checked and cleaned. `before` and `after` are what else may be there.

    Raises Refused.
    """
    allowed = (*before, "language", "answers", *catalogue().records, versions_in_file.UIDS, *after)
    for key in document:
        if key not in allowed:
            raise Refused("unknown_field", f"{place}{shown(key)}", value=shown(key), allowed=", ".join(allowed))
    language = document.get("language", "da")
    if not isinstance(language, str) or language not in LANGUAGES:
        raise Refused("no_such_option", f"{place}language", value=shown(language), allowed=", ".join(LANGUAGES))
    records = {
        name: clean(document.get(name, []), record, f"{place}{name}") or []
        for name, record in catalogue().records.items()
    }
    answers = clean_answers(document.get("answers", {}), place)
    uids = versions_in_file.uids(document.get(versions_in_file.UIDS), {**records, **answers})
    return Strategy(language, answers, records, uids=uids)


def _check_format(format_: object) -> None:
    name, _, version = format_.strip().partition("/") if isinstance(format_, str) else ("", "", "")
    if name != FORMAT:
        raise Refused("not_a_strategy")
    if not (version.isascii() and version.isdigit()) or int(version[:9]) < VERSION:
        raise Refused("file_version", version=shown(version), known=VERSION)
    if version != str(VERSION):
        raise Refused("file_later", version=shown(version), known=VERSION)


def clean_answers(raw: object, place: str = "") -> Answers:
    """The answers in `raw`, in the questionnaire's order, references spelled as what they point at.

    Raises Refused at the first that is not allowed.
    """
    if not isinstance(raw, Mapping):
        raise Refused("not_answers", f"{place}answers")
    questions = catalogue().questions
    for key in raw:
        if key not in questions:
            raise Refused("unknown_question", f"{place}answers.{shown(key)}", value=shown(key))
    cleaned = {
        question.id: clean(raw[question.id], question, f"{place}answers.{question.id}")
        for question in questions.values()
        if question.id in raw
    }
    return references.respelled({question_id: value for question_id, value in cleaned.items() if value is not None})


def document(strategy: Strategy) -> dict[str, Any]:
    """`strategy` as the object a strategy file holds."""
    return {
        "format": f"{FORMAT}/{VERSION}",
        "language": strategy.language,
        "answers": strategy.answers,
        **{
            record.id: strategy.record(record.id)
            for record in catalogue().records.values()
            if strategy.record(record.id) or not record.later
        },
        **versions_in_file.document(strategy),
    }


def fitting(strategy: Strategy) -> Strategy:
    """`strategy` with as many of its versions, the newest, as a file has room for that is to be read again."""
    if not strategy.versions:
        return strategy
    content = document(strategy)
    versions = content.pop(VERSIONS)[-versions_in_file.MOST_VERSIONS :]
    room, fits = _Room(MAX_BYTES, MOST_VALUES).without(content), 0
    for version in reversed(versions):
        room = room.without(version)
        if min(room) < 0:
            break
        fits += 1
    return replace(strategy, kept_versions=strategy.versions[len(strategy.versions) - fits :])


class _Room(NamedTuple):
    """What else a file may hold."""

    bytes: int
    values: int

    def without(self, content: object) -> _Room:
        data = json.dumps(content, ensure_ascii=False).encode()
        return _Room(self.bytes - len(data) - len(", "), self.values - sum(map(data.count, (b"[", b"{", b","))) - 1)


def write(strategy: Strategy) -> bytes:
    """The bytes of the strategy file: UTF-8, ending in a line feed; indented, as long as it can be read again.

    Holds the versions that it has room for (see `fitting`).
    """
    content = document(fitting(strategy))
    data = json.dumps(content, ensure_ascii=False, indent=2).encode() + b"\n"
    return data if len(data) <= MAX_BYTES else json.dumps(content, ensure_ascii=False).encode() + b"\n"
