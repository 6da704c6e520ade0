"""Rules about who can get into the profiles."""

from __future__ import annotations

from collections.abc import Iterator

from wizard.checks.case import Case
from wizard.checks.model import Hit, Severity, hit, rule
from wizard.checks.presence import named_in
from wizard.checks.rules.presence import is_away_while_it_matters


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "Kun {name} har adgang til {profiles} og er væk fra {first} til {last}. Giv en mere adgang i tide, så "
        "nogen kan svare og lægge op.",
        "en": "Only {name} can log in to {profiles}, and is away from {first} to {last}. Give one more person "
        "access in "
        "time, so that somebody can reply and post.",
    },
    reason={
        "da": "Det er svært at komme ind på en profil, når den eneste med adgang ikke er der, og sværest i en krise.",
        "en": "It is hard to get into a profile when the only one with access is not there, and hardest in a crisis.",
    },
)
def login_with_one_who_is_away(case: Case) -> Iterator[Hit]:
    for member in case.team:
        if member.away and is_away_while_it_matters(case, *member.away):
            alone = [
                (number, row["profile"])
                for number, row in case.numbered("logins")
                if "profile" in row and named_in(row.get("who", ""), case.team) == (member,)
            ]
            if alone:
                yield hit(
                    *(("logins", number) for number, _ in alone),
                    ("team", member.number),
                    about=member.name,
                    name=member.name,
                    profiles=tuple(profile for _, profile in alone),
                    first=member.away[0],
                    last=member.away[1],
                )
