"""What became of a workshop as a presentation for its organiser: what was held, how far people came, what they said.

It is told of the room as a whole. Nobody is named, and nothing is said of fewer than five: `account` and `plenary`
hold that.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from exports.blocks import Block, Bullets, Chart, Cover, Deck, Note, Slide, Table
from exports.blocks.plan import Notice, Notices
from exports.blocks.strategy import Quotes
from exports.outline.shorten import in_one_line
from wizard.language.languages import Language
from wizard.questionnaire.catalogue import catalogue
from wizard.workshop import plenary
from wizard.workshop.account import Account, HeldItem, SectionProgress
from wizard.workshop.plenary import Revealed, Tally, Texts

STEP = "strategy"
"""Whose colour the slides are in: the deck has no steps of its own."""
MOST_BARS = 9
FEW_ITEMS, LARGE_TEXTS, FEW_TEXTS, MOST_CARDS = 4, 2, 4, 8
"""Items of a day that are shown as cards. Texts in the serif, texts one below the other, and texts on cards at most."""


def room(account: Account, language: Language, today: date) -> Deck:
    """The presentation, in `language`; `today` dates it."""
    workshop, kind = account.workshop, language.text("room_deck.kind")
    slides = (
        *_agenda(account, language),
        *_progress(account, language),
        *(slide for shown in workshop.revealed for slide in _revealed(shown, language)),
        *_follow_up(account, language),
    )
    return Deck(
        title=f"{workshop.title} – {kind}",
        author=workshop.host,
        tag=language.tag,
        made=today,
        cover=_cover(account, language),
        slides=slides,
        subject=kind,
        continued=language.text("deck.continued"),
        part=language.text("deck.part"),
        more=language.text("deck.left_out"),
        footer=" · ".join((workshop.title, kind, language.date(today))),
    )


def _cover(account: Account, language: Language) -> Cover:
    workshop = account.workshop
    days = dict.fromkeys(day[0].began.date() for day in account.days)
    return Cover(
        title=workshop.title,
        subtitle=language.text("room_deck.kind"),
        lines=tuple(
            filter(
                None,
                (
                    language.join(language.date(day) for day in days),
                    language.text("join.with", host=workshop.host) if workshop.host else "",
                    language.text("room_deck.joined", n=account.joined),
                ),
            )
        ),
        notes=language.text("room_deck.notes_cover"),
    )


def _agenda(account: Account, language: Language) -> Iterator[Slide]:
    """A slide a day; a single item is not worth one."""
    for number, items in enumerate(account.days, 1):
        if len(items) == 1:
            continue
        day = language.date(items[0].began.date(), "full")
        minutes = sum(item.minutes or 0 for item in items)
        hours = round(minutes / 30) / 2
        name = {0: "half_hour", 0.5: "half_hour", 1: "one_hour"}.get(hours, "hours")
        told = language.text(f"room_deck.{name}", hours=language.number(hours))
        title = language.text("room_deck.agenda_title", n=len(items), hours=told)
        yield Slide(
            id=f"agenda:{number}",
            title=title,
            blocks=(_table(items, title, language) if len(items) > FEW_ITEMS else _cards(items, language),),
            step=STEP,
            kicker=day,
            notes=language.text("room_deck.notes_agenda"),
        )


def _table(items: Sequence[HeldItem], title: str, language: Language) -> Table:
    columns = tuple(language.text(f"room_deck.{name}") for name in ("time", "item", "kind_of_item", "minutes"))
    rows = tuple(_row(item, language) for item in items)
    return Table(columns, rows, (1.1, 5, 1.6, 1.1), alt=title, numeric=(3,))


def _cards(items: Sequence[HeldItem], language: Language) -> Notices:
    """What a table would leave most of the slide empty for."""
    cards = []
    for item in items:
        time, title, kind, _ = _row(item, language)
        lasts = "" if item.minutes is None else language.text("workshop.minutes", minutes=item.minutes)
        cards.append(Notice(title=title, label=f"{time} · {kind}", amount=lasts))
    return Notices(tuple(cards), 1)


def _row(item: HeldItem, language: Language) -> tuple[str, ...]:
    minutes = "" if item.minutes is None else language.number(item.minutes)
    return language.time(item.began), item.title, language.text(f"workshop.kind_{item.kind}"), minutes


def _progress(account: Account, language: Language) -> Iterator[Slide]:
    """One slide, or one for each step where there are many sections."""
    several = len(account.progress) > MOST_BARS and any(each.done for each in account.progress)  # else it is said once
    for step in catalogue().steps if several else (None,):
        progress = [
            each for each in account.progress if step is None or catalogue().section(each.section).step == step.id
        ]
        if progress:
            yield _sections(progress, step.id if step else "", account, language)


def _sections(progress: Sequence[SectionProgress], step: str, account: Account, language: Language) -> Slide:
    """How many are done with each; where nobody is with any, a sentence says more than a chart without a bar."""
    done = {language.of(catalogue().section(each.section).title): each.done for each in progress}
    section, most = max(done.items(), key=lambda each: each[1])
    blocks: tuple[Chart | Notices, ...]
    if most:
        told = ", ".join(f"{name} {count}" for name, count in done.items())
        heading = language.text("room_deck.progress")
        bars = (language.text("room_deck.done"), tuple(map(float, done.values())))
        of = language.number(account.joined)
        title = language.text("room_deck.progress_title", n=most, of=of, section=section)
        blocks = (Chart(tuple(done), (bars,), alt=f"{heading}: {told}", heading=heading, large=True),)
    else:
        title = language.text("room_deck.none_done_title", n=len(done), section=section)
        begun = {language.of(catalogue().section(each.section).title): each.begun for each in progress}
        lines = tuple(language.text("room_deck.begun", section=name, n=n) if n else name for name, n in begun.items())
        blocks = (Notices((Notice(title=language.text("room_deck.none_done"), lines=lines, listed=True),), 1),)
    return Slide(
        id=f"progress:{step}" if step else "progress",
        title=title,
        blocks=blocks,
        step=step or STEP,
        kicker=language.text("room_deck.joined", n=account.joined),
        notes=language.text("room_deck.notes_progress"),
    )


def _revealed(shown: Revealed, language: Language) -> Iterator[Slide]:
    if isinstance(shown, Tally):
        yield _counted(shown, language)
    elif shown.shown:
        yield _written(shown, language)


def _counted(shown: Tally, language: Language) -> Slide:
    question = plenary.countable()[shown.question]
    names, counts = plenary.answers_to(question, language), plenary.in_order(shown)
    label, left_out = language.of(question.label), counts[MOST_BARS:]
    bars = {names[answer]: float(count) for answer, count in counts[:MOST_BARS]}
    told = ", ".join(f"{name} {int(count)}" for name, count in bars.items())
    chart = Chart(
        tuple(bars),
        ((language.text("room_deck.companies"), tuple(bars.values())),),
        alt=f"{label}: {told}",
        heading=label,
        large=True,
    )
    more = (Note(language.text("room_deck.fewer", n=len(left_out))),) if left_out else ()
    return Slide(
        id=f"revealed:{shown.question}",
        title=plenary.result(shown, language),
        blocks=(chart, *more) if len(bars) > 1 else (_one_answer(shown, label, language),),
        step=STEP,
        kicker=language.text("workshop.have_answered", n=shown.answered),
        notes=language.text("room_deck.notes_revealed"),
    )


def _one_answer(shown: Tally, label: str, language: Language) -> Notices:
    """What everybody answered alike: a chart would be one bar."""
    ((answer, count),) = plenary.in_order(shown)
    of = language.text("room_deck.of", n=language.number(count), of=language.number(shown.answered))
    answered = plenary.answers_to(plenary.countable()[shown.question], language)[answer]
    return Notices((Notice(title=answered, figure=of, label=label, strong=True),), 1)


def _texts(texts: Sequence[str]) -> Block:
    """Few large on cards, none more prominent than another; many as a list."""
    lines = tuple(map(in_one_line, texts))
    if len(lines) <= LARGE_TEXTS:
        return Quotes(lines)
    if len(lines) > MOST_CARDS:
        return Bullets(lines)
    return Notices(tuple(Notice(lines=(line,)) for line in lines), 1 if len(lines) <= FEW_TEXTS else 2)


def _written(shown: Texts, language: Language) -> Slide:
    return Slide(
        id=f"revealed:{shown.question}",
        title=language.of(plenary.tellable()[shown.question].label),
        blocks=(_texts(shown.shown),),
        step=STEP,
        kicker=language.text("workshop.have_answered", n=shown.answered),
        notes=language.text("room_deck.notes_written"),
    )


def _follow_up(account: Account, language: Language) -> Iterator[Slide]:
    workshop = account.workshop
    deleted = language.date(workshop.delete_on)
    cards = [
        Notice(
            title=language.text("room_deck.keep_title"),
            lines=(language.text("room_deck.keep", date=deleted),),
        )
    ]
    title = language.text("room_deck.keep_until", date=deleted)
    if workshop.follow_up is not None:
        day = language.date(workshop.follow_up.day, "full")
        title = language.text("room_deck.follow_up_title", date=day)
        bring = tuple(language.text(f"room_deck.bring_{name}") for name in ("posted", "figures", "change"))
        cards.insert(
            0, Notice(title=language.text("room_deck.bring_title"), lines=bring, listed=True, label=day, strong=True)
        )
    yield Slide(
        id="follow_up",
        title=title,
        blocks=(Notices(tuple(cards), len(cards)),),
        step=STEP,
        kicker=language.text("room_deck.next"),
        notes=language.text("room_deck.notes_follow_up"),
    )
