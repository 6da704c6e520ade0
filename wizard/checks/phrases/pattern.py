"""What a line of free text seems to say, in Danish and English.

We read words and do not understand them. So a pattern is looked for in one clause at a time, with what makes it
innocent: a word that denies it ("aldrig", "without"), or one that answers it ("når de har sagt ja", "who have asked").
Where it is doubtful, nothing is said. A message that rests on this begins "It sounds as if".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NewType

# The full stop of "pr. opslag" ends nothing.
_SHORT = (
    *("pr", "ca", "kl", "nr", "kr", "fx", "evt", "dvs", "inkl", "ekskl", "tlf"),
    *(r"bl\.a", r"e\.g", r"i\.e", "incl", "approx"),
)
_STOP = "".join(rf"(?<!\b{short})" for short in _SHORT) + r"[.;:!?]+"
SENTENCE = re.compile(rf"{_STOP}(?:\s|$)")
# Where a clause begins. A comma alone does not end one: "uden at dele, tagge eller følge" is denied to its end.
CLAUSE = re.compile(
    rf"(?:{_STOP}|[()]+)+(?:\s|$)|\s[—-]\s"
    r"|,\s*(?=(?:hvor|når|hvis|men|så|der|som|vi|i|man|jeg|where|when|if|but|so|that|we|they|you|it)\b)"
    r"|\s(?=(?:hvor|når|hvis|men|der|som (?:har|er|selv|ikke|vi|han|hun|de|kun|skal|vil|kan)"
    r"|where|when|if|but|who|whom|which|we|they|that (?:are|is|has|have|do|does))\s)"
)

# Deny the whole clause they stand in. "People we do not know" denies nothing: it says who they are.
_NOT = (
    r"\b(?:ikke(?! kun| bare| blot| alene| kender| har mødt)|aldrig|hverken|undgå\w*|afstå\w*|forbud\w*|forbyd\w*"
    r"|not(?! only| just| know| met)|never|neither|nor|cannot|avoid\w*|refrain\w*|forbid\w*)\b|n't\b(?! know| met)"
)
NOT = re.compile(_NOT)

_SPELLED_DENIAL = re.compile(r"ikke|aldrig|hverken|undgå|not|never|n't|cannot|avoid|neither")
"""In an expression: it is made to hear a denial."""

# Deny what follows within a few words.
WITHOUT = re.compile(r"\b(?:uden|ingen|intet|without|no)(?:\W+\w+){0,4}\W*$")
# "Before they have said yes" is no consent, while "before Easter" and "before and after" make nothing innocent.
BEFORE = re.compile(r"\b(?:før|inden|before)(?! and after| og efter)(?:\W+\w+){0,4}\W*$")

# "Never … without consent", "no pictures unless they agree" and "not if they have not agreed" ask for consent: what
# is lacking it is ruled out.
LACKING = re.compile(
    r"(?P<before>.*)\b(?:uden|ingen|intet|før|førend|inden|medmindre|without|no|before|until|unless"
    r"|(?:hvis|når|der|som|if|when|who|that)(?:\W+\w+){0,3}?(?:\W+(?:ikke|not)|n't))(?:\W+\w+){0,5}\W*$",
    re.DOTALL,
)
RULED_OUT = re.compile(rf"{_NOT}|\b(?:ingen|intet|no|none|nobody)\b")

# "Pay somebody to praise us? No, we do not": what is asked and denied is not said.
ANSWERED_NO = re.compile(r"[^.;:!?]*\?+\s*(?:nej|aldrig|ikke|no|never|not)\b[^.;:!?]*")

NormalizedText = NewType("NormalizedText", str)
"""Text as the patterns are written: lower case, with the quotation marks and dashes of a typewriter."""


reads_text = lru_cache(maxsize=4096)
"""For a function that reads a fact out of a text: many rules read the same texts at every check."""


@reads_text
def normalized(text: str) -> NormalizedText:
    return NormalizedText(text.casefold().replace("’", "'").replace("“", '"').replace("”", '"').replace("–", "-"))


PERCENT = r"(?:%|procent|pct\.?|per ?cent)"
"""As people write it after a number."""
PERCENT_HINTS = ("%", "procent", "pct", "percent", "per cent")


def words(*alternatives: str) -> str:
    """The regular expression for whole words, or for whatever else `alternatives` spell out as such."""
    return rf"(?<!\w)(?:{'|'.join(alternatives)})(?!\w)"


def stems(text: str) -> str:
    """The regular expression for whole words that hold any of the stems between the bars of `text`."""
    return words(rf"\w*(?:{text})\w*")


def gap(most: int) -> str:
    """Up to so many words with the spaces after them, none of them a denial."""
    return rf"(?:(?!{_NOT}|\w+n't)[^\s,.;:!?()]+ ){{0,{most}}}?"


def gap_chars(most: int) -> str:
    """What two words may have between them, up to so many characters: neither a full stop nor a denial."""
    return rf"\b(?:(?!{_NOT})[^.;]){{0,{most}}}?\b"


def hints(text: str) -> tuple[str, ...]:
    """What stands between the bars of `text`."""
    return tuple(text.split("|"))


class Pattern:
    """Something a line of text may say. There is no way to it past the denials but `mentioned_in`, which says so."""

    def __init__(self, hints: tuple[str, ...], key: str, *, also: tuple[str, ...] = (), unless: str = "") -> None:
        """Regular expressions, as `words` makes them.

        `hints`: one of these stands in every line that matches, or there are none. Most lines are done with there,
        and an expression costs more.
        `key`: has to stand in a clause that does not deny it.
        `also`: each of these has to stand somewhere in the line.
        `unless`: innocent where this stands anywhere in the line, in a clause that does not deny it.
        """
        self.hints = hints or ("",)
        self.key = key
        self.expressions = (key, *also)
        self.unless = unless
        self._key = re.compile(key)
        self._everywhere = (*map(re.compile, also), self._key)
        self._unless = re.compile(unless) if unless else None
        # "Vi følger ikke jeres profiler": a denial may stand in the words that an expression passes over.
        self._denies_itself = _SPELLED_DENIAL.search(key) is not None

    def mentioned_in(self, line: NormalizedText) -> bool:
        """Whether `line` speaks of it at all, be it to deny it."""
        return _mentions(self, line)

    def _speaks_of_it(self, line: NormalizedText) -> bool:
        return any(map(line.__contains__, self.hints)) and all(pattern.search(line) for pattern in self._everywhere)

    def matches(self, line: NormalizedText) -> bool:
        """Whether `line` says it and does not deny it."""
        return self.mentioned_in(line) and self._stands_in(_clauses(line))

    def demanded_in(self, line: NormalizedText) -> bool:
        """Whether `line` asks for it: says it, or rules out what is done without it ("never without consent")."""
        return self.mentioned_in(line) and any(map(self._demanded_in, _sentences(line)))

    def _stands_in(self, clauses: Sequence[str]) -> bool:
        if self._unless is not None and any(_stands(self._unless, clause, WITHOUT, BEFORE) for clause in clauses):
            return False
        return any(_stands(self._key, clause, WITHOUT, inside=not self._denies_itself) for clause in clauses)

    def _demanded_in(self, sentence: str) -> bool:
        for match in self._key.finditer(sentence):
            before, after = sentence[: match.start()], sentence[match.end() :]
            if lacking := LACKING.match(before):
                if RULED_OUT.search(lacking["before"]):
                    return True
            elif not (NOT.search(CLAUSE.split(before)[-1]) or NOT.search(CLAUSE.split(after)[0])):
                return True
        return False


@lru_cache(maxsize=32768)  # between two checks one text has changed at most
def _mentions(pattern: Pattern, line: NormalizedText) -> bool:
    return pattern._speaks_of_it(line)


@lru_cache(maxsize=4096)  # many patterns are looked for in the same lines
def _clauses(line: NormalizedText) -> tuple[str, ...]:
    return tuple(CLAUSE.split(_said(line)))


@lru_cache(maxsize=4096)
def _sentences(line: NormalizedText) -> tuple[str, ...]:
    return tuple(SENTENCE.split(_said(line)))


def _said(line: NormalizedText) -> str:
    """`line` without the questions that it answers with a no."""
    return ANSWERED_NO.sub(" ", line) if "?" in line else line


def _stands(pattern: re.Pattern[str], clause: str, *denials: re.Pattern[str], inside: bool = False) -> bool:
    """Whether `pattern` is found where nothing around it denies it, nor `inside` it; it may hold a denial itself: "not
    required".
    """
    for match in pattern.finditer(clause):
        if inside and NOT.search(match.group()):
            continue
        before, after = clause[: match.start()], clause[match.end() :]
        if not (NOT.search(before) or NOT.search(after) or any(denial.search(before) for denial in denials)):
            return True
    return False
