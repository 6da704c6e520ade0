"""What a line of free text seems to say, in Danish and English.

We read words and do not understand them. So a saying is looked for in one clause at a time, with what makes it
innocent: a word that denies it ("aldrig", "without"), or one that answers it ("når de har sagt ja", "who have asked").
Where it is doubtful, nothing is said. A message that rests on this begins "It sounds as if".
"""

from __future__ import annotations

import re
from dataclasses import dataclass

# Where a clause begins. A comma alone does not end one: "uden at dele, tagge eller følge" is denied to its end.
CLAUSE = re.compile(
    r"[.;:!?()]+(?:\s|$)|\s[—-]\s"
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

# Deny what follows within a few words.
WITHOUT = re.compile(r"\b(?:uden|ingen|intet|without|no)(?:\W+\w+){0,4}\W*$")
# "Before they have said yes" is no consent, while "before Easter" makes nothing innocent.
BEFORE = re.compile(r"\b(?:før|inden|before)(?:\W+\w+){0,4}\W*$")


def words(*alternatives: str) -> re.Pattern[str]:
    """A pattern of whole words, or of whatever else `alternatives` spell out as regular expressions."""
    return re.compile(rf"(?<!\w)(?:{'|'.join(alternatives)})(?!\w)")


def some(most: int) -> str:
    """Up to so many words with the spaces after them, none of them a denial."""
    return rf"(?:(?!{_NOT}|\w+n't)[^\s,.;:!?()]+ ){{0,{most}}}?"


def near(most: int) -> str:
    """What two words may have between them, up to so many characters: neither a full stop nor a denial."""
    return rf"\b(?:(?!{_NOT})[^.;]){{0,{most}}}?\b"


def hints(text: str) -> tuple[str, ...]:
    """What stands between the bars of `text`."""
    return tuple(text.split("|"))


def plain(text: str) -> str:
    """`text` as the patterns are written: lower case, with the quotation marks and dashes of a typewriter."""
    return text.casefold().replace("’", "'").replace("“", '"').replace("”", '"').replace("–", "-")


@dataclass(frozen=True)
class Saying:
    """Something a line of text may say."""

    hints: tuple[str, ...]
    """One of these stands in every line that says it: most lines are done with there, and a pattern costs more."""
    key: re.Pattern[str]
    """Said in a clause that does not deny it."""
    also: tuple[re.Pattern[str], ...] = ()
    """Each of these has to stand somewhere in the line."""
    unless: re.Pattern[str] | None = None
    """Innocent where this stands anywhere in the line, in a clause that does not deny it."""

    def mentioned(self, line: str) -> bool:
        """Whether `line` speaks of it at all, be it to deny it. Takes the line `plain`, as `said` does."""
        return any(map(line.__contains__, self.hints)) and all(
            pattern.search(line) for pattern in (*self.also, self.key)
        )

    def said(self, line: str) -> bool:
        if not self.mentioned(line):
            return False
        clauses = CLAUSE.split(line)
        if self.unless is not None and any(_stands(self.unless, clause, WITHOUT, BEFORE) for clause in clauses):
            return False
        return any(_stands(self.key, clause, WITHOUT) for clause in clauses)


def _stands(pattern: re.Pattern[str], clause: str, *denials: re.Pattern[str]) -> bool:
    """Whether `pattern` is found where nothing around it denies it; it may hold a denial itself: "not required"."""
    for match in pattern.finditer(clause):
        before, after = clause[: match.start()], clause[match.end() :]
        if not (NOT.search(before) or NOT.search(after) or any(denial.search(before) for denial in denials)):
            return True
    return False
