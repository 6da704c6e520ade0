"""Words for the entries: a format, a need, a step of a campaign or a theme day, as what an entry says."""

from __future__ import annotations

import re
from datetime import timedelta
from itertools import cycle

from wizard.knowledge.day_posts import DayPost
from wizard.knowledge.formats import Format
from wizard.knowledge.platforms import platforms
from wizard.knowledge.theme_days import ThemeDay
from wizard.language.languages import Language
from wizard.questionnaire.model import Row
from wizard.schedule.campaigns import CampaignStep
from wizard.schedule.closures import Closure
from wizard.schedule.post import Post, filled, head, joined, sentence
from wizard.schedule.profile import CompanyProfile
from wizard.schedule.shares import Pillar

CALLS = 3
"""To choose between for each purpose."""
WITHOUT_CALL = 4
"""Every so many entries ask for nothing."""
OWN_IDEAS = 6
SEASONS = ("summer", "winter")
DEFAULT_PURPOSE = "any"
TOLD_AGAIN = 7
"""How often a need can be told in the company's own words after the first time."""
WITHOUT_CALLS = ("teaser", "why", "after")
"""The steps of a campaign that ask for nothing: there is nothing to be had yet, or any more."""
NAME = re.compile(r"\[(?:navn|name)\]", re.IGNORECASE)


