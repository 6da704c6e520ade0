"""Rules about who can get into the profiles."""

from __future__ import annotations

from collections.abc import Iterator

from wizard.checks.case import Case
from wizard.checks.model import Hit, Severity, hit, rule
from wizard.checks.phrases.careless import SHARES_PASSWORD
from wizard.checks.phrases.lines import said_in
from wizard.checks.phrases.pattern import normalized
from wizard.checks.phrases.people import CANNOT_GET_IN, HAS_LEFT
from wizard.checks.phrases.profiles import BELONGS_TO_SOMEBODY, EVERY_PROFILE, NO_COMMENTS, profile_parts, profiles_in
from wizard.checks.phrases.voices import Voice
from wizard.checks.presence import Member, is_alone_in, is_named, named_in, people_in
from wizard.checks.rules.alone import says_alone
from wizard.checks.rules.hits import distinct
from wizard.checks.rules.presence import is_away_while_it_matters


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "Kun {name} har adgang til {profiles} og er væk fra {first} til {last}. Giv én mere adgang i tide, så "
        "nogen kan svare og lægge op.",
        "en": "Only {name} can log in to {profiles}, and is away from {first} to {last}. Give one more person "
        "access in "
        "time, so that somebody can reply and post.",
    },
    reason={
        "da": "Det er svært at komme ind på en profil, når den eneste med adgang ikke er der, og sværest i en krise.",
        "en": "It is hard to get into a profile when the only person with access is away, and hardest of all in a "
        "crisis.",
    },
)
def login_with_one_who_is_away(case: Case) -> Iterator[Hit]:
    if says_alone(case):
        return  # there is nobody to give it to: what happens meanwhile is asked elsewhere
    for member in case.team:
        if member.away and is_away_while_it_matters(case, *member.away):
            alone = _held_alone(case).get(member, [])
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


def _held_alone(case: Case) -> dict[Member, list[tuple[int, str]]]:
    """The profiles that one of the team alone can get into, by who that is.

    Rows are put together by the profile: two who have each a row for Facebook both get in, and so does whoever has
    one for "Facebook and Instagram".
    """
    rows = [
        (number, row)
        for number, row in case.numbered("logins")
        if row.keys() >= {"profile", "who"} and not BELONGS_TO_SOMEBODY.mentioned_in(said_in(row, "profile", "who"))
    ]
    holders: dict[str, set[str]] = {}
    for _, row in rows:
        for profile in profiles_in(row["profile"]):
            holders.setdefault(profile, set()).add(normalized(row["who"]))
    everywhere = holders.get(EVERY_PROFILE, set())
    alone: dict[Member, list[tuple[int, str]]] = {}

    def held_by_one(text: str) -> bool:
        return any(
            # Whoever has all of them has them alone only where nobody has any.
            len(set().union(*holders.values()) if profile == EVERY_PROFILE else holders[profile] | everywhere) == 1
            for profile in profiles_in(text)
        )

    for number, row in rows:
        named = named_in(row["who"], case.team)
        only = held_by_one(row["profile"])
        if only and len(named) == 1 and is_alone_in(named[0], row["who"], case.team):
            several = len(profile_parts(row["profile"])) > 1
            shown = [part for part in profile_parts(row["profile"]) if held_by_one(part)]
            alone.setdefault(named[0], []).extend((number, part) for part in (shown if several else [row["profile"]]))
    return alone


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "Adgangen til »{profile}« er hos »{who}«. Flyt den til to, der er her nu, mens I stadig kan få fat i "
        "den, "
        "der har den.",
        "en": "Access to “{profile}” is with “{who}”. Move it to two people who are here now, while you can still "
        "reach "
        "whoever has it.",
    },
    reason={
        "da": "Den, der er holdt op, har ikke pligt til at svare. Går profilen tabt, går følgerne med.",
        "en": "Whoever has left is not obliged to answer. If the profile is lost, so are its followers.",
    },
)
def login_with_one_who_has_left(case: Case) -> Iterator[Hit]:
    return distinct(
        hit(("logins", number), about=f"{row['profile']} {row['who']}", profile=row["profile"], who=row["who"])
        for number, row in case.numbered("logins")
        if row.keys() >= {"profile", "who"}
        and (HAS_LEFT.matches(normalized(row["who"])) or _is_out_of_reach(case, row["who"]))
        and not SHARES_PASSWORD.matches(normalized(row["who"]))  # what all have is said of all
        # With somebody else who can let others in, it is tidying up.
        and people_in(row["who"], case.team) < 2
    )


def _is_out_of_reach(case: Case, who: str) -> bool:
    """Whether a sentence that names `who` says that nobody else can get in."""
    told = case.voices.sentences(Voice.FACT, that=CANNOT_GET_IN.mentioned_in)
    return any(is_named(who, said.text) for said in told)


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "Kun {name} har adgang til {profiles}, men {others} skal også holde øje og svare. Giv én mere adgang.",
        "en": "Only {name} can log in to {profiles}, though {others} should watch and reply as well. Give one more "
        "person access.",
    },
    reason={
        "da": "Den, der skal svare, må kunne komme ind. Ellers bliver koden sendt rundt i en besked.",
        "en": "Whoever is to reply must be able to get in. Otherwise the password is sent round in a message.",
    },
)
def login_missing_for_who_replies(case: Case) -> Iterator[Hit]:
    replying = {
        member.name: member
        for question in ("monitoring_owner", "lead_owner")
        for member in named_in(case.get(question, ""), case.team)
    }
    for holder, held in _held_alone(case).items():
        # To a newsletter nobody comments.
        profiles = [each for each in held if not NO_COMMENTS.mentioned_in(normalized(each[1]))]
        others = tuple(name for name in replying if name != holder.name)
        if profiles and others and not (holder.away and is_away_while_it_matters(case, *holder.away)):  # said above
            yield hit(
                *(("logins", number) for number, _ in profiles),
                "monitoring_owner" if case.has("monitoring_owner") else "lead_owner",
                about=holder.name,
                name=holder.name,
                profiles=tuple(profile for _, profile in profiles),
                others=others,
            )
