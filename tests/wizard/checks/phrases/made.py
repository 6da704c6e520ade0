"""Lines on which the patterns of `wizard.checks.phrases.made` are tried."""

from __future__ import annotations

from tests.wizard.checks.patterns import Tried

MATCHED: Tried = {
    "NAMES_VIDEO": (
        "Mesteren viser det på film",
        "En video om ugen",
        "Klip fra salen",
        "Reels from the kitchen",
        "A short clip each week",
        "Videos on Fridays",
    ),
    "MAKES_AI_PICTURES": (
        "AI-billeder af vores produkter",
        "Bruge AI-genererede videoer af værkstedet",
        "Billeder lavet med kunstig intelligens",
        "Lave billeder i Midjourney",
        "AI-generated pictures of our products",
        "Use AI for voices in our videos",
        "Images made with artificial intelligence",
    ),
}

UNMATCHED: Tried = {
    "NAMES_VIDEO": (
        "Billeder fra værkstedet",
        "Filmaften i biografen",
        "Ugens tip",
        "Photos from the kitchen",
        "Film club on Thursdays",
        "A tip a week",
    ),
    "MAKES_AI_PICTURES": (
        "AI-billeder, når de er tydeligt mærket",
        "Bruge AI til at rette stavefejl",
        "Ingen AI-billeder af mennesker",
        "Billeder fra værkstedet",
        "AI pictures, clearly labelled",
        "Use AI to check spelling",
        "No AI images of people",
        "AI hjælper med hashtags til billeder",
    ),
}

DEMANDED: Tried = {
    "SAYS_IT_IS_AI": (
        "Mærk alt, der er lavet med AI",
        "Det skal fremgå tydeligt, når et billede er lavet med kunstig intelligens",
        "Brug aldrig AI-billeder uden at oplyse det",
        "Label everything made with AI",
        "Never use AI pictures without labelling them",
        "It must say clearly that it is AI",
    )
}

NOT_DEMANDED: Tried = {
    "SAYS_IT_IS_AI": (
        "Brug AI-billeder uden at mærke dem",
        "AI-billeder behøver ikke at blive mærket",
        "Mærk alle varer tydeligt",
        "Use AI pictures without labelling them",
        "AI pictures need not be labelled",
        "Label the shelves clearly",
    )
}
