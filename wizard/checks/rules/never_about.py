"""The rule about people of whom one has said that nothing is ever told."""

from __future__ import annotations

from collections.abc import Iterator

from wizard.checks.case import Case
from wizard.checks.model import Hit, Severity, hit, rule
from wizard.checks.phrases.never_about import is_told_of, never_told_of
from wizard.checks.phrases.pattern import normalized
from wizard.checks.phrases.voices import Voice
from wizard.checks.rules.contradictions import own_rule_broken_by_plan
from wizard.checks.rules.hits import distinct
from wizard.checks.rules.own_rules import RULED_OUT


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "I har selv skrevet »{rule}«, men vil fortælle om dem her: »{plan}«. Ret en af dem, så "
        "[the_colleagues] ved, hvad der "
        "gælder.",
        "en": "You have written “{rule}” yourselves, but mean to tell of them here: “{plan}”. Change one of them, so "
        "that "
        "[the_colleagues] know what applies.",
    },
    reason={
        "da": "En regel, som planen selv bryder, følger ingen.",
        "en": "A rule that the plan itself breaks is followed by nobody.",
    },
)
def told_of_though_ruled_out(case: Case) -> Iterator[Hit]:
    rules = [
        ((question, number), row[field], group)
        for question, field in RULED_OUT
        for number, row in case.numbered(question)
        if (group := never_told_of(normalized(row.get(field, ""))))
    ]
    if not rules:
        return iter(())
    said_already = {each.places[1] for each in own_rule_broken_by_plan.find(case)}
    return distinct(
        hit(said.place, place, about=f"{normalized(rule_text)}", rule=rule_text, plan=said.text)
        for place, rule_text, group in rules
        if not any((each.question, each.row) == place for each in said_already)
        for said in [each for each in case.voices.texts(Voice.PLAN) if is_told_of(group, each.normalized)][:1]
    )
