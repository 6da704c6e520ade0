"""Whom one writes to, shows or invites, by what they are called."""

from __future__ import annotations

PEOPLE = (
    r"kunder(?:ne)?|\w+lister?|\w+listen|følgere|følgerne|folk|alle|dem|personer|virksomheder(?:ne)?|firmaer(?:ne)?"
    r"|beslutningstagere|indkøbere|leads|kontakter|deltagere|deltagerne|gæster(?:ne)?|husejere|naboer|[\w-]+chefer"
    r"|customers?|people|everyone|everybody|anyone|those|followers|companies|businesses|prospects|contacts|connections"
    r"|guests|participants|entrants|buyers|decision[- ]makers|managers|homeowners|neighbours|lists?"
)
STRANGERS = (
    r"potentielle|mulige|fremmede|ukendte|(?:nye|tidligere) kunder|indkøbere|beslutningstagere|[\w-]+chefer|potential"
    r"|prospective|prospects|strangers|unknown|(?:new|former|past) customers|buyers|decision[- ]makers|managers"
)
TRADE = (
    r"[\w-]*(?:chefer|ledere|lederne|direktører|ejere|ejerne|mestre|indkøbere|arkitekter|entreprenører|bygherrer"
    r"|landmænd|håndværkere|beslutningstagere|virksomheder|firmaer|afdelinger|restauranter|caféer|cafeer|hoteller"
    r"|butikker|forhandlere|klinikker|skoler|institutioner|kommuner)\w*"
    r"|[\w-]*(?:managers|directors|owners|buyers|architects|contractors|farmers|companies|businesses|departments"
    r"|restaurants|hotels|shops|dealers|clinics|schools)"
)
"""People and places that a company finds its customers among when it sells to others."""
UNKNOWN = (
    r"(?:ikke|not|n't) (?:har )?(?:kender|mødt|know|met)|(?:vi|we) (?:kan|can) (?:finde|find)"
    r"|visitkort|business cards?|gave us (?:a|their) cards?|i (?:lokal|nær)?området|in the area"
)
"""Whom one has met once, or never."""
REACTED = (
    r"(?:der|som|who|that) (?:har |have |has |kun |blot |bare |only |merely |just )*(?:liket|liker|kommentere[rt]"
    r"|reagere[rt]|delt|deler|fulgt|følger|besøgt|set|købt|syntes? godt om|liked?|likes|comment(?:ed|s)?"
    r"|react(?:ed|s)?|shared?|shares|followed|follows?|visited|viewed|bought)"
)
OWN_MEMBERS = (
    r"medlem(?:mer|merne)?|forældre\w*|frivillige|spillere|spejdere|koret|holdet|menighed\w*|sogn\w*"
    r"|members|parents|volunteers|players|the choir|the team|the roll|parish\w*|congregation|subscribers|supporters"
)
"""Those who belong to an association: to write to them sells nothing."""
