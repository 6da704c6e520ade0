"""Decks and one-pagers for the drawing's tests: an ordinary one, and ones with every block at its limit."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import cycle

from exports.blocks import (
    Bullets,
    Chart,
    Columns,
    Cover,
    Deck,
    Facts,
    Lanes,
    Moment,
    Note,
    Slide,
    Statement,
    Steps,
    Stretch,
    Table,
    Tile,
    Tiles,
    Timeline,
)
from exports.blocks.one_page import (
    Content,
    Figures,
    Item,
    ItemList,
    MainFigure,
    NextStep,
    NextSteps,
    OnePager,
    PageColumn,
    PageGroup,
    PostWeek,
    Shares,
    SideFigure,
    WeekPost,
)
from wizard.language.languages import DANISH
from wizard.schedule.timeline import Axis, PostCount

LINE = ("Vi viser, hvordan rugbrødet bliver til, og siger, hvornår det er færdigt. " * 2)[:120]
LONG = ("Vi holder morgenmøde hver mandag, fordeler ugens opslag og ser på tallene fra sidst. " * 24)[:2000]
COMPOUND = ("speciallægepraksisplanlægningsstabiliseringsperiode" * 40)[:2000]
WIDE = "W" * 2000
URL = ("https://www.eksempel.dk/en/lang/sti-med/bindestreger?og=parametre&flere=ting" * 27)[:2000]
FOREIGN = ("😀 漢字かな العربية עברית ไทย " * 80)[:2000]
LINES = "a\nb\n" * 200
HOSTILE = {
    "long": LONG,
    "compound": COMPOUND,
    "wide": WIDE,
    "url": URL,
    "foreign": FOREIGN,
    "lines": LINES,
}

STATEMENT = Statement("Vi vil være det første sted, folk i Vejle tænker på, når de skal bruge en kage.", "I én sætning")
BULLETS = Bullets(("Tillid og ambassadører", "Direkte salg", "Lærlinge"), "Formål")
NOTE = Note("Kilde: kasserapporten for 2026.")
FACTS = Facts((("Alder", "28–45 år"), ("Sted", "Vejle og omegn")), "Hvem er de?")
TABLE = Table(
    ("Målgruppe", "Behov", "Følgere"),
    (("Børnefamilier", "Ideer til fødselsdage på en hverdag", "820"), ("Kontorer", "Frokost, der kan hentes", "1.400")),
    (2, 3, 1),
    "Målgrupper og deres behov",
    heading="Behov",
    numeric=(2,),
)
SHARES = Chart(
    ("Bag om bageriet", "Sæsonens kager"), (("Andel", (60.0, 40.0)),), "Andel af opslag", '0" %"', "Fordeling"
)
HOURS = Chart(
    ("Mette", "Jonas"), (("Planen kræver", (3.0, 2.5)), ("Der er", (4.0, 2.0))), "Timer om ugen", colours=("plan", "")
)
STEP_COLUMNS = ("Hvornår", "Skridt", "Hvem")
STEPS = Steps(
    STEP_COLUMNS,
    (("3. marts", "Sæt links i mailsignaturen", "Mette"), ("10. marts", "Film en video om surdej", "Jonas")),
    "Tabel: de næste skridt",
)
TILES = Tiles(
    (Tile("Formål", ("Tillid",), "strategy"), Tile("Rytme", ("3 opslag om ugen",), "plan"), Tile("KPI", ("1",)))
)
START = date(2027, 1, 4)


def timeline(
    days: list[int | None], what: str = "Sæt et skilt ved kassen", who: str = "Mette", mark: int = 0
) -> Timeline:
    """Steps so many days after the start (None: without a day), every third done."""
    dated = [START + timedelta(days=n) for n in days if n is not None]
    axis = Axis.over([START, *dated])
    moments = (
        Moment(what, who, f"Dag {n}", None if n is None else START + timedelta(days=n), done=not number % 3)
        for number, n in enumerate(days)
    )
    marked = (START + timedelta(days=mark), "Kalenderen begynder") if mark else None
    alt = "Tidslinje over vækstplanen"
    return Timeline(STEP_COLUMNS, axis, axis.labels(DANISH, 6), tuple(moments), alt, marked)


def lanes(
    spans: list[tuple[int, int]], label: str = "Påskekampagne", detail: str = "Facebook, Familier", weeks: int = 0
) -> Lanes:
    """Campaigns from one day after the start to another, and posts in so many weeks."""
    stretches = [
        Stretch(label, detail, START + timedelta(days=first), START + timedelta(days=last)) for first, last in spans
    ]
    axis = Axis.over([START, *(one.last for one in stretches), *(one.first for one in stretches)])
    calendar = Stretch("Indholdskalender", "4 uger", START, START + timedelta(days=27), quiet=True)
    counts = tuple(
        PostCount(day, day + timedelta(days=6), number % 4) for number, day in enumerate(axis.parts("week"), 1) if weeks
    )
    alt = "Kampagnerne hen over kalenderen"
    return Lanes(axis, axis.labels(DANISH, 13), (calendar, *stretches), alt, counts[:weeks], "Opslag om ugen")


ROLES = Tiles(
    (
        Tile("Marketing", pairs=(("", "Planlægger og svarer"), ("Det gode argument", "Får billeder leveret"))),
        Tile("Ledelsen", pairs=(("", "Skriver ét opslag om måneden"),)),
    ),
    2,
    dense=True,
)


def plans() -> Deck:
    """The pictures of step 2, as an ordinary strategy has them."""
    return Deck(
        title="Strategi for sociale medier",
        author="Bager Holm",
        tag="da-DK",
        footer="Bager Holm",
        cover=Cover("Bager Holm", "Strategi for sociale medier"),
        slides=(
            Slide(
                "promotion", "Næste skridt: skiltet", (timeline([-40, 3, 4, 20, 60, None], mark=7),), "plan", "Vækst"
            ),
            Slide(
                "campaigns", "To kampagner", (lanes([(14, 34), (20, 50), (62, 83)], weeks=12), TABLE), "plan", "Salg"
            ),
            Slide("people", "Det forventer vi", (ROLES, TILES), "plan", "Kollegerne"),
        ),
    )


def ordinary() -> Deck:
    """Every kind of block once or more, in every step."""
    return Deck(
        title="Strategi for sociale medier",
        author="Bager Holm",
        tag="da-DK",
        subject="Strategi",
        footer="Bager Holm · 12. marts 2026",
        cover=Cover("Bager Holm", "Strategi for sociale medier", ("12. marts 2026", "Version 3"), "Velkommen."),
        slides=(
            Slide(
                "summary",
                "Strategien på én side",
                (STATEMENT, TILES),
                kicker="Overblik",
                notes="Hele ordlyden.\nTo afsnit.",
            ),
            Slide("purpose", "Tillid er vigtigst", (BULLETS, NOTE), "strategy", "Formål"),
            Slide("audience:1", "Familier vil have det nemt", (Columns(((FACTS,), (BULLETS,)), (2, 3)),), "strategy"),
            Slide("needs", "Indholdet hjælper begge", (TABLE,), "strategy", "Behov"),
            Slide(
                "pillars", "Bag om bageriet fylder mest", (Columns(((SHARES,), (TABLE, BULLETS))),), "plan", "Indhold"
            ),
            Slide("workload", "Planen kræver 5,5 timer", (HOURS, NOTE), "plan", "Tid"),
            Slide("growth", "Vi begynder med det gratis", (STEPS,), "plan", "Vækst"),
            Slide("kpis", "Tre tal viser, om det virker", (TABLE, STEPS), "measure", "KPI'er"),
            Slide("empty", "Kun en titel"),
        ),
    )


def at_its_limit(text: str) -> Deck:
    """Every block with every text as long as it can be; `text` is 2,000 characters."""
    line, label = text[:120], text[:300]
    table = Table((line, "Behov", LINE), ((line, LINE, text), (LINE, line, "12")) * 2, (1, 1, 2), text, line, (2,))
    chart = Chart((line, LINE) * 8, ((line, tuple(map(float, range(16)))), (LINE, (0.5,) * 16)), text, '0" %"', label)
    blocks = {
        "bullets": (Bullets((text, LINE, line), label), Note(text)),
        "statement": (Statement(label, label), Facts(((LINE, text), ("Kort", line), (line, "kort")), label)),
        "table": (table,),
        "columns": (Columns(((chart,), (table, Bullets((LINE,) * 8)))), Note(line)),
        "three": (Columns(((Facts((("Alder", line), ("Sted", LINE))),), (Bullets((text,)),), (chart,))),),
        "tiles": (Tiles(tuple(Tile(line, (text, LINE), "plan") for _ in range(4)), 3),),
        "steps": (Steps(STEP_COLUMNS, ((line, LINE, line), ("3. maj", text, "Mette")) * 2, label), Statement(label)),
        "timeline": (timeline([-200, 0, 1, 90, None] * 3, line, line, mark=5), timeline([3], text, line)),
        "lanes": (lanes([(0, 30), (0, 30), (400, 401), (9, 200)] * 3, line, LINE, weeks=50), Note(line)),
        "roles": (
            Tiles((Tile(line, pairs=((line, text), ("", LINE), (label, ""))), Tile(line, (text,))), 2, dense=True),
        ),
    }
    return Deck(
        title=text,
        author=line,
        tag="da-DK",
        subject=text,
        footer=line,
        cover=Cover(line + LINE, label, (line, LINE) * 4, text),
        slides=tuple(
            Slide(name, label, parts, step, line, text)
            for (name, parts), step in zip(blocks.items(), cycle(("strategy", "plan", "measure", "")), strict=False)
        ),
    )


def poster(text: str = "", items: int = 3) -> OnePager:
    """A one-pager with `items` of everything; every text of it is `text`, if one is given."""
    short = text[:120] or "Børnefamilier i Vejle"
    long = text or "Kager, der kan bestilles dagen før. De hentes i butikken."
    said = tuple(Item(short, short, (long, long[:60], "")) for _ in range(items))
    whom = Item("Reglerne", texts=(long, long[:60]))
    days = tuple(WeekPost("Mandag", "17.00", short, short) for _ in range(items))
    parts = tuple((short, 100 / items, "10 %") for _ in range(items))
    rows = tuple(SideFigure(short, short, 0.5) for _ in range(items))
    contents: dict[str, tuple[tuple[Content, ...], ...]] = {
        "strategy": ((ItemList(said),), (ItemList(said, "ruled"),), (ItemList(said, "named"),)),
        "plan": ((Shares(parts, short),), (PostWeek(days, ItemList(said), short),), (ItemList(said, "pairs"),)),
        "measure": ((MainFigure(short[:8], short[:8], short, short),), (Figures(rows, short),), ()),
    }
    return OnePager(
        company=short,
        kind="Strategi for sociale medier",
        dated="12. marts 2026",
        statement=(text[:300],) if text else (STATEMENT.text, "Derfor står døren åben."),
        rest="Resten står i præsentationen.",
        columns=tuple(
            PageColumn(
                step,
                step.title(),
                tuple(PageGroup(f"{step}{n}", "Det gør vi", each, (), short) for n, each in enumerate(groups)),
            )
            for step, groups in contents.items()
        ),
        steps=NextSteps("De næste skridt", (NextStep("7. jan.", short, long[:200]),) * min(3, items), ()),
        ask=PageGroup("ask", "Er du i tvivl?", (ItemList((whom,) * items, "named"),), ()),
        message_label="Det skal folk huske os for",
        messages=(short,),
        more="{n} mere i præsentationen",
        tag="da-DK",
        title="Bager Holm: strategi for sociale medier",
        subject="Strategi",
        notes=text,
    )
