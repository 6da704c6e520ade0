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
    + stems("order|till|ticket|invoice|account|sales|sign-up|register|checkout"),
)
"""Where a sale or an enquiry is written down, whoever made it."""
FEWER_IS_BETTER = Pattern(
    (),
    stems(
        "stopper|opsag|opsig|afmeld|udmeld|frafald|forkert|fejl|spild|klage|aflys|udebliv|udeblev|sygefrav|ventetid"
        "|ubesvar|misset|skade|ulykke|uheld|forlad|cancel|unsubscrib|churn|complain|mistake|wrong|waste|no-show"
        "|abandon|unanswered|missed|accident|injur|absen|drop-out|dropout"
    )
    + "|"
    + words(
        r"retur(?:er|varer|neringer|nerede)?|(?:tomme|ledige|usolgte) \w+|for sent|afvis\w*|(?:pris|udgift|omkostning)"
        r"\w* pr\.?|skal (?:ned|falde|halveres)|(?:to|should|must) (?:fall|drop|go down|come down)",
        r"(?:dage|timer|minutter) (?:til|før|om at)|færre|mindre|(?:stop|leave|quit|left)(?:s|ting|ving)?"
        r"|lost|returns|returned|empty|unsold|late|fewer|less|bounces?|wait(?:ing)?|(?:cost|price|spend) per"
        r"|(?:days|hours|minutes) (?:to|until|before)|errors?",
    ),
)
"""What one wants less of; on what is counted it says which way is up."""
COUNTS_REACTIONS = Pattern((), words(r"likes?|reaktioner|synes godt om|thumbs up|hearts|visninger|views?|impressions?"))
OF_REACH = Pattern((), words(r"\w*rækkevidde\w*|reach\w*|unikke (?:personer|konti)|unique (?:people|accounts)"))
OF_VIEWS = Pattern((), words(r"\w*visning\w*|\w*impressions?|views?|\w*afspilning\w*|plays"))
"""What a rate may be divided by."""
COUNTS_CALLS = Pattern((), words(r"\w*opkald\w*|\w*telefon\w*|ringer|ringede|(?:phone )?calls?|phone\w*|telephone\w*"))
FELT_AND_NOT_READ = Pattern(
    (),
    words(
        r"(?:mave)?fornemmelse\w*|intuition|på (?:slump|gefühl)|(?:vi|det) (?:kan )?(?:mærke[rs]?|føle[rs]?)"
        r"|(?:vi|det) (?:ved|siger) (?:vi|sig selv)|et (?:løst )?skøn|gæt(?:ter)?",
        r"gut(?: feeling)?|feeling|intuition|hunch|(?:we|you) (?:just |will |can |'ll |simply )*(?:know|feel|sense"
        r"|tell)"
        r"|guess\w*|impression we have|how it feels",
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
    ),
)
"""Of where a figure comes from: that people who come are counted, and no sale."""
