"""What it sounds like when something is promised that no company decides: that all succeed, that nobody ever knows."""

from __future__ import annotations

from wizard.checks.phrases.consent import CONSENT
from wizard.checks.phrases.pattern import Pattern, hints, words

# Whether it happens is up to an examiner, a buyer or an employer.
_UP_TO_OTHERS = (
    r"(?:solgt|udlejet|lejet ud|ansat|i job|nyt job|sold|let(?! (?:us|me|them|him|her|the)\b)|rented(?: out)?"
    r"|hired|a (?:new )?job)"
)
_A_TIME = (
    r"(?:på|inden for|inden|within|in|inside|under) (?:højst |max |kun |at most |just |only )?(?:\d+|en|et|én|ét|to"
    r"|tre|fire"
    r"|seks|one|a|two|three|four|six|thirty) (?:dage?|uger?|måned(?:er)?|døgn|days?|weeks?|months?)"
)
_OR_FREE = (
    r"(?:gratis|ikke en (?:krone|øre)|intet|ingenting|betaler (?:du|i) ikke|pengene tilbage|free|nothing|no fee"
    r"|not a (?:krone|penny)|(?:don't|do not) pay|money back)"
)
_EVERYONE = (
    r"(?:alle(?: vores \w+)?|hver eneste(?: \w+)?|everyone|everybody|every (?:single )?\w+|all (?:of )?our \w+"
    r"|all of (?:you|them))"
)
_SUCCEEDS = (
    r"(?:får (?:et )?(?:job(?!,? (?:der|som|med|i|på)\b)|lånet|bevilling\w*)|taber sig"
    r"|bliver (?:optaget(?! i)|ansat|godkendt(?! (?:af|som)))"
    r"|gets? (?:a job(?! (?:to|on|that|which|in|with)\b)|hired|accepted(?! (?:as|for|into|here))|the loan(?! of)"
    r"|their money)|succeeds?(?! (?:at|in))|loses? weight)"
)
# Bicycles pass a check, visitors pass the mill, and traditions "består".
_PUPILS = (
    r"(?:alle(?! vores (?!elever|kursister|studerende|deltagere))(?: (?:vores )?(?:elever|kursister|studerende"
    r"|deltagere|kørekortelever))?|du|i"
    r"|everyone|everybody|all of (?:you|them)|(?:all (?:of )?our|every(?: single)?) (?:\w+ )?(?:pupils?|students?"
    r"|learners?|candidates?|drivers?|participants?))"
)
_PASSES = (
    r"(?:består(?=(?: (?:hos|med|ved|prøven|eksamen|køreprøven|teoriprøven|hver|på|deres))|[.,!]|$)"
    r"|pass(?:es)?(?=(?: (?:with|their|the|first|on the first|at the first|every)(?: \w+)?"
    r" (?:us|exam\w*|tests?|time|attempt|go)\b)|[.,!]|$))"
)
_FIRST_TIME = r"(?:(?:den )?første gang|i første (?:forsøg|hug)|(?:the |at the |on the )?first (?:time|attempt|go|try))"
NOBODY_CAN_PROMISE = Pattern(
    hints("solgt|udlejet|lejet ud|ansat| job|sold|let |rented|hired|første gang|i første|first|alle |hver eneste|every")
    + hints("alle vores|all our|all of|består|pass|dumpe|fail|altid|hver gang|always|google"),
    words(
        rf"{_UP_TO_OTHERS}(?: \w+){{0,3}}? {_A_TIME}[^.;]{{0,25}}?\b(?:ellers|eller|or|otherwise)\b"
        rf"(?:[^.;]{{0,45}}?\b{_OR_FREE}|(?=\W*$| we\b| vi\b))",
        rf"(?:du|i|you|{_EVERYONE})(?: \w+){{0,3}}? (?:består|bestod|pass(?:es|ed)?)(?: \w+){{0,3}}? {_FIRST_TIME}",
        rf"(?:hos|med) os består (?:du|i|alle)(?: \w+){{0,3}}? {_FIRST_TIME}",
        rf"{_EVERYONE}(?: \w+){{0,3}}? {_SUCCEEDS}",
        rf"{_PUPILS}(?: \w+){{0,2}}? {_PASSES}",
        r"(?:ingen(?: af vores \w+)? (?:dumper|har nogensinde dumpet)|(?:nobody|no one"
        r"|none of our \w+) (?:ever )?fails?(?! (?:to|at|in)\b))",
        r"(?:altid|hver gang|always|every time)(?: \w+){0,4}? (?:mere|flere|bedre|billigere|højere|hurtigere|more"
        r"|better"
        r"|cheaper|higher|lower|faster)(?: \w+){0,5}? (?:end nogen (?:anden|andre)|end (?:alle|de) andre"
        r"|than any(?:one|body)?(?: other| else)|than (?:all )?the others|than everyone else)",
        r"(?:får|bringer|sætter|get|put|bring)s? (?:\w+ ){1,4}?(?:side (?:1|et)|første side|nummer (?:1|et)|(?:toppen"
        r"|øverst)"
        r"|(?:the )?first page|page one|number one|the top)(?: \w+)? (?:på|i|on|of|in) google",
    ),
    unless=words(
        r"hvordan|sådan|hvad|hvorfor|hjælp\w*|næsten|(?:de )?flest\w*|chance\w*|måske|forsøger|mål(?:et)?|drøm\w*"
        r"|dokument\w*|ifølge|målt|ni ud af|\d+ ud af|\d+ ?(?:%|procent)|hvis|frivillige?",
        r"how|what|why|help\w*|nearly|almost|most|chances?|maybe|perhaps|aim|goal|dream\w*|documented|according"
        r"|measured"
        r"|nine out of|\d+ out of|\d+ per ?cent|if|so that|volunteers?|(?:want|need|hope)s?(?: \w+)? to",
    ),
)
PROMISES_SECRECY = Pattern(
    hints("ingen|nobody|no one|anonym|mellem os|between us|hemmelig|secret|opdag|ved |know|find|learn|hear|see|kan se"),
    words(
        r"(?:ingen|nobody|no one)(?: \w+){0,3}? (?:at vide|opdager(?: (?:det|noget))?(?=[.,!]|,? at|$)"
        r"|finder ud af (?:det|at)"
        r"|finds? out|(?:will|need|has to|needs to) (?:ever )?know(?=[.,!]|$)|(?:knows?|learns?|hears?|sees?"
        r"|can see|ved|kan se)(?: (?:of|about))?,? (?:that |at )?"
        r"(?:you|your (?:visit|name)|who you are|du|I|jer|dig|hvem du er)\b)",
        r"(?:helt |fuldstændig |fuldt |completely |entirely |fully |strictly )?(?:anonymt?|anonyme|anonymous(?:ly)?)",
        r"(?:bliver|stays?|remains?) (?:mellem os|between us|a secret|secret|hemmeligt)|i al hemmelighed",
    ),
    unless=words(
        r"\w*spørgeskema\w*|\w*undersøgelse\w*|feedback|\w*forslag\w*|\w*afstemning\w*|giver?e?"
        r"|surveys?|questionnaires?|suggestions?|polls?|votes?|donors?"
    ),
)
"""Of those who come: nobody is told that they do."""
SHOWS_THOSE_HELPED = Pattern(
    hints("billed|foto|film|video|portræt|navn|tag|picture|photo|portrait|name|face|ansigt"),
    words(r"\w*billeder?|\w*fotos?|film\w*|video\w*|portræt\w*|ansigt\w*|tagge?r?|tags?|tagget|tagged")
    + "|"
    + words(
        r"(?:med|vis\w*|skriv\w*|with|show\w*|and|og) (?:\w+ )?(?:navne?|names?)|pictures?|photos?|portraits?|faces?"
    ),
    also=(
        words(
            r"(?:alle|dem|de|folk|nogen|en|enhver|everyone|everybody|those|people|all|somebody|someone|each)"
            r",?(?: (?:som|der|who|that))? (?:vi|har|er|we|have|has|came|come|got|kom\w*|fik|us)(?: \w+){0,5}",
            r"\w*(?:klienter|brugere|gæster|besøgende|medlemmer|kunder|patienter|clients|visitors|guests|members"
            r"|customers"
            r"|users|patients)\w*",
        ),
    ),
    unless=words(
        *CONSENT, r"bagfra|uden (?:ansigt\w*|navne?)|from behind|without (?:faces?|names?)|frivillige|volunteers"
    ),
)
"""Those who came to be helped, in a picture or by name."""
