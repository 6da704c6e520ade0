"""Lines on which the patterns of `wizard.checks.phrases.forbidden` are tried."""

from __future__ import annotations

from tests.wizard.checks.patterns import Tried

MATCHED: Tried = {
    "FILMS_AT_THE_WHEEL": (
        "Stories bag rattet hver mandag",
        "Piloterne filmer, mens de kører",
        "Live under kørslen",
        "Our couriers shoot stories while riding",
        "Video from behind the wheel",
        "We film while we drive",
    ),
    "HOLDS_THE_PHONE": (
        "Film under timen, kørelæreren holder telefonen",
        "Chaufføren filmer turen med sin mobil",
        "Film turen med telefonen, hold den aldrig; budet holder kameraet",
        "The instructor holds the phone for the film",
        "The driver films the round on a phone",
        "Videos of the trip, holding the phone in one hand",
    ),
    "DRINKS_A_LOT": (
        "Fri bobler hele aftenen",
        "Unlimited prosecco with your manicure",
        "Free beer all night",
        "Cocktails ad libitum til klip og farve",
        "Ølstafet for hold",
        "Hvem bunder hurtigst?",
        "Fri bar til kl. 23",
        "Beer mile on the harbour",
        "Who drinks fastest?",
        "Bottomless brunch",
    ),
    "SHOWS_THIEVES": (
        "Læg overvågningsbilleder af butikstyve op",
        "Del billeder af tyven",
        "Opslag med video af hærværket",
        "Share CCTV of shoplifters",
        "Post photos of thieves",
        "Upload footage of whoever stole the bike",
    ),
    "AUTOMATES": (
        "Et program, der automatisk følger alle i området",
        "En bot, der liker konkurrenternes følgere",
        "Software, der kommenterer på opslag i byen",
        "Software that comments on posts in the area",
        "A bot that follows people",
        "Automated tool that sends messages to managers",
    ),
    "PAYS_TO_ENTER": (
        "£3 a ticket, first prize a hamper",
        "Køb for 200 kr., og vær med i lodtrækningen om en cykel",
        "Lodder til 20 kr. i kommentaren",
        "Betal 50 kr., så er du med i lodtrækningen",
        "Buy a cake to enter the draw",
        "Spend DKK 300 and enter the prize draw",
        "Raffle tickets at 20 to win a bike",
    ),
    "ADVERTISES_FOR_SOME": (
        "Vi søger en frisk ung pige",
        "Unge medarbejdere søges",
        "Mangler du job? Vi søger fyre til lageret",
        "Young men wanted",
        "We are looking for girls for the shop",
        "Young staff for the summer",
    ),
}

UNMATCHED: Tried = {
    "FILMS_AT_THE_WHEEL": (
        "Fra førersædet, når bilen holder stille",
        "Film turen med et fastmonteret kamera, mens vi kører",
        "Film aldrig, mens I cykler",
        "Stories from the depot",
        "Never film while driving",
        "We write about the route before they drive",
    ),
    "HOLDS_THE_PHONE": (
        "Kørelæreren holder aldrig telefonen til filmen",
        "En passager filmer, mens chaufføren kører; hun holder telefonen",
        "Chaufføren filmer, når bilen er parkeret, med telefonen",
        "The driver never holds the phone to film",
        "The instructor films with a mounted camera",
        "The rider holds the parcel",
    ),
    "DRINKS_A_LOT": (
        "Alkoholfri øl hele aftenen",
        "A free beer tasting on Friday",
        "Fri entré og øl i baren",
        "Unlimited coffee",
        "Gluten-free beer",
        "Fri vinterdag for børn",
        "Ølsmagning for tolv personer med brød til",
        "Alkoholfri ølstafet for børnefamilier",
        "Hvem drikker mest vand om sommeren?",
        "The bar opens at eight",
        "Beer tasting with food",
        "No drinking games",
    ),
    "SHOWS_THIEVES": (
        "Giv billeder af tyve til politiet",
        "Del aldrig billeder af tyve",
        "Tyverisikring: vis, hvordan låsen virker på video",
        "The police get the CCTV of the thief",
        "Never post pictures of shoplifters",
        "Share pictures of the new shop",
        "Del billeder af låse mod tyve",
    ),
    "AUTOMATES": (
        "Planlæg opslag automatisk i Meta Business Suite",
        "Et program viser, hvem der kommenterer",
        "Automatisk svar i indbakken med åbningstider",
        "Schedule posts automatically",
        "Our software follows the standard",
        "Robotten følger båndet",
    ),
    "PAYS_TO_ENTER": (
        "£5 a ticket, children free",
        "Tickets £8, prizes: best costume",
        "Vind to billetter i lodtrækningen, uden køb",
        "Køb billetter på hjemmesiden",
        "Bedste billede vinder: køb ikke nødvendigt, en jury trækker ikke lod",
        "Buy two and save DKK 20",
        "Enter the draw with a comment",
        "Lottery with a permit: tickets at 20, drawn in May",
    ),
    "ADVERTISES_FOR_SOME": (
        "Fritidsjob fra 13 år: unge medarbejdere",
        "Kollega søges, uanset alder",
        "Tøj til unge og voksne",
        "Vi taler med unge om uddannelse",
        "Colleague wanted",
        "A young company by the harbour",
    ),
}

MENTIONED: Tried = {
    "IS_A_JOB": (
        "Ny stilling i butikken",
        "Send en ansøgning",
        "Kolleger søges",
        "Apply now",
        "Shifts in the kitchen",
        "A job by the harbour",
    ),
    "NO_PERMIT_NEEDED": (
        "No licence needed",
        "Without a permit",
        "You do not need a licence",
        "Uden tilladelse",
        "Det kræver ingen tilladelse",
        "Behøver ikke licens",
    ),
    "DRIVES_FOR_A_LIVING": (
        "Køreskole i Vejle",
        "En lille vognmand",
        "Cykelbud i Aarhus",
        "A driving school",
        "Taxis in Ribe",
        "Couriers by bike",
    ),
}

NOT_MENTIONED: Tried = {
    "IS_A_JOB": (
        "Kvinder til kvindekoret",
        "Mænd til herreholdet",
        "Kom og vær med",
        "Women for the choir",
        "Men's shed, Thursdays",
        "Stories of women in the war",
    ),
    "NO_PERMIT_NEEDED": (
        "With a licence",
        "We have a permit",
        "Licensed",
        "Med tilladelse",
        "Vi har tilladelse",
        "Bevilling",
    ),
    "DRIVES_FOR_A_LIVING": ("Kokkeskole", "Bager i Vejle", "Cykelsmed", "A cooking school", "A baker", "A bike shop"),
}
