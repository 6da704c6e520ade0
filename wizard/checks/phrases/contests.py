"""What it sounds like when there is a contest, and when entering it costs more than a comment."""

from __future__ import annotations

from wizard.checks.phrases.pattern import Pattern, gap, hints, words

_NO_MATCH = "".join(
    f"(?<!{word} )"
    for word in (
        "hård",
        "hårde",
        "stor",
        "øget",
        "skarp",
        "trods",
        "i",
        "uden for",
        "om",
        "forårets",
        "til",
        "stævne og",
        "stævner og",
    )
)
_NO_EVENT = "".join(
    f"(?<!{word} )"
    for word in (
        *("the", "our", "swimming", "riding", "jumping", "dressage", "regional", "national", "county", "international"),
        *(
            "stiff",
            "fierce",
            "tough",
            "in",
            "sports",
            "dance",
            "athletics",
            "rowing",
            "sailing",
            "gymnastics",
            "shooting",
        ),
    )
)
IS_CONTEST = Pattern(
    hints("konkurrence|lodtræk|giveaway|give-away|præmie|vind|contest|competition|prize|raffle|win|et lod|ekstra lod")
    + hints("deltager ved|extra entr|trækker lod|tag |nævn |mention "),
    words(
        # Vind is wind as well.
        r"^(?:vind|win)(?=[:!]|$)(?!: (?:sådan|hvordan|om|strøm|energi))|(?:følg|follow) (?:os|siden|us|@\w+"
        r"|(?:vores|our) \w+) (?:og|and|&|\+) (?:vind|win)",
        r"(?:like\w*|synes godt om|del|tag|kommentér|kommenter|share|comment)\b[^.;]{0,40}"
        r" (?:og|and|&|\+) (?:vind|win)",
        r"(?:like\w*|share|tag|comment|follow|del|følg|kommentér)\b[^.;]{0,50} (?:to win|for at vinde)",
        r"et (?:ekstra )?lod|extra entr(?:y|ies)|(?:man|du|i) deltager ved(?! at (?:betale|møde|komme|tilmelde"
        r"|melde|ringe|købe|skrive sig))|chance (?:to win|for at vinde)",
        r"vind \w+ for (?:to|\d)",
        r"(?:tag|nævn|mention) (?:\d|to|two) (?:venner|friends)",
        # A match, a market and an insurance have them too.
        rf"{_NO_MATCH}(?:(?!spring|dressur|ride|svømme|løbs|sports|fritids|hoppe|danse|skyde|terræn)\w)*konkurrence(?:r|rne)?"
        r"|(?:(?!spring|dressur|ride|svømme|løbs|sports|fritids|hoppe|danse|skyde|terræn)\w)*konkurrencen"
        r"(?! (?:er|bliver) (?:hård|stor|skarp))"
        r"|\w*konkurrence(?:opslag|vilkår|regler)|(?<!ved )lodtrækning\w*|give-?aways?",
        r"(?<!lavere )(?<!årlig )(?<!fast )præmier?(?! (?:på|for) (?:din|jeres|bil|hus|\w*forsikring))"
        r"|præmien(?! på)|vind (?:et|en|to|tre|fem|\d+|gave\w*|billet\w*)|trækker lod",
        rf"{_NO_EVENT}(?:contests?|competitions?)(?![ -](?:law|results|season|day|standard|winning))"
        rf"|prizes?(?= (?:draws?|for|to|worth"
        rf"|is|are)\b|[:.,!;)]|$)"
        r"|raffles?",
        r"win (?!(?:a|an|the) (?:place|tender|case|contract|customer|client|war|bid|grant|appeal|match|game|cup"
        r"|medal|seat)\b)"
        r"(?:a|an|one|two|three|\d+|tickets|(?:\w+ ){1,3}for (?:two|free))",
    ),
)

