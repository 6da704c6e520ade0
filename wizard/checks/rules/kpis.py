"""Rules about what a KPI needs before it can be followed: a target and a date, a purpose, and somebody who looks.

Rows that lack the same thing are one finding. Whether figures can be right is in `kpi_figures`, which purposes have a
KPI that tells about them in `kpi_gaps` and `kpi_fit`, what all KPIs show together in `kpi_set` and `kpi_list`, and
when they are to be reached in `kpi_dates`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeVar

from wizard.checks.case import Case, NumberedRow
from wizard.checks.model import Hit, Severity, Value, hit, rule
from wizard.checks.rules.alone import works_alone
from wizard.questionnaire.model import Option, Row

Key = TypeVar("Key")

FOLLOWED = ("source", "frequency", "owner")
CHOSEN = frozenset({"metric", "name", "per", "purpose", "frequency", "source"})
"""All there is of a KPI that somebody has only chosen: what our own suggestions fill in, and no more."""


def kpis_where(case: Case, wrong: Callable[[Row], bool]) -> list[NumberedRow]:
    """The KPIs that have a metric and that `wrong` is true of, with their numbers."""
    return [each for each in case.numbered("kpis") if "metric" in each.row and wrong(each.row)]


def distinct_kpis_where(case: Case, wrong: Callable[[Row], bool]) -> Iterator[tuple[int, Row, str]]:
    """As `kpis_where`, for findings of their own: with what tells each from the others. Those alike come once."""
    first: dict[str, NumberedRow] = {}
    for number, row in kpis_where(case, wrong):
        first.setdefault(kpi_key(row), NumberedRow(number, row))
    for about, (number, row) in first.items():
        yield number, row, about


def grouped_by(found: list[NumberedRow], key: Callable[[Row], Key]) -> dict[Key, list[NumberedRow]]:
    """`found`, sorted into those that have the same thing wrong."""
    groups: dict[Key, list[NumberedRow]] = {}
    for number, row in found:
        groups.setdefault(key(row), []).append(NumberedRow(number, row))
    return groups


def joint_hit(case: Case, found: list[NumberedRow], *against: str, of: tuple[str, ...] = (), **values: Value) -> Hit:
    """One finding about all of `found`, and the questions they go against. `n` counts their metrics.

    `of` tells it from others of the same rule that may be about the same metric and purpose.
    """
    ids = list(dict.fromkeys(row["metric"] for _, row in found))
    return hit(
        *(("kpis", number) for number, _ in found),
        *against,
        about=",".join((*of, *sorted({kpi_key(row) for _, row in found}))),
        n=len(ids),
        metrics=case.options("kpis", ids, "metric"),
        **values,
    )


def kpi_key(row: Row) -> str:
    """What a KPI is known by, wherever it stands in the list."""
    return f"{row['metric']}:{row.get('purpose', '')}"


def metric_of(case: Case, row: Row) -> Option | str:
    return case.option("kpis", row["metric"], "metric")


def counted_in(case: Case, row: Row) -> Option | str:
    """What a KPI counts: in the company's own words, or else its metric."""
    return row.get("name") or metric_of(case, row)


@rule(
    Severity.MISSING,
    "reasonthread",
    message={
        "da": "En KPI har et mål, men intet nøgletal, så ingen kan se, hvad der skal nå målet. Vælg det nøgletal, der "
        "ligger tættest på.",
        "en": "One KPI has a target but no metric, so nobody can see what is to reach it. Choose the metric that comes "
        "closest.",
    },
    reason={
        "da": "ReasonThread skriver, at en KPI skal være klart defineret og kunne følges over tid. Resultaterne "
        "bliver skrevet op nøgletal for nøgletal.",
        "en": "ReasonThread writes that a KPI has to be clearly defined and possible to follow over time. Results are "
        "noted metric by metric.",
    },
)
def kpi_without_metric(case: Case) -> Iterator[Hit]:
    found: dict[str, int] = {}
    for number, row in case.numbered("kpis"):
        if "metric" not in row and "target" in row:
            found.setdefault(f"{row.get('source', '')}:{row.get('purpose', '')}:{row['target']}", number)
    for about, number in found.items():
        yield hit(("kpis", number), about=about)


@rule(
    Severity.MISSING,
    "infomedia",
    message={
        "da": "Der er ikke noget mål for {metrics}. Skriv, hvad I vil nå, og hvornår.",
        "en": "There is no target for {metrics}. Say what you want to reach, and by when.",
    },
    reason={
        "da": "Uden et tal kan I hverken se, om I er på vej, eller hvornår I er fremme.",
        "en": "Without a figure you can see neither whether you are on course nor when you have arrived.",
    },
)
def kpi_without_target(case: Case) -> Iterator[Hit]:
    found = kpis_where(case, lambda row: "target" not in row and not row.keys() <= CHOSEN)
    if found:
        yield joint_hit(case, found)


