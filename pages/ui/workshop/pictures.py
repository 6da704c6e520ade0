"""What the room has answered, as it stands on the screen: bars of what was chosen, lists of what was written."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from wizard.language.languages import Language
from wizard.workshop import plenary
from wizard.workshop.plenary import Revealed, Tally, Texts

MOST_BARS = 8
"""As many as can be read from the back of the room: those that most gave."""

LINE, SHORT = 76, 34
"""Characters on a line of the screen; and in a column of two, which texts stand in where all are as short."""
LINES, BETWEEN = 12.5, 0.5
"""What there is room for, in lines, and what stands between two texts."""


def picture(shown: Revealed, page: int, language: Language) -> tuple[str, str]:
    """The answers, and how many have answered; of texts those on one page, counted on from the last to the first."""
    drawn = _bars(shown, language) if isinstance(shown, Tally) else _list(shown, page, language)
    return f'<section class="answers">{drawn}</section>', escape(
        language.text("workshop.have_answered", n=shown.answered)
    )


def asking(question_id: str, answered: str, language: Language) -> tuple[str, str]:
    """The question while it is answered, and how many have done so, in words."""
    asked = escape(language.of(plenary.askable()[question_id].label))
    kicker, hidden = (escape(language.text(f"workshop.{name}")) for name in ("answer_now", "hidden_until"))
    said = f'<p class="kicker">{kicker}</p><h1>{asked}</h1><p>{hidden}</p>'
    return f"<section><div>{said}</div></section>", escape(answered)


def _bars(shown: Tally, language: Language) -> str:
    """The longest one dark."""
    question = plenary.countable()[shown.question]
    names = plenary.answers_to(question, language)
    bars = plenary.in_order(shown)[:MOST_BARS]
    longest = max((count for _, count in bars), default=0) or 1
    rows = "".join(
        f'<li class="{"most" if count == longest else ""}"><span>{escape(names[answer])}</span>'
        f'<span class="line"><i style="--part: {round(100 * count / longest)}%"></i>'
        f"<b>{language.number(count)}</b></span></li>"
        for answer, count in bars
    )
    result = escape(plenary.result(shown, language))
    return f"<h1>{result}</h1><p>{escape(language.of(question.label))}</p><ul>{rows}</ul>"


def _list(shown: Texts, page: int, language: Language) -> str:
    on_pages = pages(shown.shown)
    number = page % len(on_pages)
    rows = "".join(f"<li>{escape(text)}</li>" for text in on_pages[number])
    two = " two" if _columns(shown.shown) == 2 else ""
    asked = escape(language.of(plenary.tellable()[shown.question].label))
    where = ""
    if len(on_pages) > 1:
        of = {"page": language.number(number + 1), "pages": language.number(len(on_pages))}
        where = f"<p>{escape(language.text('workshop.page_of', **of))}</p>"
    return f'<h1>{asked}</h1><ul class="texts{two}">{rows}</ul>{where}'


def pages(texts: Iterable[str]) -> list[list[str]]:
    """The texts as they fit on the screen, one page after the other; at least one page."""
    texts = list(texts)
    columns = _columns(texts)
    made: list[list[str]] = [[]]
    room = LINES * columns
    for text in texts:
        needs = sum(max(1, -(-len(line) // LINE)) for line in text.splitlines()) + BETWEEN
        if needs > room and made[-1]:
            made.append([])
            room = LINES * columns
        made[-1].append(text)
        room -= needs
    return made


def _columns(texts: Iterable[str]) -> int:
    return 2 if all(len(text) <= SHORT for text in texts) else 1
