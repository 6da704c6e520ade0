"""What it sounds like when something is planned that no company may do, whatever else it has answered:
bought followers, secrets asked for in chats, dangerous advice.
"""

from __future__ import annotations

from wizard.checks.phrases.consent import CONSENT
from wizard.checks.phrases.days import MONTH
from wizard.checks.phrases.pattern import Pattern, gap_chars, hints, words
from wizard.checks.phrases.recipients import REACTED

_ANYTHING = r"[^.;]"
"""Across commas and clauses, never across a full stop."""
BUYS_REACH = Pattern(
    hints("køb|buy|purchase|pay for|følg|follow|pod|klikfarm|like-gruppe|click farm|bestil")
    + hints("betal|purchas|order|f4f|like|byt|handle|swap|trad|exchang|circle|ring"),
    words(
        r"(?:køb\w*|bestil\w*|betal\w* for|buy\w*|purchas\w*|pay\w* for|order\w*) (?:(?:os|nogle|et par|flere"
        r"|mange|danske"
        r"|ægte|some|real|a few|more|cheap|\d[\d.,]*) ){0,3}(?:følgere|likes|visninger|kommentarer|followers|views"
        r"|comments|subscribers)",
        r"(?:bytte[rs]?|byt|handle[rs]? med|swap\w*|trad(?:e|es|ing)|exchang\w*) (?:\w+ )?(?:likes|følgere|followers"
        r"|follows(?! in\b))",
        r"(?:skaffe[rs]?|levere[rs]?|provide[sd]?|deliver(?:s|ed)?|suppl(?:y|ies)|get us) (?:os "
        r"|us )?(?:\d[\d.,]* )(?:nye |new )?"
        r"(?:følgere|likes|followers)",
        r"follow\w* (?:\w+ ){0,3}?and (?:then )?unfollow\w*|(?:like|comment)[ -]?(?:pods?|circles?|rings?)"
        r"|share[ -]?pods?"
        r"|følg\w* (?:\w+ ){0,3}?og (?:af-?følg\w*|stop\w* (?:med|igen|så))",
        r"følg[ -]for[ -]følg|follow[ -]for[ -]follow|f4f|follow[ /-]unfollow|engagement[ -]?pods?|like-?grupper?"
        r"|klikfarme?|click farms?|followbots?|like-?bots?",
    ),
    # Who advertises buys views, and schools book theirs at the cinema.
    unless=words(r"annonce\w*|biograf\w*|skoler|ads?|advert\w*|cinema|schools|screenings?"),
)
_SECRET = (
    r"(?:cpr\w*|personnumm\w*|sundhedskort\w*|sygesikrings\w*|helbredsoplysning\w*|diagnose\w*|medicinliste\w*"
    r"|kontonumm\w*|kortnumm\w*|pas(?:kopi|nummer|kopier)|lønsed\w*|årsopgørelse\w*|skatteoplysning\w*|straffeattest\w*"
    r"|civil registration|national id|social security|health (?:details|data|information)|diagnos[ei]s|medical records?"
    r"|(?:bank )?account (?:and sort code|number|details)|card numbers?|passport (?:copy|copies|number)|payslips?"
    r"|criminal record)"
)
ASKS_SECRETS = Pattern(
    hints("cpr|personnum|sundhedskort|sygesik|helbred|diagnos|medicin|konto|kortnum|pas|løn|årsop|skatte|straffe|civil")
    + hints("national id|social security|health|medical|account|card num|payslip|criminal")
    + hints("salary|income|debt|of birth|gæld|indkomst|fødselsdato"),
    words(
        # One's own, or to us: who writes about a diagnosis or the annual tax statement asks for none.
        rf"(?:send\w*|skriv\w*|oplys\w*|angiv\w*|vedhæft\w*|write|send|give|tell us|attach|state){gap_chars(50)}"
        r"\b(?:dit|din|dine|jeres|deres|os|kopi af|billede af|your|their|us|a (?:copy|photo|picture|scan) of)"
        rf" (?:[\w-]+ ){{0,3}}?{_SECRET}",
        # In a message, what somebody earns and owes is as confidential as a payslip.
        r"(?:message|dm|text|skriv til|send en besked til) (?:us|os|me|mig)?(?: med)? ?(?:your|din|dit|dine|jeres) "
        r"(?:\w+(?:,| and| og) ){0,3}?(?:salary|income|debts?|date of birth|gæld|løn|indkomst|fødselsdato|cpr\w*)",
        rf"{_SECRET}{gap_chars(40)}(?:i (?:en )?(?:besked\w*|messenger|dm|chat\w*|kommentar\w*|indbakke\w*)"
        r"|på (?:messenger|whatsapp|snapchat|instagram|facebook)|by (?:message|messenger|dm)"
        r"|in (?:a )?(?:message|messenger|dm|comments?)|on (?:messenger|whatsapp|instagram|facebook))",
    ),
    unless=words(
        r"sikker (?:mail|post|formular)|krypter\w*|e-boks|digital post|mit\.dk|mitid|patientportal\w*|aldrig"
        r"|secure (?:mail|form|link)|encrypt\w+|portal|never",
    ),
)
_LICENSED = (
    r"(?:\w*eltavle\w*|gruppetavle\w*|sikringsskab\w*|fast\w* installation\w*|el-?installation\w*|lade(?:stander"
    r"|boks)\w*"
    r"|stikkontakt\w*|gas(?:fyr|komfur|blus|installation)\w*|kloak\w*|vandinstallation\w*|asbest\w*|bærende (?:væg"
    r"|mur)\w*"
    r"|fuse ?(?:board|box)\w*|consumer unit|wiring|sockets?|charging (?:point|station)s?|ev chargers?"
    r"|gas (?:boiler|stove|hob|pipe)s?|sewers?|asbestos|load-bearing walls?)"
)
TEACHES_LICENSED_WORK = Pattern(
    hints(
        "tavle|sikring|installation|lade|gas|kloak|asbest|bærende|fuse|unit|wiring|charg|sewer|load-bear|stik|socket"
    ),
    words(_LICENSED),
    also=(
        words(
            r"gør[- ]det[- ]selv|selv|hjemme|din egen|dit eget|diy|yourself|your own|at home|uden (?:elektriker"
            r"|vvs\w*|autorisation)"
            r"|without (?:an? )?(?:electrician|plumber)"
        ),
        words(
            r"skift\w*|udskift\w*|install\w*|monter\w*|tilslut\w*|reparer\w*|flyt\w*|fjern\w*|byg\w*|guide\w*|replac\w*"
            r"|(?:træk\w*|kobl\w*|forbind\w*) (?:\w+ ){0,2}?selv|sæt\w* (?:\w+ ){0,2}?selv [^.;]{0,30}?(?:op|ind"
            r"|gruppen?|tavlen?)\b|(?:how to|learn to|you can|guide to) (?:wire"
            r"|rewire"
            r"|swap|run|move)"
            r"|chang\w*|fit|fits|fitting|connect\w*|repair\w*|mov\w*|remov\w*|do it",
        ),
    ),
    unless=words(
        r"autoriser\w*|ringe? (?:til|efter)|lad (?:en|os|et)|må (?:du|man|i) (?:selv|ikke)|hvad (?:du|man"
        r"|i) (?:selv )?må"
        r"|lovligt|hvorfor|farligt|vi (?:skifter|monterer|installerer|laver)|pris\w*|koster|authoris\w*|licensed"
        # What we do in their house, and those who sew.
        r"|bestil\w*|monteret|monteres|hos os|få (?:en |din |jeres )?\w*lade\w*|book\w*|installed|fitted"
        r"|fitting at|moving house"
        r"|jeans|sewing|dress\w*|clothes|buttons"
        r"|call (?:an?|us)|leave it|let (?:an?|us)|what you (?:yourself )?(?:may|can)|legal|why|dangerous"
        r"|we (?:fit|install|replace)|prices?|costs?",
    ),
)
_CALLS = r"(?:ring(?:e|er)?|telefoner\w*|calls?|calling|phones?|phoning)"
CALLS_WHO_REACTED = Pattern(
    hints("ring|telefon|call|phon"),
    words(_CALLS),
    also=(
        words(
            rf"{_CALLS}\b{_ANYTHING}{{0,30}}\b(?:alle|dem|de|folk|everyone|everybody|those|people|anyone)\b"
            rf"{_ANYTHING}{{0,15}}\b(?:{REACTED}|(?:der|som|who|that) (?:\w+ )?(?:likede|kommenterede|delte|fulgte"
            r"|deltog(?! (?:i|på) (?:\w*kurs\w*|\w*hold\w*|undervisning\w*|\w*forløb\w*|\w*møde\w*|\w*tur\w*))"
            r"|reagerede|entered))",
            rf"(?<!we ){_CALLS} (?:til |op til |rundt til |round )?(?:alle |our |vores |all )*(?:følgere\w*|followers"
            r"|konkurrencedeltagere|contest entrants)(?! (?:by|friends|neighbours|family|fans)\b)",
        ),
    ),
    unless=words(r"bedt om|beder om|ønsker at blive ringet|asked (?:for|us)|asking for|request\w*", *CONSENT),
)
_THINGS = (
    r"(?:glasses|spectacles|briller|time|hours?|skills|tid|timer?|coats?|blankets?|duvets?|prams?|barnevogn\w*|hair|hår"
    r"|instruments?|computers?|laptops?|phones?|plants?|seeds?|planter|frø|prizes?|præmier?|eggs|kit|uniforms?|photos?"
    r"|pictures?|billeder?|clothes|\w*tøj|books?|\w*bøger|bikes?|cykler|toys?|legetøj\w*|furniture|møbler|food|mad|yarn"
    r"|garn|tools?|værktøj\w*|blood|blod)"
)
"""What is given and is no money."""
_PROCEEDS = (
    r"(?:\w*overskud\w*|beløb\w*|pris\w*|indtægt\w*|salg\w*|omsætning\w*|pengene|entré\w*|betaling\w*|købet"
    r"|hver(?:t)? \w+"
    r"|proceeds|price|sales?|profits?|takings|money|tickets?|income|entry|(?:every|each) (?!\w+day|week|month"
    r"|year|hour|lesson|session|term)\w+)"
)
COLLECTS_MONEY = Pattern(
    hints(
        "saml|indsaml|doner|donér|støt|bidrag|mobilepay|crowdfund|donat|fundrais|collect|charity|beløb|giv|rais|går|go "
        "to|goes to"
    ),
    words(
        # Litter, stamps and people are collected as well, and a doner is a kebab.
        r"indsaml(?:ing|inger|ingen|er|e) (?!af (?!penge|midler|bidrag)|data)(?:\w+ ){0,3}(?:penge|midler|til"
        r"|blandt|for|på)"
        rf"|doner(?:e|er|et|ing\w*)?(?! (?:kebab\w*|box\w*|rulle\w*|menu\w*)| (?:\w+ ){{0,3}}?{_THINGS}(?!\w))"
        rf"|donér(?! (?:\w+ ){{0,3}}?{_THINGS}(?!\w))|pengeindsamling\w*"
        r"|saml\w* (?:\w+ )?(?:penge|midler|\d[\d.]* ?(?:kr\.?|kroner))(?: ind)?(?!\w)|saml\w* \d[\d.]* ind(?!\w)"
        r"|giv (?:et |dit |\w+ )?(?:bidrag|skærv)(?! til (?:debat|\w*histori|arkiv|samtale|fælles)\w*)"
        r"|giv (?:en |din )?gave (?:til (?:arbejdet|kirken|foreningen|klubben|\w*hjælp\w*|indsamling\w*)"
        r"|på mobilepay|via|på \d)"
        r"|støt (?:os|\w+) (?:med \d+ ?(?:kr|kroner)|på mobilepay|økonomisk)"
        rf"|(?:send|giv|overfør) (?:\w+ ){{0,2}}beløb|(?:en del af (?:\w+ )?{_PROCEEDS}|\d+ ?(?:kr\.?|kroner"
        rf"|%))(?: \w+){{0,5}}?"
        r" går (?:\w+ )?til",
        rf"(?:(?:part|share|half) (?:of|from) (?:\w+ ){{0,2}}?{_PROCEEDS}(?: \w+){{0,3}}?|\d+ ?(?:kr\.?|dkk|%) (?:of"
        r"|from) (?:\w+ ){1,4}?) ?goe?s? to",
        rf"donat(?:e|ing)(?! (?:\w+ ){{0,3}}?{_THINGS}(?!\w))|(?:give|make|send|ask\w*|appeal\w*|want"
        rf"|need) (?:\w+ ){0, 3}donations?|donations? (?:to|for"
        r"|wanted|welcome)|fundrais\w+|collect(?:s|ing)? (?:money(?! box)|funds|donations)|crowdfund\w*"
        r"|(?<!we )(?<!vi )(?<!will )(?<!skal )(?<!and )give (?:money|[£€$] ?\d+)(?! to| off| discount"
        r"| for (?:old|your|used))"
        # Pigs are raised, too.
        r"|raise (?:money|funds|[£€$] ?\d|dkk \d|\d[\d.,]*(?: ?(?:kr|kroner|dkk|pounds|euros?)| (?:for|towards) ))",
    ),
    unless=words(
        r"tilladelse\w*|indsamlingsnævn\w*|kun (?:blandt )?(?:vores )?medlemmer|blandt (?:\w+ )?medlemmer\w*"
        r"|kontingent\w*|sponsor\w*|bloddon\w*|organdon\w*|permit\w*|permission|members only"
        r"|\w*rabat\w*|discounts?|vouchers?|gavekort\w*|stjerner|stars|anmeld\w*|reviews?"
        r"|among (?:our )?members|membership fees?|blood don\w*|organ don\w*|data\w*",
        # Things of little value are no money.
        r"\w*tøj|\w*bøger|cykler|legetøj\w*|møbler|mad|\w*flasker|garn|clothes|books|bikes|toys|furniture|food|yarn"
        r"|tools",
    ),
)
WITHIN_A_CIRCLE = Pattern(
    (),
    words(
        r"(?:vores |egne )?medlemmer\w*|kontingent\w*|sponsor\w*|fonde?\w*|virksomheder|firmaer|blodbank\w*|blod|tøj"
        r"|ting|mad"
        r"|arv|testamente\w*",
        r"(?:our |own )?members\w*|membership\w*|sponsor\w*|foundations?|companies|businesses|blood|clothes|things"
        r"|food|wills?"
        r"|legac\w+",
        _THINGS,
    ),
)
"""What is given by some alone, or is no money: that takes no permit."""
HAS_PERMIT = Pattern(
    (),
    words(
        r"tilladelse\w*|indsamlingsnævn\w*|permit\w*|permission|§ ?8 ?a|ligningslov\w*|fundraising board|godkendt"
        r"|approved"
        r"|anmeldt|notified"
    ),
    also=(words(r"indsaml\w*|indsamlingsnævn\w*|collect\w*|fundrais\w*|§ ?8 ?a|ligningslov\w*"),),
)
TERM_ENDS = (
    r"(?:(?:hans|hendes|deres|[a-zæøå]+s) (?:elevtid|læretid|lærlingetid|praktik\w*|vikariat|kontrakt|ansættelse"
    r"|uddannelsestid) (?:slutter|udløber|stopper|ender|er slut|er forbi|er ovre)"
    r"|(?:his|her|their|[a-z]+'s) (?:apprenticeship|traineeship|placement|internship|contract|training|term"
    r"|year with us) (?:ends|finishes|runs out|is up|is over|expires|comes to an end|will be over))"
    r"(?= (?:\d+|i|den|til|med|efter|in|on|at|after|next|this)\b|[.,;]|$)"
)
"""What somebody is here for comes to its end."""
_LEAVES = (
    r"(?:går på (?:barsel|orlov|pension|efterløn)|(?:stopper(?! (?:med|strømper|lige|uden|ved|aldrig|op))"
    r"|stoppede(?! med)|fratræder|rejser fra os"
    r"|(?:så|derefter|bagefter) rejser (?:han|hun)(?: til| på| hjem| ud)"
    rf"|(?:er |er her |ansat )?kun (?:her )?(?:frem )?til (?:den )?\d+\.? ?(?:{MONTH})|har sagt op|er rejst"
    r"|er fratrådt|er stoppet)|goes on (?:leave|maternity leave|parental leave)|(?:retires|is retiring|has left"
    r"|leaves us"
    r"|left us|has resigned|left in \w+)"
    r"|(?<!the )(?<!tea )(?<!boat )(?<!bus )(?<!tour )leaves (?:us )?(?:at the end|in \w+|on \w+|after \w+)|(?:is"
    r"|will be|goes) on (?:maternity|parental|paternity"
    r"|sick) leave"
    r"|(?:holder|er på|(?<!startede )(?<!begyndte )(?<!var )på) (?:barsel|orlov)"
    r"|(?:is|are) only (?:here|with us) (?:until|till|to)|leaving us"
    r"|flytter til (?:udlandet|norge|sverige|tyskland|england|spanien|københavn|aarhus|odense|aalborg)(?! for at)"
    r"|(?:begynder|starter) på (?:\w*højskole|efterskole|universitetet|studiet)(?! kl)|fået (?:et )?nyt (?:job"
    r"|arbejde)(?! (?:her|som|hos os|at)\b)"
    rf"|(?:elev|lærling|praktikant|ansat) (?:frem )?til (?:den )?\d+\.? ?(?:{MONTH})"
    rf"|mov(?:es|ing) to \w+ in (?:{MONTH})|off to (?:university|college|uni)|(?:got|has) a new job(?= from| in| at"
    rf"|[.,]|$)"
    r"|finishes (?:his|her|their) apprenticeship"
    r"|on (?:maternity|parental|paternity) leave"
    r"|is emigrating|is moving (?:away|abroad|back to \w+)(?=[.,;]|$| (?:in|at|after|next)\b)"
    rf"|finish(?:es|ing)(?: up)? with us|er udlært (?:til|i|den|pr\.?) (?:\w+ )?(?:\d|{MONTH}|sommer)"
    r"|flytter (?:fra byen|væk)(?=[.,;]|$| (?:til|i|efter)\b)"
    rf"|{TERM_ENDS})"
)
LEAVES = Pattern(
    hints(
        "barsel|orlov|pension|efterløn|stopper|stoppede|fratr|rejs|sagt op|leav|retir|left|resign|stoppet"
        "|kun |only|flytter|begynder|starter|job|arbejde"
    )
    + hints("elev|lærling|praktik|ansat|moves|moving|off to|apprentic|emigrat|finish|udlært|læretid|vikariat|kontrakt")
    + hints("ansættelse|traineeship|placement|internship|contract|training|term|year with us|uddannelsestid"),
    words(_LEAVES),
    unless=words(
        r"imens|i mellemtiden|indtil da|meanwhile|in the meantime|until then|for now|tager over|overtager|overtaget"
        r"|afløse[rs]?|afløst|vikar\w*|(?:tager|har) (?:hans|hendes|deres) \w+"
        r"|ny(?:e)? \w+ er ansat",
        r"takes? over|taken over|stands? in|stepp?(?:s|ing)? in|replaced?|replaces|successor|covers? for",
    ),
)
KEEPS_CUSTOMERS = Pattern(
    hints("beholde|fastholde|holde på|igen|keep|come back|retain|churn|stay"),
    words(
        r"(?:beholde|fastholde|holde (?:bedre )?på) (?:\w+ ){0,2}\w*(?:kunder|medlemmer|gæster|elever|klienter"
        r"|brugere)\w*",
        r"(?:have|få) (?:dem|kunderne|gæsterne|medlemmerne) til at komme igen|kommer igen oftere",
        r"keep(?:ing)? (?!an\b|in\b|up\b|out\b)(?:\w+ ){0,2}(?:members|customers|clients|guests|users)"
        r"(?= (?:we|for|longer|from|coming|who|that|year|after|loyal|instead|and)\b|[.,;!]|$)"
        r"|retain\w* (?:\w+ ){0,2}(?:members|customers|clients|guests|users)|reduce churn",
    ),
)
_OTHERWISE = r"ellers|otherwise"
SHARES_THE_WEEK = Pattern(
    (),
    rf",(?!\s*(?:som|der|who|that)\b)|[:;/&+]|\b(?:når|{_OTHERWISE}|skiftes|skift|ferier?|ferien|when|in turns"
    r"|take turns|holidays?)\b",
)
OTHERWISE = Pattern(hints(f"{_OTHERWISE}|or else"), words(rf"{_OTHERWISE}|or else"))
"""Somebody else takes over."""
CALM = Pattern(
    hints("rolig|diskret|saglig|stille|afdæmp|seriøs|tryg|calm|discreet|quiet|serious|sober|gentle|precise"),
    words(
        r"rolig\w*|diskret\w*|saglig\w*|stille|afdæmpet|seriøs\w*|tryg\w*|calm|discreet|quiet|serious|sober|gentle"
        r"|precise"
    ),
)
