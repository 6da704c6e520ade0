"""The ways to buy and to get in touch that people are called to, and what it sounds like when there is no such way."""

from __future__ import annotations

from typing import NamedTuple

from wizard.checks.phrases.days import MONTH
from wizard.checks.phrases.pattern import Pattern, hints, words


class Way(NamedTuple):
    """One way to act, as it is called for, as it is denied, and as a place where people get in touch."""

    called_for: Pattern
    denied: Pattern
    place: Pattern | None
    """What such a place is called; None where it is no place of its own."""


_NO = r"(?:ingen|ikke (?:\w+ )?(?:en |nogen |længere )?|no|not a|without an?|(?:don't|do not) have (?:a |an |any )?)"
_SHOP = r"(?:\w*webshop\w*|\w*netbutik\w*|online-?butik\w*|web ?shop|online (?:shop|store))"
_STORE = r"(?:fysisk butik|butik man kan besøge|butikslokale\w*|physical (?:shop|store)|shop to visit|walk-in shop)"
WEBSHOP = Way(
    Pattern(
        hints("webshop|netbutik|online|web shop|shoppen"),
        words(_SHOP, r"(?:i|på) shoppen|(?:køb|bestil) (?:\w+ ){0,2}online|(?:buy|order|shop) (?:\w+ ){0,2}online"),
    ),
    Pattern(
        (),
        words(rf"{_NO} ?{_SHOP}", r"sælger (?:ikke|intet) (?:på nettet|online)|(?:not|n't) sell (?:\w+ )?online"),
    ),
    None,
)
SHIPPING = Way(
    Pattern(
        hints("send|lever|ship|deliver|post|bringer"),
        words(
            r"vi (?:sender|leverer) (?:\w+ ){0,2}?(?:i morgen|i dag|samme dag|med posten|hjem|til døren|over hele)",
            r"(?:vi )?bringer (?:\w+ ){0,2}?(?:ud|hjem)|we deliver (?:\w+ )?(?:to|in|across) \w+",
            r"(?:sendes|leveres|får (?:den|det) sendt) (?:\w+ ){0,3}?(?:i morgen|hjem|til døren)|levering til døren",
            r"we (?:ship|send|deliver) (?:\w+ ){0,2}?(?:tomorrow|today|the same day|by post|home|to your door"
            r"|nationwide)|shipped tomorrow|delivered to your door",
        ),
    ),
    Pattern(
        (),
        words(
            r"(?:vi )?(?:sender|leverer) (?:\w+ )?(?:ikke|aldrig)|(?:og|men) sender ikke|ingen (?:forsendelse"
            r"|levering)",
            r"(?:not|never|n't) (?:ship|send|deliver)\w*|no (?:shipping|delivery)|(?<!is )(?<!are )(?:pick[- ]?up"
            r"|collection) only"
            r"|kun afhentning|skal hentes",
        ),
    ),
    None,
)
PHONE = Way(
    Pattern(
        hints("ring|call|phone"),
        words(
            # A ring on a finger, or at the door, is no call.
            r"(?<!en )(?<!din )(?<!ny )(?<!sin )ring(?= (?:til|og (?:\w+ )?(?:hør|bestil|book|spørg|aftal|få"
            r"|lad)\w*|os|ind|nu"
            r"|i dag|hvis|når|inden|på (?:tlf|telefon\w*|\+?\d)\S*)(?: |[,.!:]|$)| ?\d)"
            r"|(?:(?<!\w )(?<!\w, )|(?<=\bog )|(?<=\beller )|(?<=\bbare )|(?<=\bor )|(?<=\band )"
            r"|(?<=\bjust ))ring(?=[,.!:]|$)",
            r"(?<!a )(?:ring|call|phone) (?:us|me|now|today|\w+day|before|\+?\d)|give us a (?:call|ring)",
        ),
    ),
    Pattern(
        (),
        words(
            r"(?:tager|besvarer) (?:\w+ )?ikke telefon\w*|ingen telefon(?!er)\w*|no (?:tele)?phone(?! (?:signal"
            r"|coverage|calls))"
            r"|n't (?:take|answer) calls"
        ),
    ),
    Pattern(
        (),
        words(r"\w*telefon\w*|\w*mobil\w*|tlf\w*|opkald\w*|ring\w*|\w*phone\w*|calls?|tele\w*|\+?\d[\d ]{6,}"),
    ),
)
AWAY_FROM_PHONES = Pattern(
    (),
    words(
        r"(?:telefon\w*|mobil\w*) (?:\w+ )?(?:er |ligger |bliver )?(?:væk|slukket|lagt væk|låst)"
        r"|ingen (?:telefoner|mobiler)"
        r"|(?:kan|må) (?:\w+ )?ikke (?:tage|bruge|kigge på) (?:\w+ )?(?:telefon\w*|mobil\w*)",
        r"phones? (?:is|are|stays?|stay) (?:away|off|put away|locked (?:up|away)|in (?:the|my) \w+)|no phones"
        r"|(?:can't|cannot|can not|don't) (?:use|touch|look at) (?:my|our|the|a) phones?",
    ),
)
"""Of a time: nothing can be posted then."""
IN_PERSON = Way(
    Pattern(
        hints("kom |kig |besøg|butikken|come |drop |visit|in the shop"),
        words(
            r"(?:kom|kig) (?:\w+ )?(?:forbi|ind)|besøg (?:os|butikken)|i butikken",
            r"(?:come|drop) (?:by|in)|visit (?:us|the shop)|in the shop",
        ),
    ),
    Pattern(
        (),
        words(
            rf"{_NO} ?{_STORE}", r"kun på nettet|kun online|only online|online only|tager ikke imod besøg|no visitors"
        ),
    ),
    None,
)
BOOKING = Way(
    Pattern(
        hints("book|bestil bord|reserv"),
        words(
            r"book (?:et |en |dit |din )?(?:bord|tid|plads)|bestil (?:et )?bord|reserv[eé]r (?:et )?bord",
            r"book (?:a |your )?(?:table|slot|place|time|room)|reserve (?:a |your )?(?:table|place)",
        ),
    ),
    Pattern(
        (),
        words(
            r"(?:man|i|du) kan ikke (?:booke|bestille bord|reservere)|ingen (?:bookinger|bordbestilling"
            r"|reservation\w*)|tager ikke imod"
            r" (?:booking|bordbestilling|reservation)\w*",
            r"(?:cannot|can't|not) (?:book|reserve)(?: a \w+)?|no (?:bookings|reservations)|(?:not|n't) "
            r"take (?:bookings|reservations)|walk-ins only",
        ),
    ),
    None,
)
UNANNOUNCED = Way(
    Pattern(
        hints("book|appointment|walk-in|walk in|any time|anytime|pop in|drop in|drop-in|aftale|tid|bestille|lyst"),
        words(
            r"uden (?:en )?(?:aftale|tidsbestilling|at (?:bestille|booke) tid)|ingen tidsbestilling"
            r"|(?:behøver|skal) ikke (?:at )?(?:bestille|booke) (?:en )?tid|(?:kom|kig) (?:bare "
            r"|endelig )?(?:ind|forbi),?"
            r" når (?:du|i|det) (?:har lyst|passer)",
            r"no need to (?:book|make an appointment)|no appointments?(?: is| are)? (?:needed|necessary|required)"
            r"|without (?:an appointment|booking)|walk-ins (?:are )?(?:always )?welcome|(?:just )?(?:pop|drop"
            r"|call|walk)"
            r" in (?:any ?time|whenever)|just (?:pop|drop|walk) in(?=[.,;!]|$)",
        ),
        # Held on a day of its own it may well be open to all.
        unless=words(
            r"åbent hus|\w*marked\w*|\w*koncert\w*|foredrag\w*|\w+dag(?:e|en)?|ved tilbud|akut\w*"
            r"|open (?:day|evening|house|studio)s?|markets?|fairs?|concerts?|talks?|\w+days?|emergenc\w+|online"
        ),
    ),
    Pattern(
        (),
        words(
            r"kun (?:efter|med|ved) (?:forudgående )?(?:aftale|tidsbestilling)|(?:døren er|altid) låst(?=[.,;]|$)"
            r"|(?:man|du|kunderne) skal (?:altid )?bestille tid",
            r"by appointment only|appointments? only|only by appointment|strictly by appointment"
            r"|(?:you|people|customers|clients|everyone) (?:must|have to|has to|need to) book(?: ahead| first"
            r"| in advance)?",
        ),
    ),
    None,
)
WAYS = (WEBSHOP, SHIPPING, BOOKING, PHONE, IN_PERSON, UNANNOUNCED)
IN_SOME_CASES = Pattern(
    (),
    words(
        MONTH,
        r"lager\w*|boden|standen|stall|stand|warehouse",
        r"\w+dag(?:en|e|ene)?|weekend\w*|helligdag\w*|ferie\w*|om (?:aften|natt|vinter|sommer|morgen)\w*|(?:efter"
        r"|før) kl\.?(?: \d+)?"
        r"|(?:før|indtil|tidligere|dengang|endnu|åbner|snart|på vej)|(?:til |i )?udlandet|uden ?for|over \d+|under \d+"
        r"|færre end|flere end|konkurrent\w*|andre|de fleste|mange|bordet|billet\w*|medlemskab\w*|\w*kontingent\w*"
        r"|tilmelding\w*|selskaber|grupper|store \w+",
        r"\w+days?|weekends?|holidays?|at night|in (?:the )?(?:winter|summer|evenings?|mornings?)|(?:after|before) \d+"
        r"|before|until|used to|had|yet|soon|opens|abroad|overseas|outside|beyond|fewer than|more than|competitors?"
        r"|others?|most|many|tickets?|memberships?|parties|groups|babies|ward|large \w+",
    ),
)
"""There is no such way at a time, to a place or for some things, or with somebody else: else there is one."""
OPENING_HOURS = Pattern(
    hints("åben|åbningstid|bemandet|træffes|staffed|hverdag|mandag|man-|open|weekday|monday|mon-|kl."),
    words(
        r"(?:åbent?|åbningstid\w*|bemandet|træffes|til stede|open|opening hours|staffed|there)?[^.;\d]{0,45}"
        r"(?:kl\.? ?)?\d{1,2}(?:[.:]\d\d)?(?: ?(?:am|pm))? ?(?:-|til|to|and|og) ?(?:kl\.? ?)?\d{1,2}(?:[.:]\d\d)?"
        r"(?: ?(?:am|pm))?",
    ),
    also=(
        words(
            r"åbent?|åbningstid\w*|hverdage?|bemandet|træffes|mandag\w*|man-\w+|open|opening hours|weekdays?"
            r"|staffed|monday\w*|mon-\w+"
        ),
    ),
    unless=words(r"uge\w*|år|elever|gæster|personer|weeks?|years?|pupils|guests|people"),
)
"""From one hour of the day to another, on certain days."""
ANSWERS_MESSAGES = Pattern((), words(r"messenger|\w*besked\w*|skriv\w*|chat\w*|dm'?s?|messages?|write|inbox"))
SHOP = Pattern(
    hints("butik|shop|biks|store|counter|disk|kasse|drop in|kig ind|kig forbi|kiosk|café|cafe|restaurant|salon"),
    words(
        r"\w*butik\w*|\w*shop\w*|store|counter|disken|kassen|drop in|kig (?:ind|forbi)|kiosk\w*|caf[eé]\w*"
        r"|\w*restaurant\w*|\w*salon\w*"
    ),
)
"""Where people walk in and buy."""
