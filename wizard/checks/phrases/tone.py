"""What it sounds like when somebody says how they write, and how they do write."""

from __future__ import annotations

import re

from wizard.checks.phrases.pattern import Pattern, hints, words

PLENTY_OF_EMOJI = Pattern(
    hints("emoji|smil"),
    words(
        r"(?:masser af|mange|flere|en del|fuld af|gerne|altid) (?:(?!uden|ingen)\w+ )?(?:emoji\w*|smiley(?:er|s)?)",
        r"(?:plenty of|lots of|many|full of|always|several) (?:(?!without|no\b|free)\w+ )?(?:emojis?|smileys?|smilies)",
    ),
)
EMOJI_ALONE = Pattern(
    hints("emoji|smil"),
    r"^(?:ingen |uden |for mange |no |too many )?(?:emojis?|emojier|emojierne|smileys?|smileyer|smilies)"
    r"(?:,? (?:og|eller|and|or) [\w-]+)?[.!]?$",
)
"""The whole of what a voice is not."""
WRITES_PLAINLY = Pattern(
    (),
    words(
        r"(?:uden|ingen|aldrig|ikke) (?:\w+ )?(?:fagord|fagsprog|forkortelser|teknikersprog|jargon)",
        r"(?:no|without|never|avoid) (?:\w+ )?(?:jargon|abbreviations|acronyms|technical (?:terms|words))",
        r"fagord|fagsprog|forkortelser|jargon|abbreviations|acronyms",
    ),
)
HAS_EMOJI = Pattern((), "[\U0001f300-\U0001faff❤⭐☀✨]")
WANTS_NOTHING_SOLD = Pattern(
    (),
    words(
        r"(?:ingen|uden|ikke) (?:\w+ ){0,2}(?:salgstale|salg|reklamer?|salgsopslag|produktsnak)"
        # Who does not know what is on offer may well want it.
        r"|(?:ingen|uden|ikke (?:have|flere|se)) tilbud",
        r"(?:uden|ikke) (?:at )?(?:\w+ ){0,2}(?:få noget solgt|blive solgt til|sælges til|sælge)",
        r"(?:no|without|not) (?:\w+ ){0,2}(?:sales (?:talk|pitch\w*)|selling|adverts?|advertising"
        r"|being sold to|pitch\w*)|(?:no|without|not want) (?:more )?offers",
    ),
)
# What somebody may rule out of the voice, and how it shows in a line.
NO_EXCLAMATION_MARKS = Pattern((), words(r"udråbstegn\w*|exclamation (?:marks?|points?)"))
EXCLAIMS = Pattern((), "!")
NO_SUPERLATIVES = Pattern((), words(r"superlativ\w*|superlatives?|overdriv\w*|exaggerat\w*|pral\w*|brag\w*|boast\w*"))
SUPERLATIVES = Pattern(
    (),
    words(
        r"(?:byens|landets|danmarks|markedets|verdens) (?:\w+ )?\w+ste|(?:den|det|de) allerbedste|(?<!er )unik\w*"
        r"|fantastisk\w*",
        r"uovertruff\w*|enestående|(?:the )?(?:town's|country's|world's|denmark's|britain's|ireland's) (?:\w+ "
        r")?(?:best|biggest"
        r"|greatest|finest|largest|smallest|oldest|leading|favourite|friendliest|most \w+)|the (?:very )?best",
        r"(?<!is )(?<!are )unique|fantastic|amazing|unrivalled|world-class|best in (?!show)\w+",
    ),
)
NO_ENGLISH = Pattern((), words(r"engelske (?:ord|udtryk)|anglicismer|english words"))
ENGLISH_WORDS = Pattern(
    (),
    words(
        r"deals?|sale|game-?changer|must-?have|lifestyle|awesome|vibes?|mindset|boost\w*|performance|next level|easy"
        r"|cool"
    ),
)
SAYS_DU = Pattern(
    hints("du|dig|din|dit"),
    words(r"du(?! (?:jour|nord|sud|monde|vin|soleil|lac|parc|mont|chef|théâtre)\b)|dig|din|dit|dine"),
    # One dines in English and digs for victory: the line has to be Danish.
    also=(words(r"\w*[æøå]\w*|og|ikke|til|er|vi|os|har|kan|skal|det|af|du|som|hos|med|på|får|vil|din|dit"),),
)
NO_PRESSURE = Pattern(
    (),
    words(
        r"pågående|påtrængende|anmassende|sælgende|salgsagtig\w*|presse\w*|pres|hektisk\w*|skynd\w*|hast\w*|stressende"
        r"|jagende|desperat\w*",
        r"pushy|pressure|pressuring|hard sell\w*|salesy|hurr(?:y|ied)|rush\w*|hectic|urgent|desperate|aggressive",
    ),
)
NO_SELLING = Pattern((), words(r"sælgende|salgsagtig\w*|sælgeragtig\w*|salgstale|salesy|sales-?like|like an advert\w*"))
SELLS_LOUDLY = Pattern(
    (),
    words(
        # Water is saved too, and 80 % is oak.
        r"køb (?:nu|to|ti|\d+)|kun (?:denne|i denne) uge|spar \d+ ?(?:%|kr|kroner|procent|,-)|\d+ ?% (?:rabat|på alt"
        r"|billigere)"
        r"|kæmpe (?:udsalg|tilbud|besparelse|rabat|nedsat\w*)|vildeste (?:tilbud|udsalg|priser)|slagtilbud",
        r"buy (?:now|two|ten|\d+)|only this week|this week only|save (?:(?:£|€|\$|dkk )\d+|\d+ ?(?:%|per ?cent|pounds"
        r"|kr))"
        r"|\d+ ?% off|bargains?",
    ),
)
NO_FRIGHT = Pattern(
    (),
    words(
        r"skræm\w*|frygt\w*|dramatisk\w*|alarm\w*|dommedag\w*|scar(?:y|ing|emonger\w*)|fear\w*|alarm\w*|frighten\w*"
        r"|dramatic|gloomy"
    ),
)
FRIGHTENS = Pattern(
    (),
    words(
        r"katastrof\w*|livsfarlig\w*|dør af|det er for sent|aldrig (?:mere )?(?:gå|kunne|komme)|mister alt"
        r"|ender (?:\w+ )?galt"
        r"|farlig\w*(?! (?:affald|planter|stoffer|gods|kemikalier|svampe))|mareridt\w*|uden os,? (?:\w+ )?(?:mister"
        r"|ender|dør)",
        r"disaster\w*|catastroph\w*|deadly|die of|(?<!never )(?<!not )too late|never (?:\w+ )?(?:walk|see|sleep"
        r"|work) again|lose everything|nightmare\w*"
        r"|dangerous(?! (?:waste|chemicals|goods|plants))|without us,? (?:you|your)|ruin(?:s|ed)? (?:your|you"
        r"|everything)|ruined"
        r"|you may never (?:walk|see|sleep|work|recover|get)",
    ),
)
NO_BLOOD = Pattern(
    (),
    words(
        r"blod\w*|chok\w*|ulækker\w*|voldsom\w*|sensation\w*|blood\w*|shock\w*|gor(?:y|e)|gruesome|sensational\w*"
        r"|graphic"
    ),
)
BLOODY = Pattern(
    (),
    words(
        # One sows, gives blood and eats chocolate.
        r"(?<!vi )(?<!jeg )sår(?:ene)?|åbne sår|(?<!giv )(?<!give )blod(?!giver|bank|donor|prøve|tryk|appelsin)\w*"
        r"|operation(?:er|en|erne|s\w+)?|ulykke\w*|kadaver\w*|døde dyr|chok(?:et|erende|billed\w*)?|nærbilleder? "
        r"af (?:sår"
        r"|skader)\w*",
        r"wounds?|(?<!give )blood(?! (?:donor|donation|bank|test|pressure|orange)s?)\w*|open (?:cuts|wounds)|surgery"
        r"|accidents?"
        r"|carcass\w*|dead animals|shock(?:s|ing|ed)?(?! absorb)|injur\w+|gore(?!-)",
    ),
)
NO_BLAME = Pattern(
    (),
    words(
        r"pegefing\w*|skyld\w*|bebrejd\w*|moraliser\w*|dømmende|belær\w*|blam\w*|guilt\w*|preach\w*|moralis\w*"
        r"|judg\w*|lectur\w*|finger-?wag\w*"
    ),
)
BLAMES = Pattern(
    (),
    words(
        r"skam(?:me)? dig|skammer sig|du burde|din skyld|(?:jeres|din) egen skyld|tag dig sammen|uansvarlig\w*"
        r"|dumt? af",
        r"shame on|ashamed|you should (?:have known|know better)|your (?:own )?fault|irresponsible"
        r"|how could you(?=[?!]| (?:let|forget|leave))"
        r"|stupid to",
    ),
)
NO_SHOUTING = Pattern(
    (), words(r"råbe\w*|skrig\w*|larmende|højrøstet|shout\w*|scream\w*|loud|all caps|store bogstaver")
)
NO_JARGON = Pattern(
    (),
    words(
        r"fagord|fagsprog|fine ord|fremmedord|smarte (?:ord|udtryk)|buzzword\w*|konsulentsprog|jargon|corporate\w*"
        r"|technical\w*|long words|kancellisprog|bureaukrat\w*"
    ),
)
BUZZWORDS = Pattern(
    (),
    words(
        r"holistisk\w*|synergi\w*|value proposition|value-?add\w*|paradigm\w*|best practice|end-to-end"
        r"|stakeholder\w*|roadmap"
        r"|implementer\w*|optimer\w*|facilitere\w*|facilitat\w*|proaktiv\w*|kompetenceløft|state-of-the-art"
        r"|leverage\w*|synerg\w*"
        r"|holistic\w*"
        r"|proactive\w*|scalab\w*|skalerbar\w*|disrupt\w*|empower\w*|(?:business|digital|partner) ecosystems?"
        r"|innovativ\w*"
        r"|digitale? økosystem\w*|innovative",
    ),
)
NO_SLANG = Pattern((), words(r"slang|ungdomssprog|bandeord|banderi|swear\w*|slang|rude words|plat\w*|vulg[aæ]r\w*"))
SLANG = Pattern(
    (),
    words(
        # A bridge is a "bro", and in English anything is nice.
        r"fed\w* nok|sygt(?! (?:barn|dyr|træ))|(?:er|så|mega|ret|virkelig|bare|super) nice|(?:hey|yo|my|thanks|cheers"
        r"|sup),? bro"
        r"|(?<!-)yo(?!-)|fuck\w*|shit|damn|sgu|kraftedeme|lækre babes|røv\w*|wtf|omg|lol(?!-)"
    ),
)
IS_FUNNY = Pattern(
    (),
    words(
        r"sjove?|sjovt|munter\w*|muntre|humor\w*|humoristisk\w*|kæk\w*|vittig\w*",
        r"fun|funny|cheeky|witty|playful|jok\w*|humou?r\w*|banter|light-hearted",
    ),
)
IS_SOLEMN = Pattern(
    (),
    words(r"værdig\w*|alvorlig\w*|højtidelig\w*", r"dignified|dignity|solemn|sober"),
)
IS_FORMAL = Pattern((), words(r"formel(?:t|le)?|højtidelig\w*", r"formal|corporate|official"))
IS_CASUAL = Pattern((), words(r"uformel\w*|afslappe\w*|hverdagsagtig\w*", r"informal|casual|laid[- ]back|chatty"))
PRESSES = Pattern(
    hints(
        "skynd|sidste chance|nu eller aldrig|kun i dag|er for sent|er væk|udsolgt|lager haves|gå ikke glip|få tilbage"
    )
    + hints(
        "buy now|order now|køb nu|hurry|last chance|now or never|today only|only today|too late|gone|stocks last|act "
        "now|miss out|few left"
    ),
    words(
        r"køb nu|skynd (?:dig|jer)|(?:aller)?sidste chance|nu eller aldrig|kun i dag|før det er for sent|(?:før|inden)"
        r" (?:det hele|det|de|alt|alle) er (?:væk|udsolgt)|så længe lager haves|gå ikke glip|kun (?:\w+ )?få tilbage",
        r"buy now|order now(?! or)|hurry(?: up)?(?! slowly)|(?:very )?last chance|now or never|today only|only today"
        r"|before "
        r"it'?s (?:all )?(?:too late"
        r"|gone)"
        r"|before (?:it is|they are|it's) (?:all )?gone|while stocks last|act now|don't miss out|only (?:a )?few left",
    ),
    unless=words(r"ingen grund til at|tag jer god tid|tag dig god tid|no (?:need|reason) to|take your time"),
)
_BARE = re.compile(r"\W*\w+(?:(?:,| eller| or|/) ?\w+)*\W*")


