"""Times that come again: parts of the day, days of the week and months, as somebody calls them."""

from __future__ import annotations

import re
from collections.abc import Mapping

from wizard.checks.phrases import days as weekday_names
from wizard.checks.phrases.pattern import NormalizedText, Pattern, hints, reads_text, words
from wizard.checks.phrases.seasons import months_named

_PARTS = {
    "morning": r"\w*formiddag\w*|\w*morgen(?:en|er|erne|tid\w*|hold\w*|time\w*)?|\w*mornings?",
    "midday": r"\w*frokost\w*|midt på dagen|\w*lunch(?:es|time)?|midday",
    "afternoon": r"\w*eftermiddag\w*|\w*afternoons?",
    "evening": r"\w*aften(?:en|er|erne|tid\w*|hold\w*|time\w*)?|\w*evenings?|\w*nights?|efter fyraften|after work",
}
_PART = {part: re.compile(rf"\b(?:{found})\b") for part, found in _PARTS.items()}
_NO_PART = re.compile(
    r"\b(?:god ?morgen|i morgen|morgenmad\w*|good morning|over night|tonight|jule?aften\w*|nytårsaften\w*)\b"
)
_WEEKEND = re.compile(r"\b(?:weekend\w*)\b")
_WORKDAYS = re.compile(r"\b(?:hverdag(?:e|en|ene)?|weekdays?)\b")
_BY_THEN = re.compile(
    r"\b(?:til|inden|frem til|by|until|before) (?:jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)\w*"
)
"""When it is to be so, and not when it is quiet."""
# Slow food, a quiet garden and free parking leave no room, and rolls are filled as well.
_EMPTY = (
    r"tomt?|tomme|stille(?! (?:yoga|omgivelser|stund\w*|rum|område\w*|hjørne\w*|musik|natur|plads|læs\w*"
    r"|gudstjeneste\w*"
    r"|meditation))"
    r"|tyndt|halvtom\w*|ledige?(?! (?:lejlighed\w*|stilling\w*|job\w*))|rolige? (?:dage|tider|timer|uger|måneder"
    r"|aftener|formiddage|perioder)"
    r"|er (?:der )?(?:\w+ )?roligt"
    r"|half[- ]empty|empty|quiet(?:er|est)?(?! (?:carriage|room|corner|space|garden|yoga|place|car|please"
    r"|and (?:dark|green|peaceful|beautiful)))"
    r"|slow(?! (?:food|cooked|living|travel|roast\w*))|spare(?! (?:rooms?|parts?|wheels?))|gaps?"
    r"|free (?:tables?|slots?|places?|seats?|times?|rooms?|courts?|hours?)|(?:are|is|stands?) (?:often |still "
    r"|mostly )?free(?! (?:of|from|to)\b)"
    r"|half full"
)
_FILL = (
    r"(?<!godt )(?<!med )(?<!og )fyld(?:e|er|t|es)?(?! (?:boller?|sandwich\w*|brød|peber\w*|med))"
    r"|fill(?:ed)?(?! (?:rolls?|sandwich\w*|breads?|bagels?|baps?|with|in|the tank|the form)\b)|filling(?= (?:the"
    r"|our|up|more"
    r"|\w+days?|\w*mornings?)\b)"
    r"|fuller"
)
QUIET = Pattern(
    (),
    words(rf"{_FILL}|{_EMPTY}|mangler (?:kunder|gæster|elever)"),
    unless=words(r"fuldt?|venteliste\w*|ventetid\w*|full(?! ?er)|fully|waiting list"),
)
"""Of a time: few come then."""

