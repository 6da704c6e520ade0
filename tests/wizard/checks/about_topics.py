"""The rules in `wizard.checks.rules.topics`."""

from __future__ import annotations

from typing import Any

from tests.wizard.checks.cases import Tried


def none(about: str, *topics: str, **answers: Any) -> dict[str, Any]:
    return {"company_about": about, "special_topics": list(topics or ("none",)), **answers}


CASES = {
    "topic_denied_by_its_trade": Tried(
        found=(
            none("Fysioterapeutisk klinik i Ribe."),
            none("Microbrewery in Leith."),
            none("Estate agents in Otley."),
            none("Autoriseret VVS-firma med ni mand."),
            none("Genbrugsbutik.", campaigns=[{"name": "Giv en krone", "wants": "give"}]),
        ),
        near=(
            none("Fysioterapeutisk klinik i Ribe.", "treatment"),
            none("Hundefysioterapeut i Ribe."),
            none("Webshop med udstyr til fysioterapeuter."),
            none("Bageri i Hobro."),
            {"company_about": "Fysioterapeutisk klinik i Ribe."},
            {"company_about": "Studio in the Old Brewery in Ballina.", "special_topics": ["none"]},
            {"company_about": "Kulturhus i det gamle bryggeri i Varde.", "special_topics": ["none"]},
            {"company_about": "Bogholder for små bryggerier og caféer.", "special_topics": ["none"]},
            {"company_about": "Bridge and gin rummy club in Bath.", "special_topics": ["none"]},
            {"company_about": "Boghandel med bøger om psykologi og historie.", "special_topics": ["none"]},
            {"company_about": "Vi gør rent hos tandlæger og på kontorer.", "special_topics": ["none"]},
            {"company_about": "Bookkeeping for dentists and vets.", "special_topics": ["none"]},
            {"company_about": "Accountants in Sligo: bookkeeping and taxation.", "special_topics": ["none"]},
            {"company_about": "Vi er autoriseret forhandler af Trek-cykler.", "special_topics": ["none"]},
            {"company_about": "Café i det gamle apotek på torvet.", "special_topics": ["none"]},
            {"company_about": "Tea room next to the pharmacy.", "special_topics": ["none"]},
            {"company_about": "Photographer for estate agents in Kent.", "special_topics": ["none"]},
            {"company_about": "Wholesaler to plumbers and electricians in Munster.", "special_topics": ["none"]},
            {"company_about": "Vi ligger over for køreskolen i Nørregade.", "special_topics": ["none"]},
            {"company_about": "Blomsterhandler, der leverer til bedemænd og brudepar.", "special_topics": ["none"]},
            {"company_about": "Vi underviser i psykologi, dans og keramik på højskolen.", "special_topics": ["none"]},
            {"company_about": "A tool library with 40 lenders and 300 borrowers.", "special_topics": ["none"]},
            {"company_about": "Frisør i Bryggergade, ved siden af bryghuset.", "special_topics": ["none"]},
            {"company_about": "Vi trykker etiketter til øl fra små bryggerier.", "special_topics": ["none"]},
            {"company_about": "Foreningen samarbejder med psykologer og læger om gåture.", "special_topics": ["none"]},
            {"company_about": "My husband is an electrician; I make pots.", "special_topics": ["none"]},
            {"company_about": "Min far var vognmand, og jeg fletter kurve.", "special_topics": ["none"]},
            {"company_about": "We make gin glasses and beer mats.", "special_topics": ["none"]},
            {
                "company_about": "Kursuscenter, hvor læger, advokater og lærere kommer på kursus.",
                "special_topics": ["none"],
            },
            {"company_about": "Vi er en køreskole for hunde.", "special_topics": ["none"]},
            {"company_about": "Advokatens gamle villa er nu vores vandrerhjem.", "special_topics": ["none"]},
            {"company_about": "We are a walking group led by a retired physiotherapist.", "special_topics": ["none"]},
            {"company_about": "Taxa holder ved døren, og bussen stopper lige uden for.", "special_topics": ["none"]},
            {"company_about": "A charity founded by three solicitors in 1902.", "special_topics": ["none"]},
        ),
        says="handler om »Behandling",
    ),
}
