"""What it sounds like when reviews are paid for, sorted or written by those they are about."""

from __future__ import annotations

from wizard.checks.phrases.pattern import PERCENT, Pattern, hints, words

_ANYTHING = r"[^.;]"
"""Across commas and clauses, never across a full stop."""
_REVIEW = (
    r"(?:anmeldelser?|anmelde[rs]?|fem stjerner|5 stjerner|femstjerne\w*|stjerner (?:på|hos)|vurdering (?:på|hos)"
    r"|(?:skriver?|roser?|write\w*|says?) [^.;]{0,25}?(?:på|on) (?:trustpilot|google|tripadvisor)"
    r"|five[- ]stars?|5[- ]stars?|reviews?|ratings?)"
)
# A book, a concert or a game is reviewed, and those who do it for the press see it for nothing.
OF_SOMETHING_ELSE = (
    r"\w*bog(?:en)?|\w*bøger|boganmeld\w*|filmanmeld\w*|spil(?:let)?|koncert\w*|forestilling\w*|pressen|premiere\w*"
    r"|review(?:s|ing)? your|books?|book-?bloggers?|games?|films?|movies?|concerts?|albums?|plays|the press|press "
    r"night|suppliers?"
    r"|leverandør\w*"
)
_REWARD = (
    r"(?:gratis|rabat\w*|gavekort\w*|gave|kaffe|kage|drink|lodtrækning\w*|trækker lod|trækker en (?:vinder|heldig)"
    r"|draw a winner|lod i|præmie\w*|point"
    r"|værdikupon\w*|kupon\w*|\d+ ?kr|\d+ ?"
    + PERCENT
    + r"|free|discount\w*|gift ?cards?|vouchers?|prize|draw|raffle|upgrade\w*"
    r"|points|coffee|cake|off)"
)
_ACTS = r"(?:skriv\w*|giv\w*|læg\w*|smid\w*|tildel\w*|leav\w*|left|writ\w*|wrote|giv\w*|post\w*|rat\w*|put\w*)"
_REVIEWS_US = (
    r"(?:anmeld\w* (?:os|vores|stedet|butikken)|(?:reviews?|rates?|rating|reviewing) (?:us|our|the (?:shop|place)))"
)
_GETS = (
    r"(?:få|får|fik|vind|vinder|deltag|deltager|giver vi|er (?:du|de|man|i) med|kvitterer vi|er der|venter|takker vi "
    r"med"
    r"|get|gets|wins?|we give|enters?|(?:is|are) entered|receives?|earns?|have|has|comes? with)"
)
REWARDS_REVIEWS = Pattern(
    hints("anmeld|stjerne|vurdering|review|rat|star|trustpilot|google|tripadvisor"),
    words(_REWARD),
    also=(
        words(
            rf"{_REWARD}{_ANYTHING}{{0,50}}\b(?:(?<!ask )(?<!asks )(?<!asking )for|til|mod|når|hvis|som tak for"
            rf"|blandt|who|in return for|if"
            rf"|when|to|among)"
            rf"\b{_ANYTHING}{{0,45}}\b{_REVIEW}",
            # Who acts, what is done and what one gets for it: in either order.
            rf"(?:{_ACTS}\b{_ANYTHING}{{0,30}}\b{_REVIEW}"
            rf"|{_REVIEWS_US}){_ANYTHING}{{0,40}}\b{_GETS}\b{_ANYTHING}{{0,30}}"
            rf"\b{_REWARD}",
            rf"{_REVIEW}{_ANYTHING}{{0,20}}?(?:\b(?:giver|udløser|belønnes|gives|earns?|gets? you|means)\b|=)"
            rf"{_ANYTHING}{{0,20}}?\b{_REWARD}",
        ),
    ),
    unless=words(
        r"uden (?:belønning|at love)|without (?:reward|promising)|reviews? of (?:your|their|his|her)|gennemgang\w*",
        OF_SOMETHING_ELSE,
    ),
)
ASKS_ONLY_THE_HAPPY = Pattern(
    hints("anmeld|review|stjerne|star|rating"),
    words(
        # "We are only satisfied when all are answered" asks nobody.
        r"(?<!vi er )(?<!jeg er )(?:kun|bare|udelukkende) (?:\w+ ){0,2}?(?:glade|tilfredse|dem,? der er (?:glade"
        r"|tilfredse))"
        r"(?!,? (?:når|med|smiley))",
        r"(?<!are )(?<!is )(?:only|just) (?:\w+ ){0,2}?(?:happy|satisfied|pleased)(?! (?:when|with|if|to))"
        r"|(?:happy|satisfied) (?:\w+ )?only",
    ),
    also=(words(r"anmeld\w*|reviews?|stjerner?|stars?|ratings?"),),
)
_REVIEWING = (
    r"(?:anmeld\w* (?:os|vores)|(?:skriv\w*|giv\w*|læg\w*|smid\w*) [^.;]{0,25}?(?:anmeldelse\w*|stjerner)|review(?:s"
    r"|ing|er|ers)? ?(?:us|our \w+)?"
    r"|(?:leav\w*|writ\w*|giv\w*|post\w*) [^.;]{0,25}?(?:reviews?|stars?))"
)
SOMETHING_FOR_A_REVIEW = Pattern(
    hints("anmeld|stjerner|review|star"),
    words(
        r"(?:får|få|vinder|vind) (?:en|et|to|tre|\d+|gratis) (?!svar|tak|mail|link|besked|hilsen|kvittering"
        r"|bekræftelse|indblik|chance for at)\w+",
        r"(?:gets?|wins?) (?:a|an|one|two|\d+|free) (?!reply|answer|thank|thanks|mail|email|link|message|feel|sense"
        r"|idea|chance)\w+",
        r"(?:is|are|er) (?:\w+ )?(?:on us|on the house|på huset|på husets regning|gratis|free)|entered into (?:a|the"
        r"|our) \w+",
    ),
    also=(
        words(
            rf"{_REVIEWING}[^.;]{{0,70}}?(?:får|få|vinder|vind|gets?|wins?|on us|on the house|huset|husets regning"
            rf"|gratis|free|entered)"
        ),
    ),
    unless=words(
        r"uden (?:belønning|at love)|without (?:reward|promising)|reviews? of (?:your|their|his|her|books|films)"
        r"|gennemgang\w*|bog\w*|books?",
        OF_SOMETHING_ELSE,
    ),
)
"""Whatever it is that one gets: a reward has a thousand names."""
_OWN_PEOPLE = (
    # The families of those who are looked after and the friends of a museum are customers.
    r"(?:(?:\w+ og |\w+ and )?(?:familie(?:n)?|(?:vores|jeres) (?:familier|venner|familie)|venner og \w+|vennerne"
    r"|ægtefæller|kærester|ansatte|medarbejder\w*"
    r"|personalet"
    r"|kolleger\w*|bestyrelsen|hver af os|vi (?:selv|alle|hver)|alle (?:her|på (?:kontoret|arbejdet|værkstedet)"
    r"|i (?:huset|butikken))"
    r"|(?:each|all) of us|we all|(?:everybody|everyone) (?:here|at work|in the (?:office|shop|team))"
    r"|(?:our|your) famil(?:y|ies)|family and friends|friends and family|(?:our|your|get) friends|partners and \w+"
    r"|mates"
    r"|husbands|wives|spouses|staff|employees|colleagues|relatives|(?:the"
    r"|our) team"
    r"|the board))"
)
_AND_THEN = (
    r"(?:(?!kunde|gæst|patient|customer|guest|client|ask|bed|spørg|svar|repl|answer|aldrig|never|ikke|not"
    r"|\w+n't)(?:og |and )?[^\s,.;:!?()]+ ){0,5}?"
)
_WRITTEN = r"(?:\w*anmeldelse\w*|reviews?|ratings?|(?:fem|5|five)[ -]?(?:stjerne\w*|stars?))"
WRITES_OWN_REVIEWS = Pattern(
    hints("anmeld|review|stjerne|star|rat"),
    words(
        # Who, what and to whom it is said, in any order.
        rf"{_OWN_PEOPLE} {_AND_THEN}"
        r"(?:skrive?[rs]?|give?[rs]?|lægge?[rs]?|læg|write[sn]?|writing|leaves?|leaving|gives?|giving|posts?|puts?)"
        rf" (?:(?!aldrig|never|ikke|not)\w+ ){{0,4}}?{_WRITTEN}",
        rf"{_OWN_PEOPLE} {_AND_THEN}(?:anmelde[rs]?|reviews?|rates?) (?:os|us)",
        r"(?:vi|jeg|we|i) (?:\w+ )?(?:skriver?|lægger|write|post|leave|put up) (?:selv |ourselves |bare |just "
        r")?(?:de |the |et par |a |some |nogle )?"
        r"(?:første|gode|pæne|selv|få|few|first|nice|good|couple of)(?: \w+){0,2}? (?:anmeldelser|reviews)",
        r"(?:skriver?|write|post|leave) (?:vores|our) (?:egne|own) (?:anmeldelser|reviews)",
        rf"{_WRITTEN} (?:(?:på|on) \w+ )?(?:fra|by|from|(?:som|der) (?:er )?skrevet af|skrevet af|written by) (?:\w+ "
        rf"){{0,2}}?"
        rf"{_OWN_PEOPLE}",
        rf"(?:bed|beder|få|får|spørg|ask|asks|get|gets) (?:(?!kunde|gæst|customer|guest|patient)\w+ "
        rf"){{0,2}}?{_OWN_PEOPLE} "
        rf"(?:(?!aldrig|never|ikke|not)\w+ ){{0,5}}?(?:{_WRITTEN}|(?:anmelde|review|rate) (?:os|us))",
    ),
    unless=words(
        r"svar\w*|besvar\w*|repl\w*|answer\w*|bøger|film\w*|books?|of (?:books|films)|takke?r?|thank\w*",
        OF_SOMETHING_ELSE,
        r"årsberetning\w*|medlemsblad\w*|avisen|begravelse\w*|ophold\w*|annual|the paper|funeral|stay|glassdoor"
        r"|jobindex",
    ),
)
