"""That somebody means to be on one platform and nowhere else."""

from __future__ import annotations

from wizard.checks.phrases.pattern import Pattern, hints, words

_PLATFORM = r"(?:facebook|instagram|linkedin|tiktok|youtube|snapchat|pinterest|threads)"
ONE_PLATFORM_ALONE = Pattern(
    hints("kun |andre steder|udelukkende|alene|ét sted|et sted|only|solely|nowhere else|one place|single"),
    words(
        rf"(?:vi|we) (?:er|vil|holder os|bruger|satser|samler|are|will|use|stay|focus|post|gather)\b[^.;]{{0,40}}?"
        rf"(?:kun|udelukkende|alene|ét sted|et sted|only|solely|one place|a single place),?"
        rf" (?:være |be |og det er |namely )?(?:til |på |on |to |in )?{_PLATFORM}(?! (?:til|for|når|when|as|som|to"
        rf"|om|in|at|stories)\b)",
        rf"(?:kun|udelukkende|only|solely) (?:på|on) {_PLATFORM}(?=[.!]?$)",
        rf"{_PLATFORM},? (?:og|and) (?:ikke andre steder|ingen andre steder|nowhere else)",
    ),
    unless=words(
        r"ikke (?:kun|bare|længere)|not (?:only|just|any)",
        # One thing is done there alone, or was once.
        r"annonc\w*|svarer|før|indtil|tidligere|var|ads?|advert\w*|answer|reply|replies|before|until|used to|were|was",
        rf"{_PLATFORM}\b[^.;]{{0,20}}\b{_PLATFORM}",
    ),
)
