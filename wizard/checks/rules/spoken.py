"""Rules about languages: that of the content, and that of those it is for."""

from __future__ import annotations

from collections.abc import Iterator

from wizard.checks.case import Case
from wizard.checks.model import Hit, Severity, hit, rule
from wizard.checks.phrases.languages import READS_LITTLE, misses, read_only, reads_not, written_in
from wizard.checks.phrases.voices import Spoken, Voice
from wizard.checks.rules.hits import distinct


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "»{audience}« læser helst {languages}, men opslagene til dem er på {content}. Lav nogle på deres sprog, "
        "eller vælg dem fra.",
        "en": "“{audience}” prefer to read {languages}, but the posts for them are in {content}. Make some in their "
        "language, or leave them out.",
    },
    reason={
        "da": "Den, der skal oversætte for at forstå, ruller videre.",
        "en": "Whoever has to translate in order to understand scrolls on.",
    },
)
def audience_language_not_written(case: Case) -> Iterator[Hit]:
    return distinct(_unread(case))


def _heard(case: Case) -> list[tuple[Spoken, str]]:
    """Where somebody says in which language the content is."""
    return list(case.voices.telling(written_in, Voice.SAID, Voice.FACT, Voice.PLAN))


def _unread(case: Case) -> Iterator[Hit]:
    plans = [(number, row) for number, row in case.numbered("channel_plan") if "languages" in row]
    for number, audience in case.numbered("audiences"):
        if not audience.keys() >= {"name", "languages"}:
            continue
        platforms = {each for each, names in case.audiences_by_platform.items() if audience["name"] in names}
        heard = () if plans else tuple(_heard(case))
        # Where any of it is in theirs, it is not all in another.
        read = any(language in audience["languages"] for _, language in heard)
        for said, language in () if read else heard[:1]:
            yield hit(
                said.place,
                ("audiences", number),
                about=audience["name"],
                audience=audience["name"],
                languages=case.options("audiences", audience["languages"], "languages"),
                content=case.options("channel_plan", [language], "languages"),
            )
        theirs = [(plan, row) for plan, row in plans if row.get("platform") in platforms]
        content = list(dict.fromkeys(each for _, row in theirs for each in row["languages"]))
        if theirs and not set(content) & set(audience["languages"]):
            yield hit(
                ("channel_plan", theirs[0][0]),
                ("audiences", number),
                about=audience["name"],
                audience=audience["name"],
                languages=case.options("audiences", audience["languages"], "languages"),
                content=case.options("channel_plan", content, "languages"),
            )


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "»{audience}« læser {languages}, men opslagene til dem er kun på {content}, og ikke alle læser det "
        "(»{text}«). Lav det vigtigste på flere sprog, eller brug billeder, der kan forstås uden.",
        "en": "“{audience}” read {languages}, but the posts for them are in {content} alone, and not all of them read "
        "it (“{text}”). Put the most important things in more languages, or use pictures that need none.",
    },
    reason={
        "da": "De, der har mest brug for beskeden, er tit dem, der ikke kan læse den.",
        "en": "Those who need the message most are often those who cannot read it.",
    },
)
def language_of_some_alone(case: Case) -> Iterator[Hit]:
    for number, audience in case.numbered("audiences"):
        if not audience.keys() >= {"name", "languages", "description"} or len(audience["languages"]) < 2:
            continue
        said = next(
            (
                each
                for each in case.voices.sentences(Voice.ABOUT_THEM)
                if each.place == ("audiences", number) and READS_LITTLE.mentioned_in(each.normalized)
            ),
            None,
        )
        theirs = [
            (place, row["languages"])
            for place, row in case.numbered("channel_plan")
            if "languages" in row and audience["name"] in case.audiences_by_platform.get(row.get("platform", ""), ())
        ]
        content = list(dict.fromkeys(each for _, languages in theirs for each in languages))
        alone = len(content) == 1 and content[0] in audience["languages"]
        if said and alone and misses(said.normalized, content[0]):
            yield hit(
                ("channel_plan", theirs[0][0]),
                ("audiences", number),
                about=audience["name"],
                audience=audience["name"],
                languages=case.options("audiences", audience["languages"], "languages"),
                content=case.options("channel_plan", content, "languages"),
                text=said.text,
            )


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "Det lyder, som om {theirs} læser ét sprog og indholdet er på et andet: »{text}«. Skriv sprogene ved "
        "målgruppen og i kanalplanen, så holder vi øje med dem.",
        "en": "It sounds as if {theirs} read one language and the content is in another: “{text}”. Put the languages "
        "with the audience and in the channel plan, and we will watch them.",
    },
    reason={
        "da": "Den, der skal oversætte for at forstå, ruller videre.",
        "en": "Whoever has to translate in order to understand scrolls on.",
    },
)
def other_language_heard(case: Case) -> Iterator[Hit]:
    content = _heard(case)
    return distinct(
        hit(
            content[0][0].place,
            said.place,
            about=said.normalized,
            theirs=case.rows("audiences")[said.row]["name"],
            text=content[0][0].text,
            **({"reads": case.option("audiences", reads, "languages")} if reads else {}),
        )
        for said in case.voices.texts(Voice.ABOUT_THEM)
        if len({language for _, language in content}) == 1
        and said.row is not None
        and said.question == "audiences"
        and "name" in case.rows("audiences")[said.row]
        and "languages" not in case.rows("audiences")[said.row]  # it is watched above
        for reads in [read_only(said.normalized)]
        if reads_not(said.normalized) == content[0][1] or (reads and reads != content[0][1])
    )
