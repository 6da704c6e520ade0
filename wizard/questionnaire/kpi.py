"""What a KPI counts and how its figures read, in the company's own words where it has any: tables booked a month."""

from __future__ import annotations

from wizard.knowledge.metrics import metrics, show_metric
from wizard.language.languages import Language
from wizard.questionnaire.model import Field, Row

GROWTH = "growth"
"""The unit of a target that says by how many per cent the figure is to rise. Its baseline has the metric's own."""
TARGET = "target"


def kpi_name(row: Row, kpis: Field, language: Language) -> str:
    """What `row` of the question `kpis` counts, and in what time; empty where neither name nor metric is answered."""
    if "name" in row:
        name = str(row["name"])
    elif "metric" in row:
        name = language.of(metrics()[row["metric"]].label)
    else:
        return ""
    per = kpis.row_field("per").option(row["per"]) if "per" in row else None
    return f"{name} {language.of(per.hint)}" if per and per.hint else name


def show_figure(row: Row, field_id: str, value: float, language: Language) -> str:
    """`value`, the baseline, the target or a result of `row`, which has a metric, with its unit."""
    unit = row.get("unit", "")
    if unit != GROWTH:
        return show_metric(row["metric"], value, language, unit)
    if field_id != TARGET:
        return show_metric(row["metric"], value, language)
    percent = language.percent(value)
    return f"+{percent}" if value > 0 else percent


def wanted(row: Row) -> float | None:
    """The figure to reach, in the baseline's unit; None without a target, or if it is growth from an unknown one."""
    target: float | None = row.get(TARGET)
    if target is None or row.get("unit") != GROWTH:
        return target
    baseline: float | None = row.get("baseline")
    return None if baseline is None else baseline * (1 + target / 100)
