"""The rules in `wizard.checks.rules.claims`."""

from __future__ import annotations

from typing import Any

from tests.wizard.checks.cases import Tried


def said(message: str, industry: str = "shop", *topics: str, **answers: Any) -> dict[str, Any]:
    return {
        "key_messages": [{"message": message}],
        "industry": industry,
        **({"special_topics": list(topics)} if topics else {}),
        **answers,
    }


CASES = {
    "green_claim_stands_alone": Tried(
        found=(said("Byens grønneste vask"), said("100 % klimaneutralt tøj"), said("The eco-friendly choice")),
        near=(
            said("Emballagen er klimavenlig, fordi den er 90 % genbrugsplast."),
            said("Grønne planter til kontoret"),
            said("En økonomisk bæredygtig forening"),
            said("Sådan vælger du en miljøvenlig maling"),
            said("What does sustainable mean in the new rules?"),
            said("Bæredygtighed i byggeriet"),
        ),
        says="»Byens grønneste vask«",
    ),
    "compared_with_others": Tried(
        found=(
            said("Modsat Brudehuset i Vejle syr vi selv"),
            said("Better than any other clinic in Aarhus", "health"),
            said("Billigere end konkurrenterne"),
            said("Alle andre malere i byen snyder med grunderen"),
            said("The others cut corners; only we follow the manual"),
        ),
        near=(
            {"key_messages": [{"message": "Everyday life is better than other people think"}]},
            {"key_messages": [{"message": "Hurtigere end andre dyr"}]},
            {"key_messages": [{"message": "Det er kun os, der følger børnene hele vejen"}]},
            said("Bedre end i går"),
            said("Alle de andre dage er der åbent til 16"),
            said("We follow the rules, all of them"),
            said("Målt 12 % hurtigere end konkurrenterne ifølge Teknologisk Institut"),
            said("Unlike last year we are open in July"),
        ),
        says="»Modsat Brudehuset i Vejle syr vi selv«",
    ),
}
