"""How much of what was planted in the strategies here the check finds, and what else it says: `make advice`.

`planted.toml` was written before the rules were, by somebody who had not read them; a class of it (`kind`) may be found
by any rule. What a finding is worth that nobody planted stands in `verdicts.toml`, once somebody has read it: useful,
trivial or wrong. What nobody has read yet is counted as such, and shown.

Every strategy is checked twice: as it is, and without the questions that were added after 0.2.0.
"""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from wizard.checks import Finding, check
from wizard.language.languages import LANGUAGES, Language
from wizard.strategy import strategy_file
from wizard.strategy.strategy import Strategy

HERE = Path(__file__).parent
TODAY = date(2026, 12, 1)
LATER_QUESTIONS = frozenset(
    {
        *("special_topics", "company_aims", "main_products", "closed_periods", "team", "approval_days"),
        *("approval_takes", "voice_like", "voice_not", "voice_emoji", "hashtags", "call_to_action"),
        *("voice_address", "accessible", "house_rules", "comments_removed", "logins", "profile_closes"),
    }
)
LATER_FIELDS: Mapping[str, frozenset[str]] = {
    "audiences": frozenset({"who", "languages"}),
    "channel_plan": frozenset({"languages"}),
    "campaigns": frozenset({"wants", "number"}),
}


@dataclass(frozen=True)
class Planted:
    """One weakness: where a finding of it points, and what its message must speak of."""

    kind: str
    what: str
    at: tuple[str, ...]
    says: re.Pattern[str]
    needs: bool
    """Whether it can only be seen where the later questions are answered."""

    def is_found_by(self, finding: Finding, language: Language) -> bool:
        places = {name for one in finding.places for name in (one.question, f"{one.question}:{one.row}")}
        # A finding about a whole list speaks of every row of it.
        places |= {at for at in self.at for one in finding.places if one.row is None and at.startswith(one.question)}
        return bool(places & set(self.at)) and bool(self.says.search(finding.message(language)))


@cache
def planted() -> Mapping[str, tuple[Planted, ...]]:
    """By strategy; one without any is a good one."""
    read = tomllib.loads((HERE / "planted.toml").read_text(encoding="utf-8"))
    return {
        name: tuple(
            Planted(
                each["kind"],
                each["what"],
                tuple(each["at"]),
                re.compile(each["says"], re.IGNORECASE),
                each.get("needs", False),
            )
            for each in found
        )
        for name, found in read.items()
    }


@cache
def verdicts() -> Mapping[str, Mapping[str, str]]:
    """By strategy and rule."""
    read: dict[str, dict[str, str]] = tomllib.loads((HERE / "verdicts.toml").read_text(encoding="utf-8"))
    return read


@cache
def strategies() -> Mapping[str, Strategy]:
    files = sorted((HERE / "strategies").glob("*.json"))
    return {file.name.partition(".")[0]: strategy_file.read(file.read_bytes()) for file in files}


def without_later_questions(strategy: Strategy) -> Strategy:
    """`strategy` as somebody had answered it in 0.2.0."""
    answers: dict[str, Any] = {}
    for question_id, value in strategy.answers.items():
        later = LATER_FIELDS.get(question_id, frozenset())
        if question_id not in LATER_QUESTIONS:
            answers[question_id] = (
                [{key: cell for key, cell in row.items() if key not in later} for row in value] if later else value
            )
    return Strategy(strategy.language, answers, strategy.records)


def open_findings(strategy: Strategy) -> tuple[Finding, ...]:
    return check(strategy, TODAY).open


@dataclass(frozen=True)
class Judged:
    """One strategy: what was found of what was planted, and the findings that are about nothing planted."""

    name: str
    found: tuple[Planted, ...]
    missed: tuple[Planted, ...]
    others: tuple[Finding, ...]
    total: int

    def verdict(self, finding: Finding) -> str:
        return verdicts().get(self.name, {}).get(finding.rule.id, "unread")

    def counted(self) -> Counter[str]:
        return Counter(self.verdict(each) for each in self.others)


def judged(name: str, strategy: Strategy, *, later: bool = True) -> Judged:
    language, findings = LANGUAGES[strategy.language], open_findings(strategy)
    looked_for = [each for each in planted().get(name, ()) if later or not each.needs]
    hits = {each: [one for one in findings if each.is_found_by(one, language)] for each in looked_for}
    about = {one.id for ones in hits.values() for one in ones}
    return Judged(
        name,
        tuple(each for each in looked_for if hits[each]),
        tuple(each for each in looked_for if not hits[each]),
        tuple(each for each in findings if each.id not in about),
        len(findings),
    )


def every(*, later: bool) -> Iterator[Judged]:
    for name, strategy in strategies().items():
        yield judged(name, strategy if later else without_later_questions(strategy), later=later)


def report() -> Iterator[str]:
    for later in (True, False):
        all_of_them = list(every(later=later))
        found = Counter(each.kind for one in all_of_them for each in one.found)
        missed = Counter(each.kind for one in all_of_them for each in one.missed)
        yield f"\n{'with' if later else 'without'} the questions added after 0.2.0"
        for kind in sorted(found | missed):
            yield f"  {kind:<12} {found[kind]:>2} of {found[kind] + missed[kind]:>2}"
        total = found.total() + missed.total()
        yield f"  recall       {found.total()} of {total}: {found.total() / total:.0%}"
        worth = sum((one.counted() for one in all_of_them), Counter[str]())
        yield f"  findings     {sum(one.total for one in all_of_them)}, not planted: " + ", ".join(
            f"{count} {verdict}" for verdict, count in sorted(worth.items())
        )
        for one in all_of_them:
            for each in one.missed:
                yield f"  missed       {one.name}: {each.what}"
    for one in every(later=True):
        for finding in one.others:
            language = LANGUAGES[strategies()[one.name].language]
            verdict, severity = one.verdict(finding), finding.rule.severity
            yield f"{verdict:<8} {severity:<8} {one.name} {finding.rule.id}: {finding.message(language)}"


def main() -> None:
    for line in report():
        print(line)


if __name__ == "__main__":
    main()