class Wording:
    """Writes the entries of one calendar."""

    def __init__(self, profile: CompanyProfile, language: Language, main_purpose: str | None) -> None:
        self._profile, self._language = profile, language
        self._main_purpose = main_purpose
        self._rendered: dict[tuple[Format, int, int, tuple[str, str, str]], tuple[str, str, str | None]] = {}
        self._needed: dict[tuple[tuple[str, ...], str, tuple[str, ...]], str | None] = {}
        self._calls = 0
        self._titles: set[str] = set()
        self._products = self._people = 0
        self._somebody = language.text("schedule.somebody")
        self._place = profile.place or language.text("schedule.near_you")
        self._seasons = {season: language.text(f"schedule.season_{season}") for season in SEASONS}
        title = language.text("schedule.own_idea")
        questions = [language.text(f"own_idea.question_{number}") for number in range(1, OWN_IDEAS + 1)]
        self._own_ideas = cycle([Post(joined(title, question), question) for question in questions])

    def of_format(
        self, each: Format, turn: int, pillar: Pillar | None, month: int, own_title: str = "", *, again: bool = False
    ) -> Post:
        """A format for the first time, or with its follow-up number `turn`; perhaps under a title of the company's own.

        `again` says that the title has been used, and must be told from then.
        """
        person = self._person() if each.slots & {"person"} or "person" in each.needs else ""
        values = (pillar.topic if pillar else "", person, self._product() if "product" in each.slots else "")
        key = (each, turn, month if "season" in each.slots else 0, values)
        if key not in self._rendered:
            self._rendered[key] = self._render(each, turn, month, *values)
        title, idea, first_line = self._rendered[key]
        if own_title:
            more = self._language.of(each.follow_ups[turn - 1].angle) if turn else title
            title = joined(own_title, more) if turn or again else self._distinct(own_title, more)
        return Post(title, idea, first_line, self._beforehand(each.needs, person, each.law), self._call(pillar))

    def of_need(
        self, row: Row, pillar: Pillar | None, title: str = "", again: int = 0, week: int | None = None
    ) -> Post:
        """A need, a row of `needs`, in the company's own words; called by what is to be posted, unless by `title`.

        `again` is how often it has been told so before: fewer than `TOLD_AGAIN` times and one. `week` is the number of
        the week, where it is the same thing every time.
        """
        content, need, audience = row.get("content"), row.get("need"), row.get("audience")
        text = self._language.text
        said = [] if content is None else [sentence(content)]
        if need is not None:
            known = {"need": sentence(need), "audience": audience}
            said.append(text("schedule.need_of" if audience else "schedule.need", **known))
        title = title or head(content or need or "")
        if not again:
            return Post(self._distinct(title, head(need or audience or "")), " ".join(said), call=self._call(pillar))
        if week is not None:
            title = joined(title, text("schedule.week", number=str(week)))
            return Post(self._distinct(title, head(need or audience or "")), " ".join(said), call=self._call(pillar))
        angle = text(f"schedule.again_{again}")
        idea = text("schedule.this_time", idea=" ".join(said), angle=sentence(angle))
        return Post(self._distinct(joined(title, angle), head(need or audience or "")), idea, call=self._call(pillar))

    def of_step(self, told: CampaignStep) -> Post:
        language, campaign, step = self._language, told.campaign, told.step
        values = {
            "campaign": campaign.name,
            "offer": sentence(campaign.offer or campaign.name),
            "start": language.date(campaign.start, language.text("schedule.day")),
            "end": language.date(campaign.end, language.text("schedule.day")),
            "person": self._person() or self._somebody,
            "place": self._profile.place or "",
        }
        once, idea = joined(head(campaign.name), language.of(step.name)), filled(step.idea, language, values)
        first_line: str | None = filled(step.first_line, language, values)
        title = self._on_platform(once, told.plan.platform)
        if title != once:
            idea, first_line = language.text("schedule.told_elsewhere", idea=idea), None
        call = None if step.id in WITHOUT_CALLS else language.text(f"call.{campaign.arc.id}")
        return Post(title, idea, first_line, call=call)

    def of_day(self, theme: ThemeDay, post: DayPost) -> Post:
        language = self._language
        title = language.of(post.title) if post.title else language.of(theme.name)
        day = language.date(theme.date, language.text("schedule.day"))
        idea = language.text("schedule.on_day", idea=language.of(post.idea), name=language.of(theme.name), date=day)
        return Post(title, idea, language.of(post.first_line))

    def of_closure(self, shut: Closure) -> Post:
        day = self._language.text("schedule.day")
        days = {"first": shut.first, "last": shut.last, "back": shut.last + timedelta(days=1)}
        values = {name: self._language.date(each, day) for name, each in days.items()}
        which = "closes" if shut.before else "opens"
        title, idea, first_line = (
            self._language.text(f"schedule.{which}_{field}", **values) for field in ("title", "idea", "first_line")
        )
        return Post(self._on_platform(title, shut.plan.platform), idea, first_line)

    def of_cut(self, title: str, source: str) -> Post:
        """Something cut from what has been made for the entry called `title`, which stands on `source`."""
        text = self._language.text
        platform = self._language.of(platforms()[source].label)
        return Post(
            text("schedule.cut_title", title=title),
            text("schedule.cut_idea", platform=platform),
            beforehand=text("schedule.cut_beforehand", platform=platform),
        )

    def own_idea(self) -> Post:
        """The company's own to have: a question it can be found by."""
        return next(self._own_ideas)

    def _render(
        self, each: Format, turn: int, month: int, topic: str, person: str, product: str
    ) -> tuple[str, str, str | None]:
        language = self._language
        values = {
            "topic": topic,
            "product": product,
            "person": person or self._somebody,
            "place": self._place,
            "season": self._seasons[_season_ahead(month)],
        }
        of_person = person if "person" in each.slots else ""
        title = filled(each.title, language, values)
        if not turn:
            first_line = filled(each.first_line, language, values)
            return title, filled(each.idea, language, values), _named(first_line, of_person)
        follow_up = each.follow_ups[turn - 1]
        said = filled(follow_up.first_line, language, values) if follow_up.first_line else None
        angle = filled(follow_up.angle, language, values)
        idea = language.text("schedule.this_time", idea=filled(each.idea, language, values), angle=sentence(angle))
        return joined(product or title, angle), idea, said and _named(said, of_person)

    def _distinct(self, title: str, more: str) -> str:
        """A title, with `more` where it has been used before."""
        if title in self._titles and more:
            title = joined(title, more)
        self._titles.add(title)
        return title

    def _on_platform(self, title: str, platform: str) -> str:
        """A title, with the platform where it has been used on another."""
        if title in self._titles:
            title = f"{title} ({self._language.of(platforms()[platform].label)})"
        self._titles.add(title)
        return title

    def _product(self) -> str:
        self._products += 1
        return self._profile.products[(self._products - 1) % len(self._profile.products)]

    def _person(self) -> str:
        people = self._profile.people
        if not people:
            return ""
        self._people += 1
        return people[self._people % len(people)]

    def _beforehand(self, needs: tuple[str, ...], person: str, law: tuple[str, ...]) -> str | None:
        """What must be there, and what of the law to have in mind."""
        key = (needs, person, law)
        if key not in self._needed:
            self._needed[key] = self._list(needs, person, law) if needs or law else None
        return self._needed[key]

    def _list(self, needs: tuple[str, ...], person: str, law: tuple[str, ...]) -> str:
        # Whoever works alone has nobody to ask for a picture.
        asked = (need for need in needs if need != "staff_consent" or "team" in self._profile.facts)
        keys = ("person_named" if need == "person" and person else need for need in asked)
        text = self._language.text
        said = [*(text(f"beforehand.{key}", person=person) for key in keys), *(text(f"law.{note}") for note in law)]
        listed = " · ".join(said)
        return listed[:1].upper() + listed[1:]

    def _call(self, pillar: Pillar | None) -> str | None:
        self._calls += 1
        turn, rest = divmod(self._calls, WITHOUT_CALL)
        if not rest:
            return None
        purpose = (pillar and pillar.purpose) or self._main_purpose or DEFAULT_PURPOSE
        return self._language.text(f"call.{purpose}_{(turn + rest) % CALLS + 1}")


def _named(first_line: str, person: str) -> str:
    """A first line that says something of somebody, with who that is, where it is known."""
    return NAME.sub(lambda _: person, first_line) if person else first_line


def _season_ahead(month: int) -> str:
    return "summer" if month in range(2, 8) else "winter"
