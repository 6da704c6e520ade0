"""What it sounds like when what depends on the pupil, the sea or the market is promised as if it were certain."""

from __future__ import annotations

from wizard.checks.phrases.pattern import PERCENT, Pattern, hints, words

_SURE = r"(?:garanter\w*|garanti\w*|guarante\w*)"
_SAID = r"(?:(?!\b(?:ikke|aldrig|not|never|no|ingen|uden|without|kan|can)\b)[^.;!?])"
_MONEY = (
    r"(?:afkast\w*|udbytte\w*|gevinst\w*|forrentning\w*|invester\w*|pension\w*|opsparing\w*|formue\w*|returns?|profits?"
    r"|invest\w*|yields?|pensions?|savings|growth|portfolio|your money)"
)
_NO_RISK = (
    r"(?:uden (?:nogen |den mindste )?risiko|risikofri\w*|(?:no|zero|without(?: any)?) risk|risk-?free"
    r"|can(?:no|')t lose|kan ikke tabe)"
)
_SKILLS = (
    r"(?:stand up|swim|ride|surf|speak|play|read|dance|ski|sew|sail|skate|draw|sing|be fluent|stå(?: op)?|svømme|ride"
    r"|surfe|tale|spille|læse|danse|løbe|sejle|synge|strikke|tegne|sy)"
)
_EVERYBODY = r"(?:anybody|anyone|everybody|everyone|any child|you|your child|alle|enhver|du|dit barn|jeres barn)"
_WILD = (
    r"(?:sæler?|hvaler?|delfiner?|marsvin|ørne?|havørne?|ulve|krondyr|lunder|nordlys\w*|isbjørne?|fisk|ørreder?|laks"
    r"|gedder?|rav|svampe|stjerneskud|sne|solskin|seals?|whales?|dolphins?|eagles?|puffins?|otters?|deer|stags?"
    r"|northern lights|polar bears|fish|trout|salmon|pike|amber|mushrooms|badgers?|kingfishers?|snow|sunshine)"
)
_SEES = r"(?:ser|fanger|møder|oplever|finder|får|se|fange|finde|see|sees|spot|catch|meet|find|bring home|land)"
SURE_TO_HAPPEN = Pattern(
    hints("garant|guarant|risik|risk|lose|tabe|certain|sikkert"),
    words(
        # Of money: a rate that is fixed is no promise of what the market does.
        rf"{_SURE} (?:\w+ ){{0,3}}?\d+(?:[.,]\d+)? ?{PERCENT}?(?: \w+){{0,2}} (?:a year(?! (?:off|discount|less))"
        rf"|per year|per annum|annual\w*"
        rf"|om året|årligt|(?:i )?afkast|returns?)",
        rf"\d+(?:[.,]\d+)? ?{PERCENT} (?:a year(?! (?:off|discount|less))|per year|per annum|annual\w*|om året|årligt"
        rf"|(?:i )?afkast|returns?)"
        rf"{_SAID}{{0,30}}?(?:{_SURE}|{_NO_RISK})",
        rf"{_MONEY}{_SAID}{{0,40}}?{_NO_RISK}|{_NO_RISK}{_SAID}{{0,40}}?{_MONEY}|(?:sikkert|garanteret|guaranteed"
        rf"|certain) (?:\w+ )?(?:afkast|udbytte|returns?|profits?|growth)",
        rf"{_SURE} (?:\w+ ){{0,2}}?(?:double|triple|fordoble\w*) (?:your|din|dine|jeres) (?:\w+ )?(?:money|savings"
        rf"|investment|pension|penge|opsparing|pension|formue)",
        # Of what is learnt, in so short a time or by so much.
        rf"{_EVERYBODY} (?:can |kan |will |'ll |lærer at |learns? to ){{1,2}}{_SKILLS}\b{_SAID}{{0,45}}?(?<!or )"
        rf"{_SURE}",
        rf"{_SURE}{_SAID}{{0,40}}?\b(?:karakter\w*|grades?) (?:op|up|higher|højere|bedre|better)",
        rf"{_SURE}{_SAID}{{0,40}}?\b(?:går|gå|go|goes|move|moves|climb) {_SAID}{{0,25}}?(?:karakter\w* op"
        rf"|op i karakter|up (?:\w+ )?grades?|grades? up)",
        rf"{_SURE}{_SAID}{{0,40}}?\b(?:flydende|fluent)\b|(?:flydende|fluent)\b{_SAID}{{0,30}}?{_SURE}",
        # Of what lives in the wild, and the weather.
        rf"{_SEES} (?:\w+ ){{0,3}}?{_WILD}\b(?! (?:on|på) (?:our|vores|the (?:bottle|label))\b)"
        rf"{_SAID}{{0,45}}?{_SURE}"
        rf"|{_SURE}{_SAID}{{0,30}}?\b{_SEES} (?:\w+ )"
        rf"{{0,3}}?{_WILD}|{_SURE} {_WILD}(?! (?:fra|from|caught|fanget|on|i)\b)|{_WILD} {_SURE}(?=\W*$|[.,!])",
    ),
    unless=words(
        r"ellers \w+|eller pengene|pengene tilbage|gratis igen|ny tur|uden risiko for at|prøve(?:time|periode)\w*"
        r"|fortryd\w*"
        r"|fast rente|indlån\w*|indskydergaranti\w*|opkøb\w*|garantibevis\w*",
        r"or (?:we|your money|it's|you|come back|another|a (?:second|free|new))|money[- ]back|trial|refund\w*|cancel\w*"
        r"|fixed[- ]rate|fixed[- ]term|savings account|deposits?|fscs|free (?:second )?(?:trip|return)|warrant\w*"
        r"|nobody|no one|ingen kan|how|why|hvorfor|sådan|scams?|svindel\w*|beware|pas på|advar\w*|warn\w*|frosne?"
        r"|frozen|fresh|friske?\w*"
        r"|fanget af|line-caught|sustainabl\w*|bæredygtig\w*",
    ),
)