@rule(
    Severity.MISSING,
    "infomedia",
    message={
        "da": "{metrics} er valgt, men har endnu hverken mål, frist eller ansvarlig. Skriv det, I vil nå, eller slet "
        "rækken.",
        "en": "{metrics} has been chosen but has no target, date or person in charge yet. Say what you want to reach, "
        "or delete the row.",
    },
    reason={
        "da": "Hvilke tal man holder øje med, er det halve. Først når der står, hvad de skal nå, og hvornår, kan I se, "
        "om det går den rigtige vej.",
        "en": "Which figures to follow is half of it. Only when it says what they are to reach, and by when, can you "
        "see whether things are going the right way.",
    },
)
def kpi_only_chosen(case: Case) -> Iterator[Hit]:
    found = kpis_where(case, lambda row: row.keys() <= CHOSEN) if case.passed("kpis") else []
    if found:
        yield joint_hit(case, found)


@rule(
    Severity.MISSING,
    "infomedia",
    message={
        "da": "Der er ingen dato på målet for {metrics}. Skriv, hvornår det senest skal være nået.",
        "en": "There is no date on the target for {metrics}. Say when it should be reached.",
    },
    reason={
        "da": "Uden en dato kan I altid sige, at det kommer, og så er der heller aldrig grund til at ændre noget.",
        "en": "Without a date you can always say that it will come, and then there is never a reason to change "
        "anything either.",
    },
)
def kpi_without_date(case: Case) -> Iterator[Hit]:
    found = kpis_where(case, lambda row: "target" in row and "due" not in row) if case.passed("kpis") else []
    if found:
        yield joint_hit(case, found)


@rule(
    Severity.MISSING,
    "reasonthread",
    message={
        "da": "Udfyld {missing} for {metrics}, så I ved, hvem der henter tallet, hvor og hvor tit.",
        "en": "Fill in {missing} for {metrics}, so that you know who gets the figure, where and how often.",
    },
    reason={
        "da": "ReasonThread anbefaler, at hver KPI har en kilde, en fast hyppighed og en ansvarlig. Et tal, som ingen "
        "har til opgave at hente, bliver sjældent hentet.",
        "en": "ReasonThread recommends that every KPI has a source, a fixed frequency and an owner. A figure that is "
        "nobody’s job to look up seldom gets looked up.",
    },
)
def kpi_without_source_frequency_or_owner(case: Case) -> Iterator[Hit]:
    if case.passed("kpis"):
        # Where there is no target either, that is what to do first.
        # Whoever is alone looks at it, and who else should?
        of_one = {"owner"} if works_alone(case) else set()

        def blank(row: Row) -> tuple[str, ...]:
            return tuple(field for field in FOLLOWED if field not in row and field not in of_one)

        begun = kpis_where(case, lambda row: "target" in row and bool(blank(row)))
        for missing, found in grouped_by(begun, blank).items():
            yield joint_hit(case, found, of=missing, missing=case.labels("kpis", missing))


@rule(
    Severity.MISSING,
    "article",
    message={
        "da": "Der er ikke valgt noget formål for {metrics}. Vælg det af jeres formål, som tallet siger mest om.",
        "en": "No purpose is chosen for {metrics}. Choose the one of your purposes that the figure tells you most "
        "about.",
    },
    reason={
        "da": "Hvad I skal måle på, hænger sammen med, hvad I vil på de sociale medier. Et tal uden et formål bag sig "
        "kan stige, uden at I ved, hvad det er godt for.",
        "en": "What you measure depends on what you want from social media. A figure with no purpose behind it can "
        "rise without you knowing what good it does.",
    },
)
def kpi_without_purpose(case: Case) -> Iterator[Hit]:
    if case.passed("kpis") and len(case.purposes) > 1:
        found = kpis_where(case, lambda row: "target" in row and "purpose" not in row)
        if found:
            yield joint_hit(case, found, "purposes")


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "I måler »{purpose}« på {metrics}, men det er ikke et af jeres formål. Vælg et andet formål dér, eller "
        "slet rækken.",
        "en": "You measure “{purpose}” by {metrics}, but it is not one of your purposes. Choose another purpose there, "
        "or delete the row.",
    },
    reason={
        "da": "Hvad I skal måle på, hænger sammen med, hvad I vil på de sociale medier. Er formålet valgt fra, er der "
        "ingen, der skal bruge tallet.",
        "en": "What you measure depends on what you want from social media. If the purpose has been dropped, nobody "
        "needs the figure.",
    },
)
def kpi_for_dropped_purpose(case: Case) -> Iterator[Hit]:
    if case.purposes:
        dropped = kpis_where(case, lambda row: "purpose" in row and row["purpose"] not in case.purposes)
        for purpose, found in grouped_by(dropped, lambda row: row["purpose"]).items():
            yield joint_hit(case, found, "purposes", purpose=case.option("purposes", purpose))
