"""How people agree to something, or ask for it."""

from __future__ import annotations

CONSENT = (
    r"samtykke\w*|tilladelse\w*|godkend\w*|accepter\w*|abonne\w*|tilmeldte?|skrevet sig op|meldt sig (?:til|ind|på)"
    r"|opt(?:ed)?[ -]?in",
    r"(?:sagt|siger|sige|skrevet|skriver|krydset|givet|giver|få|får|et|deres|skriftligt?|tydeligt) (?:\w+ )?(?:ja|lov)",
    r"(?:ja|lov) til",
    r"har (?:selv )?bedt|selv bedt|bede[rt]? (?:os )?om|beder om|ønsker det",
    r"(?:der|som|nogen|de|hvis|når|først) spørger|har spurgt|spørger? (?:\w+ )?(?:først|om lov)",
    r"selv (?:har )?(?:skrevet|skriver|henvend\w*|kontakt\w*)|skrevet til os|henvender sig|kontakter os",
    r"consent\w*|permission|permit\w*|approv\w*|agreed|agree to (?:it|this)|subscri\w+|signed up|registered",
    r"(?:say|said|says|clear|written|a) yes|yes in writing|requested|on request",
    r"(?:have|has|had|they|who|someone|people|us) ask(?:ed|s)?|ask(?:ed|s)? (?:us|for|first)|asking",
    r"(?:written|wrote|write) to us|(?:contacted|enquired with) us|dem på listen|those on (?:the|our) list",
)
