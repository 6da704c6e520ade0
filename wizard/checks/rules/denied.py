"""Rules about what there is not, by what somebody says of themselves, and what another answer rests on."""

from __future__ import annotations

from collections.abc import Iterator

from wizard.checks.case import Case
from wizard.checks.model import Hit, Severity, hit, rule
from wizard.checks.phrases.denied import (
    IN_A_WEBSHOP,
    NO_VIDEO,
    NO_WEBSHOP,
    NO_WEBSITE,
    OF_SOME_ALONE,
    ON_THE_WEB,
    ONCE_OR_OF_OTHERS,
    SHOWS_ONE,
    camera_shy,
    platforms_left,
    seldom_on,
)
from wizard.checks.phrases.pattern import Pattern, normalized
from wizard.checks.phrases.voices import Spoken, Voice
from wizard.checks.presence import is_named
from wizard.checks.rules.hits import distinct
from wizard.questionnaire.model import Option
from wizard.schedule.content_types import VIDEO


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "I skriver »{text}«, men »{platform}« er blandt jeres platforme. Vælg den fra, eller skriv, hvad den "
        "skal bruges til.",
        "en": "You write “{text}”, but “{platform}” is one of your platforms. Leave it out, or say what it is to be "
        "used for.",
    },
    reason={
        "da": "En platform, man er på vej væk fra, får ingen kræfter, men tager timer i planen.",
        "en": "A platform one is leaving is given no effort but takes hours in the plan.",
    },
)
def platform_left_but_chosen(case: Case) -> Iterator[Hit]:
    chosen = case.chosen("platforms")
    for said, left in case.voices.telling(platforms_left, Voice.FACT) if chosen else ():
        for platform in sorted(left & set(chosen)):
            shown = case.option("platforms", platform)
            yield hit("platforms", said.place, about=platform, text=said.text, platform=shown)
            return


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "I skriver »{text}«, men har valgt {types}. Vælg det fra, eller skriv, hvem der laver det.",
        "en": "You write “{text}”, but have chosen {types}. Leave it out, or say who makes it.",
    },
    reason={
        "da": "Video tager længst tid. Er der ingen, der vil, bliver det det, der ikke sker.",
        "en": "Video takes longest. Where nobody wants to make it, it is what does not happen.",
    },
)
def video_chosen_but_nobody_makes_it(case: Case) -> Iterator[Hit]:
    types = [each for each in case.chosen("content_types") if each in VIDEO and each != "story"]
    for said in case.voices.sentences(Voice.FACT, that=NO_VIDEO.mentioned_in) if types else ():
        if not OF_SOME_ALONE.mentioned_in(said.normalized):
            shown = case.options("content_types", types)
            yield hit("content_types", said.place, about=said.normalized, text=said.text, types=shown)
            return


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "I skriver »{text}«, men »{what}« bygger på, at der er en. Lav den først, eller vælg et andet sted.",
        "en": "You write “{text}”, but “{what}” rests on there being one. Make it first, or choose another place.",
    },
    reason={
        "da": "Det, der skal ske på en side, der ikke er der, sker ikke.",
        "en": "What is to happen on a page that is not there does not happen.",
    },
)
def website_used_but_there_is_none(case: Case) -> Iterator[Hit]:
    none = _there_is_no(case, NO_WEBSITE)
    made = any(row.get("kind") == "website" and not row.get("done") for row in case.rows("promotion_steps"))
    if none is None or made:
        return
    for place, what in _resting_on_a_website(case):
        yield hit(place, none.place, about=none.normalized, text=none.text, what=what)
        return


def _there_is_no(case: Case, denied: Pattern) -> Spoken | None:
    """Where it says that the company has none today."""
    heard = case.voices.sentences(Voice.FACT, that=denied.mentioned_in)
    return next((said for said in heard if not ONCE_OR_OF_OTHERS.mentioned_in(said.normalized)), None)


def _resting_on_a_website(case: Case) -> Iterator[tuple[tuple[str, int], str | Option]]:
    for number, row in case.numbered("lead_places"):
        if ON_THE_WEB.mentioned_in(normalized(row.get("place", ""))):
            yield ("lead_places", number), row["place"]
    for number, row in case.numbered("kpis"):
        if row.get("metric") == "website_traffic":
            yield ("kpis", number), case.option("kpis", "website_traffic", "metric")


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "I skriver om »{audience}«, at »{text}«, men vil nå dem på {platform}. Vælg et sted, hvor de er.",
        "en": "You write of “{audience}” that “{text}”, but mean to reach them on {platform}. Choose a place where "
        "they are.",
    },
    reason={
        "da": "Den bedste plan når ingen, hvor ingen er.",
        "en": "The best plan reaches nobody where nobody is.",
    },
)
def audience_said_not_to_be_there(case: Case) -> Iterator[Hit]:
    of = case.audiences_by_platform
    found = []
    for said in case.voices.sentences(Voice.ABOUT_THEM):
        if said.question != "audiences" or said.row is None:
            continue
        name = case.rows("audiences")[said.row].get("name")
        found += [
            hit(
                ("audiences", said.row),
                "platforms",
                about=f"{name} {platform}",
                audience=name,
                text=said.text,
                platform=case.option("platforms", platform),
            )
            for platform in sorted(seldom_on(said.normalized))
            if name and name in of.get(platform, ())
        ]
    return distinct(found)


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "I skriver »{text}«, men planen viser {name}: »{plan}«. Spørg igen, eller vis noget andet.",
        "en": "You write “{text}”, but the plan shows {name}: “{plan}”. Ask again, or show something else.",
    },
    reason={
        "da": "Den, der bliver vist mod sin vilje, siger fra, når det er filmet, og så er det spildt.",
        "en": "Whoever is shown against their will objects when it is filmed, and then it is wasted.",
    },
)
def shown_who_will_not_be(case: Case) -> Iterator[Hit]:
    for said in case.voices.sentences(Voice.FACT):
        name = camera_shy(said.text)
        for plan in case.voices.texts(Voice.PLAN) if name else ():
            if is_named(name, plan.text) and SHOWS_ONE.mentioned_in(plan.normalized):
                yield hit(plan.place, said.place, about=name, name=name, text=said.text, plan=plan.text)
                return


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "I skriver »{text}«, men »{what}« bygger på en webshop. Vælg noget, der er, fx det, der bliver slået ind "
        "i butikken.",
        "en": "You write “{text}”, but “{what}” rests on a web shop. Choose something there is, such as what goes "
        "through the till.",
    },
    reason={
        "da": "Et tal fra et sted, der ikke findes, bliver ved med at være nul.",
        "en": "A figure from a place that does not exist stays at nought.",
    },
)
def webshop_used_but_there_is_none(case: Case) -> Iterator[Hit]:
    none = _there_is_no(case, NO_WEBSHOP)
    made = any(IN_A_WEBSHOP.mentioned_in(normalized(text)) for text in case.values("promotion_steps", "activity"))
    for question, field in (("kpis", "source"), ("lead_places", "place")) if none and not made else ():
        for number, row in case.numbered(question):
            if none and IN_A_WEBSHOP.mentioned_in(normalized(row.get(field, ""))):
                yield hit((question, number), none.place, about=none.normalized, text=none.text, what=row[field])
                return
