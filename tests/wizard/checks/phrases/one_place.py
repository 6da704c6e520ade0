"""Lines on which the patterns of `wizard.checks.phrases.one_place` are tried."""

from __future__ import annotations

from tests.wizard.checks.patterns import Tried

MATCHED: Tried = {
    "ONE_PLATFORM_ALONE": (
        "Vi er kun på Facebook",
        "Vi samler kræfterne ét sted, på Facebook, og viser det der",
        "Fremover kun på Instagram.",
        "We are only on LinkedIn",
        "We stay in one place, on Facebook",
        "TikTok and nowhere else",
    ),
}

UNMATCHED: Tried = {
    "ONE_PLATFORM_ALONE": (
        "Vi er kun på Facebook om morgenen.",
        "We run ads only on Facebook.",
        "Vi bruger kun Facebook til arrangementer.",
        "We use only Instagram for the shop window.",
        "Vi svarer kun på Facebook.",
        "Before 2024 we were only on Facebook.",
        "Vi er ikke kun på Facebook",
        "Vi er kun på Facebook og Instagram",
        "Vi skriver kun om hverdagen på Facebook",
        "We are not only on LinkedIn",
        "We only answer on Facebook in opening hours",
        "Our customers are on TikTok",
    ),
}
