"""What people are told in confidence, and where it is shown all the same."""

from __future__ import annotations

from wizard.checks.phrases.consent import CONSENT
from wizard.checks.phrases.pattern import Pattern, hints, words

_OPENLY = (
    r"(?:i (?:en |et |vores |deres )?kommentar\w*|kommentaren|kommentarsporet|i tråden|offentligt|under opslaget"
    r"|på (?:væggen|siden|profilen)|så (?:alle|folk|andre) kan (?:se|læse)"
    r"|in (?:the |a |our |their )?comments?|in public|publicly|in the thread|under (?:the|their) posts?|on the wall"
    r"|on our page|so (?:that )?(?:all|everyone|everybody|others|people) (?:can )?(?:see|read))"
)
_OPEN_HINTS = hints("kommentar|tråd|offentlig|opslaget|væggen|på siden|profilen|så ") + hints(
    "comment|public|thread|post|wall|page|so "
)
_PUTS = (
    r"(?:svar\w*|skriv\w*|citer\w*|citér\w*|læg\w*|del|dele[rs]?|vis|vise[rs]?|brug\w*|gengiv\w*|forklar\w*|fortæl\w*"
    r"|ret\w*|sig|siger|henvis\w*|answer\w*|repl(?:y|ies)\w*|respond\w*|quot\w*|publish\w*|shar(?:e|es|ing)|posts?"
    r"|use[sd]?|tell\w*|show\w*|cit(?:e|es|ing)|correct\w*|say|says|write|writes|explain\w*)"
)
_RECORD = (
    r"(?:\w*journal(?:en|erne|er|ens|notat\w*)?|sagsakt\w*|sagsmappe\w*|prøvesvar\w*|diagnose\w*|behandlingsforløb\w*"
    r"|recept(?:en|er)?|(?:patient|medical|health|their|the|client) (?:records?|files?|charts?|notes)|case files?"
    r"|test results?|diagnos[ei]s|prescriptions?)"
)
_NOT_SO = (
    r"cannot|can't|aldrig|ikke|ingen|never|not|don't|no|ring\w*|privat|privately|private|lukket"
    r"|i almindelighed|generelt|in general"
    r"|henvis\w* til (?:lægen|klinikken)|refer\w*|ask them to (?:ring|call|write)"
)
RECORDS_IN_PUBLIC = Pattern(
    _OPEN_HINTS,
    words(_OPENLY),
    also=(
        words(
            rf"{_PUTS}[^.;]{{0,60}}?{_RECORD}",
            # Looked up first, and told then.
            rf"(?:slå\w*|se\w*|find\w*|tjek\w*|look\w*|check\w*) (?:\w+ ){{0,3}}?{_RECORD}[^.;]{{0,20}}?"
            rf" (?:og|and) {_PUTS}",
        ),
    ),
    unless=words(_NOT_SO),
)
DIAGNOSES_IN_PUBLIC = Pattern(
    _OPEN_HINTS,
    words(_OPENLY),
    also=(
        words(
            r"(?:svar\w*|råd\w*|answer\w*|repl\w*|advis\w*) (?:på|om|til|to|on) (?:\w+ )?(?:symptom\w*|sygdom\w*"
            r"|diagnose\w*|illness\w*|diagnos\w*)"
            r"|hvad (?:de|man|du|folk|personen|vedkommende|hun|han) (?:\w+ )?(?:fejler|lider af)"
            r"|hvad der er galt med (?:dem|folk|en|personen|vedkommende)|hvilken (?:sygdom|lidelse|medicin)"
            r"|(?:stil\w*|giv\w*|sæt\w*) (?:\w+ ){0,2}?diagnose\w*|diagnosticer\w*",
            r"what (?:is|are|'s) wrong with (?:them|people|the person|you|somebody|someone)"
            r"|what (?:they|people|the person|you) (?:suffer|suffers|have|has) (?:from|got)?|which (?:illness|medicine)"
            r"|(?:give|gives|make|makes|offer) (?:\w+ ){0,2}?diagnos[ei]s"
            r"|diagnos(?:e|es|ing) (?:them|people|followers)",
        ),
    ),
    unless=words(_NOT_SO),
)
ACCOUNTS_IN_PUBLIC = Pattern(
    _OPEN_HINTS,
    words(_OPENLY, r"under (?:the |their |his |her )?(?:post|comment)|under opslaget"),
    also=(
        words(
            rf"{_PUTS}[^.;]{{0,60}}?(?:saldo\w*|restance\w*|gæld\w*|rykker\w*|manglende betaling\w*|kontooplysning\w*"
            r"|balances?|arrears|missed payments?|overdue|what (?:they|he|she) owes?|account (?:number|details))"
        ),
    ),
    unless=words(_NOT_SO),
)
"""What somebody owes is told where all can read it."""
_CLIENTS = (
    r"(?:klienten|patienten|beboeren|borgeren|the client|the patient|klienter|klienterne|patienter|patienterne|kunder"
    r"|kunderne|borgere|borgerne|beboere|beboerne|brugere"
    r"|brugerne|clients?|patients?|customers?|citizens|residents|users)"
)
_AGREED = words(*CONSENT, r"spørge?r?|ask\w*|anonym\w*|opdigt\w*|anonymous\w*|invented|sløre\w*|blurred|aldrig|never")
CLIENTS_TELL = Pattern(
    hints("klient|patient|kunde|borger|beboer|bruger|client|customer|citizen|resident|user"),
    words(
        rf"(?:vores |nuværende |tidligere |our |former )?{_CLIENTS} (?:selv )?(?:fortæller|deler|tell|tells|share"
        r"|shares)",
        r"(?:klient|patient|borger|beboer|bruger|kunde)(?:historie|fortælling|portræt|sag)(?:r|er|en|erne)?"
        r"|(?:klienternes|patienternes|borgernes|beboernes) (?:egne )?(?:historier|fortællinger|forløb|sager)",
        r"(?:client|patient|resident|citizen)s?'?s? (?:own )?(?:stories|story|cases|portraits?|journeys)"
        r"|(?:ugens|månedens) (?:klient|patient|borger|beboer|bruger)"
        r"|(?:client|patient|resident) of the (?:week|month)",
    ),
    unless=_AGREED,
)
"""Somebody is known to be a client."""
_SHOOTS = (
    r"(?:fotograf[eé]r\w*|film\w*|tag\w* (?:\w+ )?(?:billede\w*|fotos?)|knips\w*|billeder af|vis|vise[rs]?|læg\w*"
    r"|photograph\w*|film|filming|snap\w*|take (?:\w+ )?(?:pictures?|photos?)|pictures? of|photos? of|show\w*|post)"
)
_LIES_ABOUT = (
    r"(?:skriveborde?\w*|\w*tavler?(?:ne)?|whiteboards?\w*|skærm(?:e|en|ene)?|(?:sags)?mapper?(?:ne)?|papirer(?:ne)?"
    r"|dokumenter(?:ne)?|arkiv\w*|serverrum\w*|kalendere?n?|desks?|screens?|folders|files|documents|papers"
    r"|server rooms?|archives?|contracts?|kontrakt\w*)"
)
_THEIRS = r"(?:kunde\w*|klient\w*|patient\w*|borger\w*|client\w*|patient\w*|customer\w*|citizen\w*)"
CLIENTS_PAPERS_SHOWN = Pattern(
    hints("kunde|klient|patient|borger|client|customer|citizen"),
    words(
        rf"{_SHOOTS}[^.;]{{0,40}}?{_LIES_ABOUT}[^.;]{{0,40}}?{_THEIRS}",
        rf"{_SHOOTS}[^.;]{{0,40}}?{_THEIRS}[^.;]{{0,20}}?{_LIES_ABOUT}",
    ),
    unless=words(*CONSENT, r"spørge?r?|ask\w*|sløre\w*|blurred|tomt?|tomme|empty|før (?:og|/) efter"),
)
"""What lies about at a client's is theirs, whatever the trade."""