STANDS_EMPTY = Pattern((), words(_EMPTY))
SHUT_ON = Pattern(
    hints("lukket|closed|shut"),
    words(r"(?:har |holder |er )?lukket (?:hver |om )?\w+|(?:closed|shut) (?:on |every |all )?\w+"),
    unless=words(
        r"fra kl|efter kl|om aftenen|kl|from \d+|after \d+|at \d+|in the evening|except|undtagen|selskaber"
        r"|alle dage|until|indtil|frem til|private parties|åbent|open",
        # A part of the house that is closed closes nothing else; a group may be closed every day.
        r"køkken\w*|kontor\w*|grupper?|for (?:biler|trafik\w*)|telefon\w*|bar(?:en)?|webshop\w*|værksted\w*",
        r"\w*vinter\w*|\w*sommer\w*|vej(?:en)?|gaden|winter|summer|road|street|kitchen|office|groups?|to (?:cars"
        r"|traffic)|phones?|bar|pool|gate|workshop|used to|før",
    ),
)
_A_DAY = r"(?:(?:man|tirs|ons|tors|fre|lør|søn)dag(?:e|en|ene)?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)"
_DAYS = rf"{_A_DAY}(?:(?:,| og| and| &|,? or) {_A_DAY})*(?! ?(?:-|til|to|through)\b)"
_WEEKENDS = r"weekend(?:en|er|erne|s)?"
_NOT_ALL_DAY = (
    r"(?! (?:den|fra|efter|from|after|at|kl|om|in|i|until|til|before|før|undtagen|except|morgen|formiddag"
    r"|eftermiddag|aften"
    r"|morning|afternoon|evening|lunch)\b| ?\d)"
)
_SHUT_DAYS = re.compile(
    rf"\b(?:lukket|closed|shut)(?: (?:hver|om|i|på|on|every|all|day|at|over|the|both))* (?P<after>{_DAYS}"
    rf"|{_WEEKENDS})\b"
    rf"{_NOT_ALL_DAY}"
    rf"|\b(?P<before>{_A_DAY}(?: (?:og|and|&) {_A_DAY})?|{_WEEKENDS})(?: er(?: der| vi)?| har vi| holder vi| we are"
    rf"| we're| is| are|:)? (?:lukket|closed|shut)\b{_NOT_ALL_DAY}"
)
_PART_OF_IT = re.compile(
    r"\b(?:\w*køkken\w*|bank(?:en)?|caf[eé]\w*|\w*bar(?:en)?|restaurant\w*|\w*kontor\w*|\w*grupper?|biler|trafik\w*|telefon\w*|webshop\w*"
    r"|\w*værksted\w*|vinter\w*"
    r"|sommer\w*|vej(?:en)?|gaden?|kitchen|office|groups?|cars|traffic|phones?|pool|gate|workshop|road|street|winter"
    r"|summer|used to|før|selskaber|alle dage|private part\w+|undtagen|except|skolen|school|barn?en|the bar)\b"
)
_COME = re.compile(
    r"\b(?:(?:kom|kig|svip)(?: (?:bare|endelig|og|så))?(?: \w+)? (?:forbi|ind|ned|over|op|ud)|kom og|vi ses|besøg os"
    r"|åbent?|åbner|(?:come|pop|drop|call|walk) (?:in|by|over|down|along|round)|come and|see you|visit us|we're open"
    r"|we are open|open)\b"
)


_SHUT_HINTS = ("lukket", "closed", "shut")


@reads_text
def shut_days(text: NormalizedText) -> frozenset[int]:
    """The days of every week on which `text` says that one is shut: "søndag og mandag lukket"."""
    if not any(map(text.__contains__, _SHUT_HINTS)) or _PART_OF_IT.search(text):
        return frozenset()
    found = [match["after"] or match["before"] for match in _SHUT_DAYS.finditer(text)]
    named = [{5, 6} if each.startswith("weekend") else weekday_names.weekdays(NormalizedText(each)) for each in found]
    return frozenset().union(*named)


@reads_text
def days_to_come(text: NormalizedText) -> frozenset[int]:
    """The days on which `text` asks people to come by."""
    if not _COME.search(text) or _SHUT_DAYS.search(text):
        return frozenset()
    return days_sold(text) | (
        frozenset({5, 6}) if _WEEKEND.search(text) and not _ONCE_ONLY.search(text) else frozenset()
    )


_NAMED_DAY = re.compile(
    r"\b(?:cyber|easter|blue|pancake|giving|black|good|bank holiday|shrove|holy|palm|whit) (?:monday|tuesday"
    r"|wednesday|thursday"
    r"|friday|saturday|sunday)\b"
)
_ONCE_ONLY = re.compile(
    r"\b(?:åbent hus|open (?:day|house)|workshops?|\w*kursus|\w*koncert|\w*marked|foredrag|quiz|fest|gudstjeneste"
    r"|online|gavekort"
    r"|concert|market|course|class|talk|tour|webinar|vouchers?|fair|festival|party)\b"
)
TO_BE_FILLED = Pattern((), words(_FILL), unless=words(r"(?:mere|andet|andre|more|other) (?:end|than)"))

Slots = Mapping[str, frozenset[str | int]]


@reads_text
def slots(text: NormalizedText) -> Slots:
    """The times that `text` names, by their kind; a kind that it names none of is not there."""
    said = _NO_PART.sub(" ", text)
    parts = frozenset(part for part, pattern in _PART.items() if pattern.search(said))
    days = set(weekday_names.weekdays(text))
    if _WEEKEND.search(text):
        days |= {5, 6}
    if _WORKDAYS.search(text):
        days |= {0, 1, 2, 3, 4}
    found: dict[str, frozenset[str | int]] = {
        "part": frozenset(parts),
        "day": frozenset(days),
        "month": frozenset(months_named(text)),
    }
    return {kind: named for kind, named in found.items() if named}


@reads_text
def days_sold(text: NormalizedText) -> frozenset[int]:
    """The weekdays on which what `text` offers is to be had; none where it is something held on a day that is shut
    otherwise, or a day of its own name.
    """
    return frozenset() if _ONCE_ONLY.search(text) else weekday_names.weekdays(NormalizedText(_NAMED_DAY.sub(" ", text)))


@reads_text
def quiet_times(text: NormalizedText) -> Slots:
    """The times at which, by a sentence, few come: of one with "but" in it the part that says so."""
    for part in re.split(r"[;:]|,? (?:men|mens|but|while) ", text):
        said = NormalizedText(_BY_THEN.sub(" ", part))
        named = slots(said) if QUIET.matches(said) else {}
        if not STANDS_EMPTY.mentioned_in(said):
            # What is to be full in a month may be sold long before it.
            named = {kind: times for kind, times in named.items() if kind != "month"}
        if named:
            return named
    return {}
