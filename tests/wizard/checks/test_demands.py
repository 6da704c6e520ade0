"""What lines demand, and what they only speak of; and that every pattern is tried."""

from __future__ import annotations

import pytest

from tests.wizard.checks import mentioned, mentioned_too
from tests.wizard.checks.patterns import PATTERNS, Tried
from tests.wizard.checks.test_phrases import MATCHED, UNMATCHED
from wizard.checks.phrases.pattern import normalized

DEMANDED: Tried = {
    "MARKED": (
        "Aftalt omtale, når den er mærket »reklame« fra første linje",
        "Skriv altid »annonce« først i opslaget",
        "Takke sponsorer i opslag, hvor der står reklame",
        "Betalt partnerskab slås til",
        "Mark paid posts as advertising",
        "Agreed mentions when marked “reklame” (advert)",
        "Never post for others without labelling it as an ad",
        "Aldrig betalt omtale uden at mærke den »reklame«",
    ),
    "SAYS_WHERE_ONE_WORKS": (
        "Skriv, at du arbejder her, når du selv anbefaler vores brød",
        "Fortæl gerne om dit eget arbejde, og skriv, at du er ansat hos Hesselbæk",
        "Skriver du om klubben, er det som medlem og på egne vegne",
        "Say that you work here when you recommend our bread",
        "Do talk about your work, and say that you are employed by Hesselbæk",
        "If you write about the club, you do so as a member",
        "Anbefal os aldrig uden at skrive, at du arbejder her",
    ),
    "ASKS_FIRST": (
        "Spørg altid først",
        "Billeder af kunder, som har givet samtykke",
        "Aldrig billeder af kunder uden deres samtykke",
        "Vis ikke børn, før forældrene har sagt ja",
        "Læg ikke noget op, medmindre kunden har godkendt det",
        "Del ikke billeder, hvis kunden ikke har givet lov",
        "Ingen billeder uden tilladelse",
        "Customers’ pictures when they have said yes",
        "Never share a picture without permission",
        "Do not post anything before they have agreed to it",
        "No photos unless the customer has given consent",
        "Don’t show people who have not given their consent",
    ),
    "ASKS_BEFORE_PICTURES": (
        "Spørg, før du tager billeder af nogen",
        "Aldrig billeder af kunder uden at spørge",
        "Vi viser kun billeder med samtykke",
        "Tag ikke video af gæster, før de har sagt ja",
        "Ask before you take a photo",
        "Never post a video without asking",
        "Pictures only with permission",
    ),
    "SAYS_IT_IS_AI": (
        "Mærk alt, der er lavet med AI",
        "Det skal fremgå tydeligt, når et billede er lavet med kunstig intelligens",
        "Brug aldrig AI-billeder uden at oplyse det",
        "Label everything made with AI",
        "Never use AI pictures without labelling them",
        "It must say clearly that it is AI",
    ),
}
NOT_DEMANDED: Tried = {
    "MARKED": (
        "Annoncere på Instagram og Facebook",
        "Annoncer for op til 500 kr.",
        "Skrive til kunder, der selv har skrevet",
        "Mærk posen med pris og vægt",
        "Advertise on Instagram and Facebook",
        "Place ads for up to DKK 500",
        "Mark the bags with price and weight",
        "Influencere behøver ikke skrive »reklame«",
        "Omtale uden at mærke den »reklame«",
        "They need not mark it as advertising",
    ),
    "SAYS_WHERE_ONE_WORKS": (
        "Vis gerne brød, dej og arbejdsgange",
        "Spørg, før du tager billeder af kolleger",
        "Din egen profil er din egen",
        "Do show bread, dough and how we work",
        "Ask before you photograph colleagues",
        "Your own profile is your own",
        "Anbefal os uden at skrive, at du arbejder her",
    ),
    "ASKS_FIRST": (
        "Billeder af kunder uden samtykke",
        "Dele kunders billeder uden at spørge",
        "Bruge deres billeder uden tilladelse",
        "Billeder, også før de har sagt ja",
        "Det er ikke nødvendigt at spørge",
        "De behøver ikke at have givet lov",
        "Use their pictures without permission",
        "Share customers’ photos without asking",
        "You do not have to ask",
        "Post it before they have agreed to it",
    ),
    "ASKS_BEFORE_PICTURES": (
        "Spørg altid Karen først",
        "Tag billeder af gæsterne uden at spørge",
        "Billeder uden samtykke er i orden",
        "Take pictures of guests without asking",
        "Photos without permission are fine",
        "Ask Karen first",
    ),
    "SAYS_IT_IS_AI": (
        "Brug AI-billeder uden at mærke dem",
        "AI-billeder behøver ikke at blive mærket",
        "Mærk alle varer tydeligt",
        "Use AI pictures without labelling them",
        "AI pictures need not be labelled",
        "Label the shelves clearly",
    ),
}
MENTIONED: Tried = {
    "LETS_SOME_GO": (
        "Formanden ser priser; resten går ud uden",
        "Driftsbeskeder kommer ud uden godkendelse",
        "Kun det om kontingent",
        "Nye emner om mandagen",
        "Anything on tax",
        "Only prices are approved; the rest goes out at once",
        "Posts about prices are read by Jens",
    ),
    "SELLS_AHEAD": (
        "Bestil til sommeren",
        "Gavekort til jul",
        "Forsalg af billetter",
        "Sæsonkort til halv pris",
        "Early booking for 2028",
        "Book your summer now, before the season",
        "Gift vouchers",
    ),
    "TREATS_ANIMALS": (
        "Dyreklinik i Skive",
        "Dyrlæge for heste",
        "Hundefrisør",
        "A vet with two nurses",
        "Animal hospital",
        "We treat dogs and cats",
    ),
    "BY_MESSAGE": (
        "Beskeder",
        "Besked på siden",
        "Chatten",
        "Indbakken",
        "Messages: write to us",
        "The inbox",
    ),
    "COUNTS_ONLOOKERS": (
        "5.000 seere",
        "300 gæster",
        "Flere besøg på hjemmesiden",
        "400 new followers",
        "Reach 5,000 people",
        "200 clicks",
    ),
    "WRITES_PLAINLY": (
        "Vi taler dansk uden fagord",
        "Aldrig forkortelser, som kun teknikere kender",
        "No jargon",
        "Without abbreviations",
        "Ingen teknikersprog",
        "No technical terms",
    ),
    "COUNTS_FOLLOWERS": (
        "Antal følgere",
        "Followers on Instagram",
        "Følgertal",
        "Subscribers on YouTube",
        "Kanalens abonnenter",
        "Følgerne",
    ),
    "COUNTS_REACTIONS": ("Likes", "Reaktioner", "Views in Studio", "Impressions", "Synes godt om", "Visninger"),
    "SHARES_THE_WEEK": (
        "Ida, Jens on Sundays",
        "Ulla (Friday to Sunday: Hanne)",
        "Rikke når Palle har fri",
        "Bo, Ida i ferier",
        "Ida when she is off",
        "Vi skiftes",
    ),
    "TELLS_PRIZE": (
        "Vind et gavekort",
        "Præmien er en kage",
        "Der er ingen præmie",
        "Win two tickets",
        "The prize is worth DKK 300",
        "Værdi: 300 kr.",
    ),
    "TELLS_TERMS": (
        "Alle over 18 kan være med",
        "Ét lod pr. person",
        "From 18, parents may write",
        "Deltag inden 14/3, 18+",
        "Intet køb, og Facebook er ikke med i det",
        "Ingen betingelser",
        "Open to everyone in town",
        "No purchase needed",
        "See the rules on the website",
    ),
    "TELLS_HOW": (
        "Vi trækker lod",
        "Gavekortet trækkes 20/3",
        "Der trækkes en vinder",
        "Vinderen findes ved lodtrækning",
        "En jury vælger det bedste billede",
        "We draw a winner",
        "The jury picks the best picture",
        "Most votes",
    ),
    "TELLS_WHEN": (
        "Senest den 24. december",
        "Frist på fredag",
        "Til og med uge 12",
        "Until 24 December",
        "By Friday",
        "In week 12",
    ),
    "SPEAKS_OF_PRIVACY": (
        "Personoplysninger om kunder bliver på arbejdet",
        "Del aldrig persondata",
        "Link til vores privatlivspolitik på siden",
        "Vi følger GDPR",
        "Never share personal data",
        "Link to our privacy policy",
    ),
}
NOT_MENTIONED: Tried = {
    "LETS_SOME_GO": (
        "Chefen godkender alle opslag og svar",
        "Compliance reads everything",
        "Han ser dem igennem fredag eftermiddag.",
        "Bestyrelsen, hver anden torsdag",
        "Two partners approve",
        "Ulla, inden for to dage",
    ),
    "SELLS_AHEAD": (
        "Sommerklip",
        "July by the sea",
        "Tag en ven med",
        "20 % på alle ture",
        "A night for two",
        "Kom og smag",
    ),
    "TREATS_ANIMALS": (
        "Fysioterapi og massage",
        "Tandlæge i Aalborg",
        "Klinik for fodterapi",
        "A clinic for skin",
        "Hospitality",
        "Veteranbiler",
    ),
    "BY_MESSAGE": (
        "Telefon",
        "Formular på hjemmesiden",
        "Butikken",
        "The website",
        "Email",
        "At the desk",
    ),
    "COUNTS_ONLOOKERS": (
        "60 vurderinger",
        "300 nye medlemmer",
        "25 tilmeldte",
        "40 bookings",
        "12 new customers",
        "1.500 kasser",
    ),
    "WRITES_PLAINLY": ("Rolig", "Vi giver ét råd ad gangen", "No shouting", "Ingen råb", "Warm", "Kort"),
    "COUNTS_FOLLOWERS": ("Regnearket", "HubSpot", "The till", "Vi følger op i CRM", "Email", "New subscribers"),
    "COUNTS_REACTIONS": ("Regnearket", "HubSpot", "The till", "Interviews", "Email", "Listen"),
    "SHARES_THE_WEEK": (
        "Signe (mandag til torsdag)",
        "Ida on Tuesdays",
        "Rikke Holm",
        "Rikke Holm ringer til gæsten",
        "Bo and Ida",
        "Receptionen",
    ),
    "TELLS_PRIZE": (
        "Gæt, hvor mange boller vi bager",
        "Konkurrence om fjorden",
        "Deltag inden fredag",
        "Guess how many buns",
        "A photo competition",
        "Take part before Friday",
    ),
    "TELLS_TERMS": (
        "Konkurrence: gæt og vind",
        "Vind en kage",
        "Trækkes på fredag",
        "Contest: guess and win",
        "Win a cake",
        "Drawn on Friday",
        "Enter from 10 May",
        "Open from 16:00",
    ),
    "TELLS_HOW": (
        "Vind en kage",
        "Konkurrence for alle",
        "Deltag inden fredag",
        "Win a cake",
        "A contest for everyone",
        "Enter before Friday",
    ),
    "TELLS_WHEN": (
        "Vind en kage",
        "Konkurrence for alle",
        "Vi trækker lod blandt alle",
        "Win a cake",
        "A contest for everyone",
        "We draw a winner",
    ),
    "SPEAKS_OF_PRIVACY": (
        "Vi har ingen privatlivspolitik",
        "Uden en privatlivspolitik",
        "Et regneark hos Karen",
        "We have no privacy policy",
        "Without a privacy policy",
        "A private message is answered too",
    ),
}