_OPTIONAL = words(r"ikke et krav|frivillig\w*|valgfri\w*|not (?:a )?require(?:d|ment)|optional")
# Bringing a friend along is not tagging one: "tag en ven med".
_FRIEND = (
    r"(?:(?:strikke|trænings|skole|klasse|barndoms|rejse|løbe|hjerte|arbejds)?(?:ven|venner|veninder?)|bestie|date"
    r"|nogen|andre|én|kolleger?|kollega|bekendte?|naboe?r?|familie\w*|personer?"
    r"|\w*makkere?|\w*kammerat(?:er)?|kærester?|kæresten|mor|far|mormor|morfar|farmor|farfar|søster|bror"
    r"|friends?|someone|somebody|people|persons?|others|colleagues?|neighbours?|family|mates?|besties?|buddy|buddies"
    r"|(?:your|din|jeres) partner|mum|mom|dad|sister|brother|teammates?)(?! med)"
)
# Tagging told by whom: "tag dem, du vil have med", "tag the person you would bring".
_WHOM = (
    r"(?:den|dem|én|en),? (?:som |der )?(?:du|i|man|vil|skal)|(?:dem|to|tre|\d)(?=[.,;!]|$)"
    r"|(?:the|that) (?:one|person|friend|people)|who(?:m|ever)?|those|(?:them|two|three)(?=[.,;!]|$)"
)
REQUIRES_TAGS = Pattern(
    hints("tag|nævn|mention|@"),
    words(
        r"(?<!vi )(?<!we )(?:tagge|tagger|tagging)(?! os| us| vores| our| vinder| the winner)",
        rf"tags? {gap(2)}{_FRIEND}|tags? (?:{_WHOM})|@ ?(?:en|et|to|tre|din|jeres|a|two|your) {_FRIEND}",
        rf"(?:nævn|mention) (?:en|to|tre|jeres|dine|a|two|three|your) {_FRIEND}",
    ),
    unless=_OPTIONAL,
)
_POST = r"(?:vores |dette |the |our |this )?(?:opslag|opslaget|videoen|siden|post|page|video)"
_ENTRANTS = (
    r"man|de|folk|deltagere|deltagerne|følgere|følgerne|kunder|alle|der|som"
    r"|you|they|people|who|everyone|entrants|participants|followers"
)
_DEMANDED = r"(?:krav|kræve?r?|kræves|betingelse|require\w*|demand\w*)"
REQUIRES_SHARES = Pattern(
    hints("del |del,|dele|deling| del|share|sharing|repost"),
    words(
        rf"(?:del|share) (?:og vind|for at|and win|to win|to enter|{_POST})",
        rf"(?:skal|must|have to|need to) (?:dele|share) {_POST}",
        rf"(?:{_ENTRANTS}) (?:(?:skal|kan|must|have to|need to|should|can) )?(?:deler?|shares?) (?:{_POST}|det|den|it)",
        r"(?:ved at dele|by sharing)(?! deres| sin| et| en| their| a)",
        r"like\w*(?:,| og| and| &| \+) (?:del|deler?|share)|share (?:&|\+) win|som deler får|who shares? gets?",
        r"(?:like\w*|følg|follow|kommentér|kommenter|comment)[^.;]{0,30}?(?:,| og| and| &| \+) (?:del|share)"
        r"(?=[,.;!]|$| og| and| for at| to | opslag| post)",
        r"(?:del|deler?|share) (?:(?:det|den|it|this|konkurrencen) )?(?:i|på|til|in|on|to) (?:din|jeres|sin|your|their)"
        r"(?: egen| own)? (?:story|stories|profil|væg|tidslinje|feed|timeline|wall|profile)",
        r"(?:blandt|mellem|among|between|from) (?:alle |all )?(?:delinger|delingerne|shares)",
        rf"re-?post(?:e[rs]?|s|ing)? {_POST}",
        rf"{_DEMANDED},? {gap(6)}(?:deling\w*|deler?|share|sharing|shares)",
    ),
    unless=_OPTIONAL,
)
REQUIRES_FOLLOWING = Pattern(
    hints("følg|follow|like|godt om"),
    words(
        r"(?:følge?r?|follows?|following) (?:os|siden|profilen|vores \w+|us|our \w+|the page|the profile|@\w+)",
        r"bliv(?:e|er)? (?:\w+ )?følgere?(?! af| på)|becom(?:e|ing) (?:a )?followers?",
        r"(?:likes?|liker|synes godt om) (?:vores |our |the )?(?:facebook-?)?"
        r"(?:side|siden|profil|profilen|page|profile)",
    ),
    unless=_OPTIONAL,
)
FOR_FOLLOWERS = Pattern(
    hints("følgere|followers|likes"),
    words(r"(?:[\d.,]*\d|flere|nye|mange|more|new|many)(?: \w+)? (?:følgere|followers|likes)"),
)
DRAWN_THERE = Pattern(
    hints(
        "raffle|tombola|lotteri|amerikansk|banko|fremmødte|på dagen|those there|those present|on the day|on the night"
    ),
    words(
        r"raffles?|\w*tombola\w*|amerikansk lotteri|bankospil|(?:blandt )?de fremmødte|på dagen"
        r"|among those (?:there|present)|on the (?:day|night)"
    ),
    unless=words(r"kommentér|kommenter|like\w*|del|følg|tag|comment\w*|shares?|sharing|follow\w*|tagging|online|post"),
)
"""A raffle among those who have come, which is no contest on a profile."""
COLLECTS_ADDRESSES = Pattern(
    hints("nyhedsbrev|mail|newsletter"),
    words(
        rf"(?:tilmelde?r?|skrive?r?|tilmelding\w*) {gap(3)}(?:nyhedsbrev\w*|mailliste\w*)",
        rf"(?:sign(?:s|ing)? up|joins?|joining|subscribes?) {gap(3)}(?:newsletter|mailing list)",
        rf"(?:giv|give|skriv|opgive?r?|oplyse?r?|afgive?r?|leave|enter) {gap(3)}"
        r"(?:mailadresse|e-?mail|mail)(?! list)",
    ),
    unless=words(r"formål\w*|tydelig\w*|samtykke\w*|purpose|clear\w*|consent\w*"),
)

