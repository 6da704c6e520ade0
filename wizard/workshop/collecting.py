"""Asking the room one thing, and showing it what it has answered. As in `workshop`, each gives another workshop."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from wizard.questionnaire.catalogue import catalogue
from wizard.workshop import plenary
from wizard.workshop.plenary import Revealed, Texts
from wizard.workshop.workshop import Workshop


def ask(workshop: Workshop, question_id: str) -> Workshop:
    """Everybody is led to one question of `plenary.askable` and can open it; nothing is seen before it is shown."""
    question = catalogue().questions.get(question_id)
    closed = workshop.closed - {question.section} if question is not None else workshop.closed
    return replace(workshop, asks=question_id, gathered=None, shows=False, closed=closed)


def gather(workshop: Workshop, texts: Texts) -> Workshop:
    """Texts to look through before they are shown. What was taken out of them once stays out."""
    return replace(workshop, asks="", gathered=_without_hidden(workshop, texts), shows=False)


def reveal(workshop: Workshop, found: Revealed) -> Workshop:
    """Show the room what it has answered. Shown once more, a question is counted anew."""
    if isinstance(found, Texts):
        found = _without_hidden(workshop, found)
    others = tuple(each for each in workshop.revealed if each.question != found.question)
    return replace(workshop, asks="", gathered=None, revealed=(*others, found), shows=True, page=0)


def reveal_gathered(workshop: Workshop) -> Workshop:
    """Show the room what was looked through, without what was taken out of it."""
    return workshop if workshop.gathered is None else reveal(workshop, workshop.gathered)


def turn(workshop: Workshop) -> Workshop:
    """To the next of the texts, where not all fit on the screen."""
    return replace(workshop, page=workshop.page + 1)


def hide(workshop: Workshop) -> Workshop:
    """Back from question or answers to the block that is on."""
    return replace(workshop, asks="", gathered=None, shows=False)


def take_out(workshop: Workshop, question_id: str, text: str, out: bool) -> Workshop:
    """A text is not to be seen, on the screen or later; or is again."""

    def without(texts: Texts) -> Texts:
        hidden = texts.hidden | {text} if out else texts.hidden - {text}
        return replace(texts, hidden=hidden & set(texts.texts))

    def changed(found: Revealed) -> Revealed:
        return without(found) if isinstance(found, Texts) and found.question == question_id else found

    gathered = workshop.gathered
    if gathered is not None and gathered.question == question_id:
        gathered = without(gathered)
    return replace(workshop, gathered=gathered, revealed=tuple(map(changed, workshop.revealed)))


def take_back(workshop: Workshop, participant: int, questions: Collection[str]) -> Workshop:
    """What a participant let the room see is seen no more, neither on the screen nor later: of these `questions`."""

    def left(found: Revealed | None) -> Revealed | None:
        if isinstance(found, Texts) and found.question in questions:
            return plenary.without(found, participant)
        return found

    revealed = tuple(found for each in workshop.revealed if (found := left(each)) is not None)
    shows = workshop.shows and bool(revealed) and revealed[-1].question == workshop.revealed[-1].question
    gathered = left(workshop.gathered)
    assert gathered is None or isinstance(gathered, Texts)
    return replace(workshop, gathered=gathered, revealed=revealed, shows=shows)


def _without_hidden(workshop: Workshop, texts: Texts) -> Texts:
    """`texts`, and out of them what has been taken out of the same question's before."""
    before = (*workshop.revealed, *([workshop.gathered] if workshop.gathered else []))
    same = [found for found in before if isinstance(found, Texts) and found.question == texts.question]
    hidden = texts.hidden.union(*(found.hidden for found in same))
    return replace(texts, hidden=hidden & set(texts.texts))