MENTIONED |= mentioned.MENTIONED | mentioned_too.MENTIONED
NOT_MENTIONED |= mentioned.NOT_MENTIONED | mentioned_too.NOT_MENTIONED


def test_every_pattern_is_tried_often_enough_both_ways() -> None:
    assert set(PATTERNS) == set(MATCHED | DEMANDED | MENTIONED) == set(UNMATCHED | NOT_DEMANDED | NOT_MENTIONED)
    for tried in (MATCHED, UNMATCHED, DEMANDED, NOT_DEMANDED, MENTIONED, NOT_MENTIONED):
        assert min(map(len, tried.values())) >= 6


@pytest.mark.parametrize("name", DEMANDED)
def test_a_demand_is_understood_however_it_is_put(name: str) -> None:
    assert [line for line in DEMANDED[name] if not PATTERNS[name].demanded_in(normalized(line))] == []


@pytest.mark.parametrize("name", NOT_DEMANDED)
def test_what_is_left_undone_is_not_demanded(name: str) -> None:
    assert [line for line in NOT_DEMANDED[name] if PATTERNS[name].demanded_in(normalized(line))] == []


@pytest.mark.parametrize("name", MENTIONED)
def test_a_line_speaks_of_it_also_where_it_denies_it(name: str) -> None:
    assert [line for line in MENTIONED[name] if not PATTERNS[name].mentioned_in(normalized(line))] == []


@pytest.mark.parametrize("name", NOT_MENTIONED)
def test_other_lines_are_not_taken_for_it(name: str) -> None:
    assert [line for line in NOT_MENTIONED[name] if PATTERNS[name].mentioned_in(normalized(line))] == []
