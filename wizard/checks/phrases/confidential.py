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
    r"(?:\w*journal(?:en|erne|er|ens|notat\w*)|patientjournal|(?:patient|medical) journals?|sagsakt\w*|sagsmappe\w*"
    r"|prøvesvar\w*|diagnose(?:r|n|rne)?|behandlingsforløb\w*"
    r"|recept(?:en|er)?|(?:patient|medical|health|their|the|client) (?:records?|files?|charts?|notes)|case files?"
    r"|test results?|diagnos[ei]s|prescriptions?)"
)
_NOT_SO = (
    r"cannot|can't|aldrig|ikke|ingen|never|not|don't|no|ring\w*|privat|privately|private|lukket"
    r"|i almindelighed|generelt|in general"
    r"|henvis\w* til (?:lægen|klinikken)|refer\w*|ask them to (?:ring|call|write)"
    r"|tidsskrift\w*|forskning\w*|artik\w*|research|articles?"
    # What water or soil is tested for is nobody's secret.
    r"|\w*vand(?:et|prøve\w*)?|jord\w*|luft\w*|\w*water|soil|air|beach|strand\w*"
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
THANKS_FOR_TREATMENT = Pattern(
    hints("forløb|behandling|terapi|samtale|side af|treatment|therapy|session|counselling|our side"),
    words(
        r"(?:tak fordi|dejligt|glad\w* for|godt),? (?:at )?[^.;]{0,40}?\b(?:dit|din|dine|jeres) (?:forløb|behandling\w*"
        r"|terapi\w*|samtaler)",
        r"(?:thank\w*|glad|pleased|happy|great) (?:that )?[^.;]{0,40}?\byour (?:treatment|therapy|sessions"
        r"|counselling)(?! (?:skills|course|training|room))",
        r"(?:vores side af|our side of) (?:forløbet|behandlingen|sagen|the (?:treatment|case|therapy|story))"
        r"[^.;]{0,30}?(?:i tråden|offentlig\w*|under|så andre|så alle|in the thread|in public|publicly"
        r"|so (?:that )?others)",
    ),
    unless=words(_NOT_SO),
)
"""The answer tells everybody that somebody was treated."""
_THEIR_OWN = (
    r"(?:deres|hendes|hans|sin|kundens|kundernes|medlemmets|medlemmernes|beboerens|beboernes|lejerens|elevens|their"
    r"|his|her"
    r"|the (?:customer|member|tenant|client)'s|(?:customers|members|tenants|clients)')"
)
ACCOUNTS_IN_PUBLIC = Pattern(
    _OPEN_HINTS,
    words(_OPENLY, r"under (?:the |their |his |her )?(?:post|comment)|under opslaget"),
    also=(
        words(
            # "Gældende" rules, "balance bikes" and a brigade that "rykker ud" tell of nobody's money.
            rf"{_PUTS}[^.;]{{0,60}}?(?:{_THEIR_OWN} (?:\w+ )?(?:saldo\w*|gæld|rykkere?|balances?|debts?|fees?|bills?)"
            r"|kontosaldo\w*|restance\w*|manglende betaling\w*|kontooplysning\w*|hvad (?:de|han|hun|kunden|medlemmet"
            r"|folk|man|vedkommende) skylder|account balances?|the balance|saldoen"
            r"|arrears|missed payments?|overdue (?:payments?|bills?|rent|amounts?|invoices?|fees?)|what (?:they|he"
            r"|she) owes?"
            r"|account (?:number|details))"
        ),
    ),
    unless=words(_NOT_SO, r"balance bikes?"),
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
        rf"(?:vores |nuværende |tidligere |our |former )?{_CLIENTS} (?:selv )?(?:fortæller|tells?|(?:deler"
        rf"|shares?)(?! (?:the|a|en|et|den|vores|our)\b))",
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
_THEIRS_OWN = (
    r"(?:kundens|kundernes|klientens|klienternes|patientens|patienternes|borgerens|borgernes"
    r"|(?:client|patient|customer|citizen)(?:s'|'s))"
)
CLIENTS_PAPERS_SHOWN = Pattern(
    hints("kunde|klient|patient|borger|client|customer|citizen"),
    words(
        # Theirs, or at their place: "documents for clients to download" and "screens customers can buy" are ours.
        rf"{_SHOOTS}[^.;]{{0,40}}?{_LIES_ABOUT}\b[^.;]{{0,15}}? (?:hos|ude hos|fra|af|at|from|of|with"
        rf"|med) (?:\w+ ){{0,2}}?"
        rf"{_THEIRS}",
        rf"{_SHOOTS}[^.;]{{0,40}}?(?:{_THEIRS_OWN}|(?:hos|at) (?:\w+ )?{_THEIRS})[^.;]{{0,20}}?{_LIES_ABOUT}",
        rf"{_SHOOTS}[^.;]{{0,40}}?{_LIES_ABOUT} (?:på|i|in|on) {_THEIRS_OWN} \w+",
        rf"{_SHOOTS}[^.;]{{0,40}}?\b(?:kunde|klient|patient|borger|client|patient|customer)[- ]?{_LIES_ABOUT}",
    ),
    unless=words(*CONSENT, r"spørge?r?|ask\w*|sløre\w*|blurred|tomt?|tomme|empty|før (?:og|/) efter"),
)
"""What lies about at a client's is theirs, whatever the trade."""