def is_bare(trait: str) -> bool:
    """Whether a trait is one word, or several to choose among: "stiff and corporate" means only both together."""
    return _BARE.fullmatch(trait) is not None


_ABBREVIATION = re.compile(r"\b[A-ZÆØÅ]{2,5}\b")
_KNOWN = frozenset(
    hints(
        "TV|DJ|BBQ|UK|USA|EU|VIP|OK|PDF|SMS|QR|DIY|FAQ|CV|IT|MOT|NHS|RSVP|AM|PM|BBC|RTE|GPS|LED|CD|DVD|VM|EM|OL|DM"
        "|SFO|HF|HHX|STX"
        "|KFUM|KFUK|FDF|DDS|DBU|DR|DSB|ABC|II|III|IV|VI|VII|XL|XXL|NATO|FN|UN|GAA|RNLI|RSPCA|PTA|ID|A|WC|BH|CO|ATM"
        "|DNA|HR|B"
    )
)
"""Nobody has to look these up."""
_CAPITAL_WORD = re.compile(r"\b[A-ZÆØÅ]{2,}\b")
_LOUD = re.compile(r"\b(?:[A-ZÆØÅ]{4,}!* [A-ZÆØÅ]{2,}|[A-ZÆØÅ]{2,}!* [A-ZÆØÅ]{4,})\b")


def shouts(text: str, name: str = "") -> bool:
    """Words beside each other in capitals, not only the company's `name`, or three exclamation marks in all: DGNB and
    BREEAM in one line are abbreviations.
    """
    said = text.replace(name, " ") if name else text
    in_capitals = _LOUD.search(said) is not None and ("!" in said or len(_CAPITAL_WORD.findall(said)) > 2)
    return in_capitals or text.count("!") >= 3


def abbreviations(text: str) -> int:
    """How many different ones stand in `text` that have to be looked up; none where all of it is in capitals."""
    return 0 if text.isupper() else len(set(_ABBREVIATION.findall(text)) - _KNOWN)
