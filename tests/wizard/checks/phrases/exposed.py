"""Lines on which the patterns of `wizard.checks.phrases.exposed` are tried."""

from __future__ import annotations

from tests.wizard.checks.patterns import Tried

MATCHED: Tried = {
    "HOMES_SHOWN": (
        "Post every alarm we fit: the house, the house number and where the box sits",
        "Film the bathrooms and put the address in the text",
        "A photo of each garden with the postcode, so people see how near we are",
        "Vis villaen før og efter og skriv vejnavn og husnummer",
        "Tag billeder i lejlighederne, hvor folk bor, og skriv adressen",
        "Læg et billede op af køkkenet med adressen",
    ),
    "CLIENTS_EXPOSED": (
        "Vis skærmbilleder af beskeder fra kunder",
        "Family of the month: picture, first name, street and what happened to them",
        "Residents by name and why they came",
        "Pictures and names of the participants every Friday",
        "Billeder og navne på klienterne hver uge",
        "Ugens beboer: foto, navn og deres historie",
        "Vi viser haven med det værste ukrudt i kvarteret",
        "Show the house with the messiest garage",
    ),
    "FILMS_BYSTANDERS": (
        "Film the neighbours' windows from the crane",
        "Clips of drunk guests on Saturday night",
        "Pictures of sleeping passengers",
        "Photograph bathers from the tower",
        "Film naboernes haver med dronen",
        "Klip med fulde gæster fra festen",
        "Billeder af badegæster på stranden",
    ),
    "ASKS_IN_THE_OPEN": (
        "Tell us your symptoms in the comments and our nurse replies",
        "Write your debts below and get a free plan",
        "Post how many children you have in the comments",
        "Share your diagnosis in the thread",
        "Skriv dine symptomer i kommentarfeltet",
        "Fortæl om din gæld i tråden, så regner vi på den",
        "Del din diagnose under opslaget",
    ),
}

UNMATCHED: Tried = {
    "HOMES_SHOWN": (
        "Vis køkkenet i vores café, adressen er Torvet 3",
        "Vis huset, vores showroom, med adressen",
        "Photos of the house, without the address",
        "Show the kitchen when they have agreed that the street name is told",
        "Every house for sale with its address and a viewing time",
        "Show our shop and its address",
        "Old pictures of the house and its street name",
        "Film the garden and blur the house number",
        "Vis huset til salg med adressen",
        "Billeder af køkkenet, aldrig med adresse",
        "Post the menu and our e-mail address beside the kitchen door",
        "Skriv adressen på de åbne haver",
    ),
    "CLIENTS_EXPOSED": (
        "Billeder og navne på brugerne af højttalerne",
        "Show how we clear a messy garage",
        "Write your name and what went wrong with the order",
        "Names of the participants stand on the start list",
        "Clients choose a name for the cat",
        "Billeder og navne på årets æbler",
        "Vi viser haven med de fleste roser",
        "Show the car with the worst rust and win a wash",
        "Residents tell their story once they have agreed",
    ),
    "FILMS_BYSTANDERS": (
        "Pictures of sleeping guests' dogs",
        "Film bathers' huts at dawn",
        "Photos of the neighbours' garden party",
        "Film the neighbours who help at harvest",
        "Ask passers-by what they think and film those who say yes",
        "Pictures of the neighbours' gardens on the open gardens weekend",
        "Never film drunk people",
        "Film naboen, der hjalp med høsten",
        "Klip, hvor vi interviewer forbipasserende",
        "Billeder af åbne haver hos naboerne",
        "Footage of sleeping seals",
    ),
    "ASKS_IN_THE_OPEN": (
        "Tell us how many in your family are coming in the comments",
        "Never write your symptoms in the comments",
        "Tell us your favourite cake in the comments",
        "Ask about our treatments below",
        "Do not share your account number in the thread",
        "Skriv ikke dine symptomer i kommentarfeltet",
        "Fortæl om din yndlingsret i kommentarerne",
        "Skriv din medicin ned før besøget",
        "Tell us how many tables you need below",
    ),
}
