"""When somebody from outside is named who does no more of the work: an agency, a freelancer."""

from __future__ import annotations

import re

from wizard.checks.phrases.pattern import hints, reads_text

_NAME = r"[A-ZÆØÅ][\w&-]*(?: (?:[A-ZÆØÅ][\w&-]*|& [A-ZÆØÅ]\w*))?"
_ENDED = (
    r"(?:[Ss]topped (?:working )?(?:with|using)|[Pp]arted (?:ways )?(?:with|from)|[Ll]et go of|[Ss]acked|(?:[Ww]e|I"
    r"|have|had) fired"
    r"|[Dd]ropped|[Ee]nded with"
    r"|[Cc]ancelled (?:the contract with)?|no longer (?:work|working) with|(?:don't|do not) (?:work with|use)"
    r"|[Ss]toppede? (?:samarbejdet )?(?:med|hos)|(?:er |har )stoppet (?:samarbejdet )?med|[Ss]agde? (?:farvel til|op "
    r"til|op hos)|[Ss]agt (?:farvel til|op hos)|har sagt op hos"
    r"|[Oo]psag(?:de|t) (?:samarbejdet |aftalen |kontrakten )?(?:med|hos)|samarbejder (?:ikke længere|ikke mere) med"
    r"|[Ff]yrede|[Dd]roppede)"
)
_PARTED = re.compile(
    rf"\b{_ENDED} (?:our (?:agency|freelancer|photographer),? |vores (?:bureau|freelancer|fotograf),? |(?:the "
    rf")?agency |bureauet )?({_NAME})(?!['’]s| op\b)"
    rf"|\b({_NAME})(?:,[^,.;]{{1,40}},)? (?:is no longer our|no longer (?:helps|works|does)|er ikke længere vores"
    rf"|hjælper ikke (?:længere|mere))"
)
_LET_GO = re.compile(rf"\b[Ll]et (?:the |our )?(?:\w+, )?({_NAME}),? go\b")
_NO_NAMES = frozenset(
    hints(
        "Facebook|Instagram|TikTok|LinkedIn|YouTube|Pinterest|Snapchat|Google|Meta|X|Twitter|Threads|January|February|March|April|May|June"
        "|July|August|September|October|November|December|Januar|Februar|Marts|Maj|Juni|Juli|Oktober|Monday|Tuesday|Wednesday|Thursday"
        "|Friday|Saturday|Sunday|I|It|We|Vi|Det|Den"
    )
)


@reads_text
def parted_with(text: str) -> str:
    """Whom `text`, as written, says that one works with no more."""
    found, gone = _PARTED.search(text), _LET_GO.search(text)
    name = (found[1] or found[2]) if found else gone[1] if gone else ""
    return "" if name.split(" ")[0] in _NO_NAMES else name
