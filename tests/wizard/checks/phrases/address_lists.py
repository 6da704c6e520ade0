"""Lines on which the patterns of `wizard.checks.phrases.address_lists` are tried."""

from __future__ import annotations

from tests.wizard.checks.patterns import Tried

MATCHED: Tried = {
    "ADDS_TO_LIST": (
        "Tilføje alle kunder til nyhedsbrevet",
        "Lægge henvendelser på en mailliste uden et tydeligt ja",
        "Skrive deltagerne i konkurrencen op til nyhedsbrevet",
        "Sætte visitkort fra messen på maillisten",
        "Add all customers to the newsletter",
        "Add enquirers to a mailing list without a clear yes",
        "Put everyone who enters on our mailing list",
        "Alle der køber i shoppen tilmeldes automatisk nyhedsbrevet",
        "Mailadresser fra konkurrencen bruges til nyhedsbrevet",
        "Everyone who books is added to the newsletter",
        "Add trade fair contacts to the newsletter",
    ),
    "UPLOADS_CUSTOMERS": (
        "Uploade kundernes mailadresser til Meta",
        "Lave en custom audience ud fra kundelisten",
        "Lægge medlemslisten op i en annoncetjeneste",
        "Bruge mailadresser fra webshoppen til en tilpasset målgruppe",
        "Add customers’ e-mails to a custom audience",
        "Upload our customer list to Facebook",
        "Upload customer lists to an ad service without the customers’ consent",
        "Build a lookalike audience from the customer list",
        "Kundekartoteket (mail+tlf) lægges ind i Meta så annoncerne rammer dem",
        "Vi lægger medlemmernes mails op i Facebook så annoncen kan ramme folk der ligner dem",
        "Retargete vores nyhedsbrevsliste på Meta",
        "Match our customer emails in Meta and advertise to similar people",
        "Bruge kundernes telefonnumre til annoncer på Facebook",
        "Lave målgruppe i Meta ud fra vores medlemsliste",
        "Eksportere kundedata fra kassen til Facebook",
        "Send the guest list to Meta for targeting",
        "Lægge elevernes mailadresser ind i Facebook Ads",
    ),
}

UNMATCHED: Tried = {
    "ADDS_TO_LIST": (
        "Tilføje et link til nyhedsbrevet på hjemmesiden",
        "Bede folk tilmelde sig nyhedsbrevet",
        "Tilføje kunder til nyhedsbrevet, når de har sagt ja",
        "Sæt ikke kunder på maillisten",
        "Add a newsletter form to the website",
        "Ask people to sign up for the newsletter",
        "Add customers to the newsletter when they have said yes",
        "Do not add enquirers to a mailing list",
        "Skrive i nyhedsbrevet, at vi er på Instagram",
        "Et link kommer i nyhedsbrevet",
        "Put our Instagram name in the newsletter",
        "Tilmeld deltagere til workshop via nyhedsbrevet",
    ),
    "UPLOADS_CUSTOMERS": (
        "Lægge billeder op på Facebook",
        "Lægge kundernes billeder på Facebook",
        "Uploade kundernes mailadresser til Meta, når de har givet samtykke",
        "Give ikke medlemslisten videre, og læg den ikke op i en annoncetjeneste",
        "Annoncere på Facebook for 500 kr.",
        "Upload a video to Facebook every week",
        "Upload the customer list to Meta only with the customers’ consent",
        "Never add customers’ e-mails to a custom audience",
        "Place ads on Facebook for people in the postcode",
        "Uploade video af glade kunder til Instagram, de har sagt ja",
        "Upload photos of happy customers to Instagram",
        "Lægge telefonnummer og mail på Facebook-siden",
        "Lægge åbningstider ind i Google og Facebook",
        "Importere kalenderen i Meta Business Suite",
        "Upload our opening hours to Google and Facebook",
        "Sende mail til kunderne om, at vi er på Facebook",
        "Send an email with a link to Instagram",
        "Lægge link til mailadresse på Facebook",
    ),
}