# What tells entrants about a contest. Its terms can be as short as "one each" or "anyone over 18".
_MONTH = r"(?:jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)\w*"
TELLS_PRIZE = Pattern(
    (),
    words(
        r"præmie\w*|prizes?|vinde?r?|win|gavekort|gift ?cards?|vouchers?|billet\w*|tickets?",
        r"(?:kr\.?|dkk) ?\d[\d.,]*|\d[\d.,]* ?(?:kr|kroner|dkk)",
    ),
)
TELLS_TERMS = Pattern(
    (),
    words(
        r"vilkår\w*|betingelse\w*|regler\w*|terms|conditions?|rules",
        r"(?:pr\.?|per) (?:person|hus|house|deltager|entrant)",
        r"(?:ét|et|one) (?:\w+ )?(?:pr\.?|per|each)|one each|én gang|once|over \d\d|fra \d\d år",
        r"from the age of|alle over",
        rf"from \d\d(?![\d:]|\.\d| ?(?:am|pm|{_MONTH}))",
        r"\d\d ?\+|\d\d år (?:og|eller) (?:op|over|ældre)|(?:uden|intet|ikke noget) køb|køb er ikke nødvendigt",
        r"no purchase|without purchase|inden(?: for)? \d+ ?km|within \d+ ?km|åben \w+|åbne \w+",
        r"open to|kun for",
    ),
)
TELLS_HOW = Pattern(
    (),
    words(
        r"\w*lodtræk\w*|ud?træk\w*|ud?trukket|træk(?:ke[rs]?|ning\w*)|dommer\w*|jury\w*|vælge[rs]?|kår\w+|stemmer?"
        r"|afstemning",
        r"drawn?|draws|picks?|picked|judg\w+|votes?|voting|chosen|chooses?|by lot|bedste|best",
        r"(?:den|de|dem|hvem),? (?:der|som) [^.;]{0,60}? vinder|(?:whoever|the one who|who) [^.;]{0,60}? wins?"
        r"|(?:først|flest|tættest|hurtigst)(?: til \w+)?|(?:first|most|closest|nearest|fastest)(?: to \w+)?",
    ),
)
TELLS_WHEN = Pattern(
    (),
    words(
        rf"\d{{1,2}} ?[./] ?\d{{1,2}}|\d{{1,2}}\.? ?(?:st|nd|rd|th)? ?{_MONTH}|{_MONTH} \d{{1,2}}|(?:uge|week) \d+",
        r"frist\w*|deadline|senest|inden (?:den |jul|påske)|til og med|until|by \d+|\w+dag|\w+day",
    ),
)
