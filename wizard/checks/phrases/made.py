"""How a picture is made: by a machine that makes things up, or as a film."""

from __future__ import annotations

from wizard.checks.phrases.pattern import Pattern, hints, words

_SAYS_SO = words(
    r"mærk|mærke\w*|marker\w*|markér|oplys\w*|fremgår?|tydelig\w*|label\w*|mark|marked|disclos\w*|says?|clearly"
)
SAYS_IT_IS_AI = Pattern((), _SAYS_SO, also=(words(r"ai|ki|ai-\w+|ki-\w+|kunstig intelligens|artificial intelligence"),))
MAKES_AI_PICTURES = Pattern(
    hints("ai-|ai | ai|ki-|ki | ki|intelligen|chatgpt|midjourney|dall-e"),
    words(r"ai|ki|ai-\w+|ki-\w+|kunstig intelligens|artificial intelligence|chatgpt|midjourney|dall-e"),
    also=(words(r"\w*billeder?|\w*fotos?|\w*videoe?r?|stemmer?|pictures?|photos?|images?|videos?|voices?|midjourney"),),
    unless=words(
        _SAYS_SO,
        r"hashtags?|billedtekster|captions?|alt-tekst\w*|alt[- ]texts?",
        # Somebody's picture is sorted, cut or written about by it, or it is taught, bred or an artist's name.
        r"sorter\w*|beskær\w*|id[ée]+er|kunstner\w*|artist\w*|ideas?|oversæt\w*|undertekst\w*|tekstning|søg\w*"
        r"|find\w*|kursus|kurser|workshop\w*"
        r"|foredrag\w*|tyre?|tyren\w*"
        r"|sort\w*|crop\w*|translat\w*|subtitl\w*|search\w*|courses?|class(?:es)?|talks?|lectures?|bulls?|semen"
        r"|insemination|weiwei",
    ),
)
NAMES_VIDEO = Pattern(
    hints("film|video|reel|live|klip|clip"),
    words(
        # A cut of hair, a reel for fishing and people's lives are no video.
        r"\w*(?<!sol)(?<!plast)(?<!vindues)film(?:en|ene|er|klip)?|\w*videoer|\w*video(?:en)?(?!konsult|møde|opkald)"
        r"|\w*(?:film|video)klip(?:pet)?|klip (?:fra|af|med|om|hvor)|går live",
        r"films?|videos?(?! (?:games?|calls?|consult\w+|conferenc\w+|shop))|reels?"
        r"|(?<!hair )(?<!paper )clips?(?! (?:and|on)\b)"
        r"|goes? live",
    ),
    unless=words(
        r"filmen|filmaften\w*|biograf\w*|film og \w+|films?,? (?:spil|bøger|musik|teater|games|books|music)|(?:ugens"
        r"|månedens|dagens|nye?) film|film (?:i|på) (?:salen"
        r"|biblioteket|lærredet)"
        r"|anmeld\w*|filmklub\w*|fisk\w*|cinema|film (?:night|club|people|society|buffs?|history|music|reviews?"
        r"|season|festival)|reviews?|rods?"
        r"|fishing|ceilidh"
        r"|jigs?|window film|solfilm\w*|ingen|no"
    ),
)
