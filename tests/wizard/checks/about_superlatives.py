"""The rules in `wizard.checks.rules.superlatives`."""

from __future__ import annotations

from typing import Any

from tests.wizard.checks.cases import Tried


def said(text: str) -> dict[str, Any]:
    return {"key_messages": [{"message": text}]}


CASES = {
    "outcome_promised": Tried(
        found=(
            said("Vi garanterer, at du vinder din sag"),
            said("We guarantee you win your case"),
            said("We never lose"),
            said("Vi taber aldrig"),
            said("Byggetilladelse garanteret"),
            said("Du ser hvaler på turen, garanteret"),
            said("A guaranteed 7% a year on your money, no risk"),
            said("Everyone can swim after ten lessons, guaranteed"),
        ),
        near=(
            said("Intet honorar, hvis vi ikke vinder"),
            said("No win, no fee"),
            said("Vi taber aldrig tålmodigheden"),
            said("We never lose our patience"),
            said("Sådan vinder du over ukrudtet"),
            said("Vi siger ærligt, om sagen kan vindes"),
            said("Win a pair of tickets"),
            {"key_messages": [{"message": "Vi lover god stemning, uanset om vi vinder eller taber"}]},
            {"key_messages": [{"message": "Vi vinder alle, når naturen får plads"}]},
            {"key_messages": [{"message": "We promise you a great afternoon, win or lose"}]},
            {"key_messages": [{"message": "Vi lover at søge tilskuddet sammen med dig"}]},
            {"key_messages": [{"message": "Vi garanterer en erstatningsvare inden for to dage"}]},
            {"key_messages": [{"message": "Vi vinder altid nye venner på turene"}]},
            {"key_messages": [{"message": "Your child is guaranteed a place and a win for the whole family"}]},
            {"key_messages": [{"message": "We promise to keep every custody matter between us"}]},
            {"key_messages": [{"message": "Vi garanterer tilskud til rejsen for alle spejdere under 18"}]},
            {"key_messages": [{"message": "We promise a winning smile at the till"}]},
            said("See whales or come back free, guaranteed"),
            said("Fixed-rate bond with 4% a year guaranteed"),
            said("Garanteret frisk fisk hver fredag"),
        ),
        says="noget, som andre afgør: »Vi garanterer, at du vinder din sag«",
    ),
    "best_or_cheapest_of_all": Tried(
        found=(
            said("Yorkshire’s best solicitors"),
            said("The best solicitors in Yorkshire"),
            said("Fyns bedste tandlæger"),
            said("Nr. 1 i Vejle"),
            said("Danmarks billigste vinduer"),
            said("Always the cheapest"),
        ),
        near=(
            said("Byens bedste brød"),
            said("The best coffee in town"),
            said("Kåret til de bedste tandlæger på Fyn i 2026"),
            said("Den bedste tid at plante roser i"),
            said("Book direct, it is always cheapest with us"),
            said("Vores bedste råd"),
            {"key_messages": [{"message": "Best practice in beekeeping, told by those who do it"}]},
            {"key_messages": [{"message": "Byens bedste bankospil i hallen hver torsdag"}]},
            {"key_messages": [{"message": "De bedste lægeurter i haven"}]},
            {"key_messages": [{"message": "The best cleaning agents in the cupboard are the oldest"}]},
            {"key_messages": [{"message": "Nummer et på programmet er velkomsten"}]},
            {"key_messages": [{"message": "Find os på Strandvej nr. 1 i Ribe"}]},
            {"key_messages": [{"message": "Det er altid billigst at reparere"}]},
            {"key_messages": [{"message": "Dagens billigste ret er suppen"}]},
            {"key_messages": [{"message": "The cheapest seats in the house are £5"}]},
            {"key_messages": [{"message": "Mondays are always the cheapest"}]},
            {"key_messages": [{"message": "Anna enjoys leading team days in the woods"}]},
            {"key_messages": [{"message": "Sommerens billigste ferie er i egen have"}]},
            {"key_messages": [{"message": "Kroppens bedste læge er søvn"}]},
            {"key_messages": [{"message": "U15 er nr. 1 i rækken"}]},
            {"key_messages": [{"message": "Our top team of volunteers clears the beach on Sunday"}]},
            {"key_messages": [{"message": "De dygtigste trænere i klubben fylder rundt"}]},
            {"key_messages": [{"message": "The most experienced doctor in the surgery retires"}]},
            {"key_messages": [{"message": "De bedste rådgivere i livet er bedsteforældre"}]},
        ),
        says="»Yorkshire’s best solicitors« skal I kunne vise",
    ),
}
