"""What somebody wrote about where a figure comes from, and what it tells."""

from __future__ import annotations

from wizard.checks.phrases.pattern import Pattern, hints, stems, words
from wizard.language.dates import months

# What an engagement rate can be divided by, or words that say it is divided.
SAYS_WHAT_OF = Pattern(
    (),
    words(
        r"\w*rækkevidde\w*|reach\w*|unikke\w*|unique\w*|seere?|\w*viewer\w*",
        r"(?:side|video|opslags)?visning\w*|\w*impression\w*|views?|\w*afspilning\w*|plays?",
        r"\w*følger(?:e|ne|tal|antal|skare)\w*|\w*follower\w*|fans?",
        r"\w*personer\w*|people|\w*konti|accounts?",
        r"pe?r\.? (?:opslag|post|følger|person|konto|bruger)|(?:a|each) post|hvert opslag",
        r"delt med|divided?|(?:%|pct\.?|procent|per ?cent|percentage) (?:af|of)",
    ),
)
SPEAKS_OF_ENGAGEMENT = Pattern(
    (), stems("engage|reakt|react|interak|interact|like|rate|deling|kommentar|comment|share|gemt|gemte|saved|saves")
)
ONE_PLATFORMS_OWN = Pattern(
    (),
    words(
        r"(?:instagram|linkedin|tiktok|youtube|facebook|pinterest)s?'?s? (?:egen |own )?(?:\w*statistik\w*|insights?"
        r"|analytics|studio|sidestatistik)"
    ),
)
FINDS_MENTIONS = Pattern(
    (),
    stems(
        "søg|google|alert|infomedia|monitor|overvåg|brand24|hootsuite|sprout|search|tag|notif|tæl|count|noter|untappd|presse"
        "|avis|newspaper|klip|mention|omtal"
    ),
)
COUNTS_DECISIONS = Pattern((), stems("tilmeld|ansøg|booking|booket|bestil|ordre|billet|sign|appl|order|ticket|booked"))
"""What somebody has decided already needs no sorting."""
COUNTS_ONLOOKERS = Pattern(
    (),
    stems("følger|visning|rækkevidde|besøg|gæst|nået|seere|klik|follower|view|reach|visit|guest|click|impression|like")
    + "|"
    + words("ser|set|læser|læst|hører|see|seen|read|reads|hear|watch(?:ed)?"),
)
"""Who has seen something or come by has not bought or signed up."""
VISITORS_STAYED = Pattern((), stems("afvis|bounce|tid på|time on|engage|sider pr|pages per|key event"))
ONE_SEASON = Pattern(
    (),
    words(
        r"\w*sæson\w*|\w*kampagne\w*|forår\w*|sommer\w*|efterår\w*|vinter\w*|jule?\w*|påske\w*|\w*ugen? [1-5]?\d",
        r"seasons?|seasonal|campaigns?|spring|summer|autumn|winter|christmas|easter",
        *months(),
    ),
)
"""A figure of one time of the year, which only then comes about."""
# Whoever subscribes to coffee is a customer.
COUNTS_FOLLOWERS = Pattern(
    hints("følger|follower|subscriber|abonnent"),
    words(
        r"\w*følger(?:e|ne|tal\w*|antal\w*)",
        r"\w*followers?|(?:youtube|channel)[- ]?(?:subscribers?|abonnenter)|kanalens abonnenter",
        r"(?:subscribers?|abonnenter) (?:on|to|på|til) (?:the |our |vores )?(?:youtube|kanal\w*|channel)",
    ),
)
COUNTED_WHERE_IT_HAPPENS = Pattern(
    (),
    stems("shop|butik|kasse|booking|bestilling|ordre|billet|regnskab|faktura|crm|salg|tilmelding|medlemssystem")
    + "|"
    + stems("order|till|ticket|invoice|account|sales|sign-up|register|checkout")
    + "|"
    + words(
        r"beskeder|indbakken|kontaktformular\w*|på mail|i kalenderen|telefon\w*|talt på \w+|messages?|inbox|diary|by "
        r"phone|stripe"
        r"|contact form|(?:in|on) the form|spreadsheet|excel|volunteers|trial lessons|and sign up"
    ),
)
"""Where a sale or an enquiry is written down, whoever made it."""
FEWER_IS_BETTER = Pattern(
    (),
    stems(
        "stopper|opsag|opsig|afmeld|udmeld|frafald|forkert|fejl|spild|klage|aflys|udebliv|udeblev|sygefrav|ventetid"
        "|ubesvar|misset|skade|ulykke|uheld|forlad|cancel|unsubscrib|churn|complain|mistake|wrong|waste|no-show"
        "|abandon|unanswered|missed|accident|injur|absen|drop-out|dropout|negativ|kritisk|uopfordr|rotte|misforst"
    )
    + "|"
    + words(
        r"retur(?:er|varer|neringer|nerede)?|(?:tomme|ledige|usolgte) \w+|for sent|afvis\w*|(?:pris|udgift|omkostning)"
        r"\w* pr\.?|skal (?:ned|falde|halveres)|(?:to|should|must) (?:fall|drop|go down|come down)",
        r"(?:dage|timer|minutter) (?:til|før|om at)|færre|mindre|(?:stop|leave|quit|left)(?:s|ting|ving)?"
        r"|lost|returns|returned|empty|unsold|late|fewer|less|bounces?|wait(?:ing)?|(?:cost|price|spend) per|bad"
        r"|unsolicited"
        r"|vacan\w*|used|udgift\w*|expenses?|\w*alder|age of|dårlige?|vented?e|restpladser|ventelist\w*|pleje"
        r"|(?:days|hours|minutes) (?:to|until|before)|errors?",
    ),
)
"""What one wants less of; on what is counted it says which way is up."""
MORE_IS_BETTER = Pattern(
    (),
    stems(
        "bestil|reserver|købt|følger|rækkevidde|besøg|visning|henvendelse|salg|solgt|ordre|booking|booket|tilmeld|medlem|kunde|omsætning|ansøg|klik"
        "|omtale|deling|gæst|billet|donation|gave|bidrag|opkald|abonn|deltag|svar|engagement|konverter|forespørg|aftale"
        "|follow|reach|visit|view|enquir|inquir|lead|sale|sold|order|book|sign|member|customer|revenue|turnover|appl|click"
        "|mention|share|guest|ticket|donat|call|subscri|participant|attend|repl|conver|client|pupil|elev|student|quote"
    ),
)
"""Of what is counted more of it is wanted; of a figure with a name of its own nobody else knows which way is up."""
COUNTS_CHANGE = Pattern(
    (),
    words(
        r"overskud\w*|resultat\w*|underskud\w*|\w*vækst\w*|ændring\w*|netto\w*|forskel\w*|nye|lokale?|om måneden|om "
        r"ugen",
        r"profit\w*|surplus|result|loss|growth|change|net|difference|new|local|in town|(?:per|a) (?:month|week)"
        r"|under \d+ km",
    ),
)
"""What may fall below nothing, or is only a part of the whole."""
COUNTED_SOMEWHERE = Pattern(
    (),
    words(
        r"\w*log(?:gen)?|\w*bog(?:en)?|kalender\w*|kassen|regneark\w*|excel|\w*skema\w*|talt|tæller|optæl\w*|noterer?"
        r"|notes"
        r"|kupon\w*|sedler|tilmeld\w*|\w*sheets?|books?|diary|till|insights|stripe|analytics|surveys?|counted|counts?"
        r"|tally"
        r"|writes? it down|sign-?ups?|sign-in|entries|spreadsheet|business suite|crm|statistik\w*"
    ),
)
"""However it is said that one knows: it is written somewhere."""
COUNTS_REACTIONS = Pattern(
    (),
    words(
        # One "would like" to come, and rooms are viewed.
        r"likes|(?:antal|number of|page|facebook) likes?|reaktioner|synes godt om|thumbs up|hearts(?! and)"
        r"|(?<!hus-)(?<!hus )visninger|(?<!room )(?<!house )(?<!flat )views?(?! requested)|impressions?"
    ),
)
OF_REACH = Pattern((), words(r"\w*rækkevidde\w*|reach\w*|unikke (?:personer|konti)|unique (?:people|accounts)"))
OF_VIEWS = Pattern((), words(r"\w*visning\w*|\w*impressions?|views?|\w*afspilning\w*|plays"))
"""What a rate may be divided by."""
COUNTS_CALLS = Pattern((), words(r"\w*opkald\w*|\w*telefon\w*|ringer|ringede|(?:phone )?calls?|phone\w*|telephone\w*"))
FELT_AND_NOT_READ = Pattern(
    (),
    words(
        r"(?:mave)?fornemmelse\w*|intuition|på (?:slump|gefühl)|(?:vi|det) (?:kan )?(?:mærke[rs]?|føle[rs]?)"
        r"|(?:vi|det) (?:ved|siger) (?:vi|sig selv)|et (?:løst )?skøn|gæt(?:ter)?",
        r"gut(?: feeling)?(?! health)|(?:a|gut|by|general|our) feeling|intuition|hunch|(?:we|you) (?:just |will |can "
        r"|'ll |simply )*(?:know|feel|sense"
        r"|tell)"
        r"|guess\w*(?! the)|impression we have|how it feels",
    ),
)
"""A figure that is felt is one nobody can read off."""
COUNTED_AT_THE_TILL = Pattern(
    hints("kasse|bog|book|till|register|ledger|diary|kalender|bank|regnskab"),
    words(
        r"kassebog\w*|kassen|kasseapparat\w*|gæstebog\w*|(?:bogen|bog) (?:ved|under|på|i) \w+|ordrebog\w*|regnskab\w*"
        r"|bankkonto\w*",
        r"cash ?books?|cash register|tills?|guest ?books?|order books?|ledger|diary|book (?:under|by|at|on) \w+"
        r"|bank statements?",
    ),
    unless=words(r"meta|facebook|instagram|tiktok|linkedin|analytics|insights|google|studio|platform\w*|statisti\w*"),
)
"""Where nobody can see what happens on a screen."""
PEOPLE_WHO_DECIDED = Pattern(
    hints(
        "nye |tilmeld|meldt sig|købt|bestilt|booket|ordre|new |who |order|booking|sign-up|signed|bought|skrevet under"
    ),
    words(
        r"nye (?:\w+ )?(?:medlemmer|kunder|givere|bidragydere|elever|frivillige|abonnenter)|tilmeldinger|ordrer"
        r"|(?:der|som) (?:har )?(?:meldt sig|købt|bestilt|booket|skrevet under)",
        r"new (?:\w+ )?(?:members|customers|clients|givers|donors|pupils|volunteers)|orders|bookings|sign-ups"
        r"|who (?:have )?(?:signed|joined|bought|booked|ordered|gave)",
    ),
    unless=words(r"nået|set|ser|visninger|reached|seen|saw|views|reach"),
)
OF_HEADS = Pattern(
    (),
    words(
        r"\w*fremmøde\w*|fremmødte|\w*deltager\w*|\w*tilmeld\w*|\w*medlem\w*|frivillige|hoveder|møder op|besøgende"
        r"|\w*gæster",
        r"heads?|headcount|attend\w*|turn(?:ed)? up|turnout|members?\w*|volunteers?|participants?|visitors|sign-?ups?",
        # Nor is what is given, or that somebody stays.
        r"\w*donation\w*|doneret|gaver|bidrag|indsamlet|forny\w*|genindmeld\w*|renew\w*|donat\w*|gifts?|given|raised",
    ),
)
"""Of where a figure comes from: that people who come, stay or give are counted, and no sale."""
