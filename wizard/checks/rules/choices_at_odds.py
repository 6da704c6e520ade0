"""Rules about what was chosen of platforms, content and people, where two choices do not go together."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from wizard.checks.case import Case
from wizard.checks.model import Hit, Severity, hit, rule
from wizard.checks.phrases.pattern import normalized
from wizard.checks.phrases.pictures import NAMES_VIDEO
from wizard.checks.phrases.places import LEAVES_A_PLATFORM, ON_PLATFORM
from wizard.checks.phrases.voices import Voice
from wizard.checks.rules.campaigns import title
from wizard.checks.rules.hits import distinct
from wizard.checks.rules.kpis import counted_in, distinct_kpis_where
from wizard.questionnaire.model import Row

VIDEO = frozenset({"short_video", "long_video", "live", "story"})
ALL_VIDEO = ("tiktok", "youtube")
"""Platforms on which hardly anything else is seen; our own judgement."""
ONLY_LOOKS = frozenset({"follow", "know"})
"""What a campaign wants that is no sale, no enquiry and no application."""
A_HOLIDAY = 35
"""Days; whoever shuts for longer is at work all the same."""
NEEDS_AN_ACT = frozenset({"direct_sales", "leads", "recruitment"})


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "I har valgt »{platform}«, men ingen af jeres indholdstyper er video, og der er næsten ikke andet dér. "
        "Tag video med, "
        "eller vælg platformen fra.",
        "en": "You have chosen “{platform}”, but none of your types of content is video, and there is hardly "
        "anything else there. "
        "Include video, or leave the platform out.",
    },
    reason={
        "da": "En profil, der ikke kan få indhold, bliver stående tom, og det er det, folk finder.",
        "en": "A profile that cannot be given any content stays empty, and that is what people find.",
    },
)
def video_platform_without_video(case: Case) -> Iterator[Hit]:
    types = case.chosen("content_types")
    if types and VIDEO.isdisjoint(types):
        for platform in ALL_VIDEO:
            if platform in case.chosen("platforms"):
                yield hit("content_types", "platforms", about=platform, platform=case.option("platforms", platform))


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "»{text}« er video, men video er ikke blandt jeres indholdstyper. Vælg det til, så tiden bliver regnet "
        "med, eller lav noget "
        "andet.",
        "en": "“{text}” is video, but video is not among your types of content. Choose it, so that its time is "
        "counted, or make "
        "something else.",
    },
    reason={
        "da": "Video tager længst tid. Er den ikke valgt, ser planen lettere ud, end den er.",
        "en": "Video takes longest. Where it is not chosen, the plan looks easier than it is.",
    },
)
def video_planned_but_not_chosen(case: Case) -> Iterator[Hit]:
    types = case.chosen("content_types")
    if not types or not VIDEO.isdisjoint(types) or not case.passed("content_types"):
        return
    heard = case.voices.matching(NAMES_VIDEO, Voice.PLAN)
    planned = [said for said in heard if said.question in ("needs", "pillars")]
    if planned:
        first, *others = planned
        places = dict.fromkeys(each.place for each in others)
        yield hit("content_types", first.place, *places, about=first.normalized, text=first.text)


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "»{metric}« skal læses på {platform} (»{source}«), men platformen er ikke blandt jeres. Vælg den til, "
        "eller find tallet et "
        "andet sted.",
        "en": "“{metric}” is to be read on {platform} (“{source}”), but that is not one of your platforms. Choose "
        "it, or find the "
        "figure somewhere else.",
    },
    reason={
        "da": "Et tal fra en platform, man ikke bruger, siger ikke noget om det, man gør.",
        "en": "A figure from a platform one does not use says nothing of what one does.",
    },
)
def figure_of_a_platform_not_chosen(case: Case) -> Iterator[Hit]:
    chosen = case.chosen("platforms")
    if not chosen:
        return
    used = {*chosen, *case.values("current_channels", "platform"), *case.values("channel_plan", "platform")}
    for number, row, about in distinct_kpis_where(case, lambda row: "source" in row):
        named = _platforms(row)
        if named and used.isdisjoint(named) and not LEAVES_A_PLATFORM.mentioned_in(normalized(row["source"])):
            yield hit(
                ("kpis", number),
                "platforms",
                about=about,
                metric=counted_in(case, row),
                platform=case.option("platforms", named[0]),
                source=row["source"],
            )


def _platforms(row: Row) -> list[str]:
    text = normalized(f"{row['source']}. {row.get('name', '')}")
    return [platform for platform, pattern in ON_PLATFORM.items() if pattern.mentioned_in(text)]


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "»{purpose}« er jeres vigtigste formål, men kampagnen »{campaign}« vil kun have folk til at »{wants}«. "
        "Bed om det, I lever "
        "af, eller vælg et andet formål.",
        "en": "“{purpose}” is your main purpose, but the campaign “{campaign}” only wants people to “{wants}”. Ask "
        "for what you live "
        "on, or choose another purpose.",
    },
    reason={
        "da": "En kampagne er der, pengene bruges. Den skal arbejde for det, der betyder mest.",
        "en": "A campaign is where the money goes. It has to work for what matters most.",
    },
)
def campaigns_want_only_onlookers(case: Case) -> Iterator[Hit]:
    main = case.get("primary_purpose")
    wanting = [each for each in case.numbered("campaigns") if "wants" in each.row]
    # One that only makes people curious may well come before another that sells.
    if main in NEEDS_AN_ACT and wanting and all(each.row["wants"] in ONLY_LOOKS for each in wanting):
        first, *others = wanting
        yield hit(
            ("campaigns", first.number),
            "primary_purpose",
            *(("campaigns", each.number) for each in others),
            about=f"{main} {first.row['wants']}",
            purpose=case.option("purposes", main),
            campaign=title(first.row),
            wants=case.option("campaigns", first.row["wants"], "wants"),
        )


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "Den næste evaluering er den {review}, men da har I skrevet »{what}« fra {first} til {last}. Læg den, "
        "når I er der.",
        "en": "The next review is on {review}, but you have put “{what}” from {first} to {last}. Hold it when you "
        "are there.",
    },
    reason={
        "da": "En evaluering, der falder i ferien, bliver aflyst, og den næste er først om længe.",
        "en": "A review that falls into the holidays is cancelled, and the next is a long way off.",
    },
)
def review_while_nobody_is_there(case: Case) -> Iterator[Hit]:
    review = case.day("next_review")
    for number, row in case.numbered("closed_periods"):
        if review and row.get("what") in ("closed", "no_staff") and row.keys() >= {"from", "to"}:
            first, last = date.fromisoformat(row["from"]), date.fromisoformat(row["to"])
            if first <= review <= last and (last - first).days <= A_HOLIDAY:
                yield hit(
                    "next_review",
                    ("closed_periods", number),
                    about=str(review),
                    review=review,
                    what=case.option("closed_periods", row["what"], "what"),
                    first=first,
                    last=last,
                )
                return


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "Politikken gælder kun »{scope}«, men {names} skal fortælle om jer som ambassadører. Lad den også "
        "gælde dem.",
        "en": "The policy is only for “{scope}”, but {names} are to speak of you as ambassadors. Let it be for them "
        "too.",
    },
    reason={
        "da": "Ambassadører skriver på egne profiler og er dem, der oftest er i tvivl om, hvad de må.",
        "en": "Ambassadors write on their own profiles and are those who most often wonder what they may.",
    },
)
def policy_leaves_out_ambassadors(case: Case) -> Iterator[Hit]:
    names = tuple(dict.fromkeys(case.values("ambassadors", "name")))
    posting = {
        word for field in ("creator", "poster") for name in case.values("channel_plan", field) for word in name.split()
    }
    others = tuple(name for name in names if name.split()[:1] and name.split()[0] not in posting)
    if case.chosen("policy_scope") == ["channel_team"] and others:
        scope = case.option("policy_scope", "channel_team")
        yield hit("policy_scope", "ambassadors", about=", ".join(others), scope=scope, names=others[:3])


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "»{purpose}« er jeres vigtigste formål, men alle jeres målgrupper kender jer allerede (»{who}«). "
        "Beskriv dem, der ikke gør, "
        "eller vælg et andet formål.",
        "en": "“{purpose}” is your main purpose, but all your audiences know you already (“{who}”). Describe those "
        "who do not, or "
        "choose another purpose.",
    },
    reason={
        "da": "Kendskab er at blive kendt af nogen, der ikke har hørt om en.",
        "en": "Awareness is to become known to people who have not heard of one.",
    },
)
def known_to_those_who_know(case: Case) -> Iterator[Hit]:
    who = set(case.values("audiences", "who"))
    if case.get("primary_purpose") == "awareness" and case.complete("audiences", "who") and who == {"customers_now"}:
        yield hit(
            "audiences",
            "primary_purpose",
            purpose=case.option("purposes", "awareness"),
            who=case.option("audiences", "customers_now", "who"),
        )


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "Kampagnen »{campaign}« vil have folk til at »{wants}«, men »{purpose}« er ikke blandt jeres formål. "
        "Vælg det til, eller ret, "
        "hvad kampagnen vil have.",
        "en": "The campaign “{campaign}” wants people to “{wants}”, but “{purpose}” is not one of your purposes. "
        "Choose it, or change "
        "what the campaign wants.",
    },
    reason={
        "da": "Det, en kampagne beder om, og det, planen er lavet til, skal være det samme.",
        "en": "What a campaign asks for and what the plan is made for have to be the same.",
    },
)
def campaign_for_no_purpose(case: Case) -> Iterator[Hit]:
    if not case.purposes or "recruitment" in case.purposes:
        return iter(())
    return distinct(
        hit(
            ("campaigns", number),
            "purposes",
            about=f"{row.get('name', '')} apply",
            campaign=title(row),
            wants=case.option("campaigns", "apply", "wants"),
            purpose=case.option("purposes", "recruitment"),
        )
        for number, row in case.numbered("campaigns")
        if row.get("wants") == "apply" and case.get("industry") not in ("association", "culture", "public")
    )
