"""Words for the entries: a format, a need, a step of a campaign or a theme day, as what an entry says."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import cycle

from wizard.knowledge.day_posts import DayPost
from wizard.knowledge.formats import Format
from wizard.knowledge.platforms import platforms
from wizard.knowledge.theme_days import ThemeDay
from wizard.language.languages import Language
from wizard.language.texts import Phrase
from wizard.questionnaire.model import Row
from wizard.schedule.campaigns import CampaignStep
from wizard.schedule.post import Post, filled, head, joined, sentence
from wizard.schedule.profile import Profile
from wizard.schedule.shares import Pillar

CALLS = 3
"""To choose between for each purpose."""
WITHOUT_CALL = 4
"""Every so many entries ask for nothing."""
OWN_IDEAS = 6
DEFAULT_PURPOSE = "any"


class Wording:
    """Writes the entries of one calendar."""

    def __init__(self, profile: Profile, language: Language, main_purpose: str | None) -> None:
        self._profile, self._language = profile, language
        self._main_purpose = main_purpose
        self._rendered: dict[tuple[Format, int, str, str], tuple[str, str, str | None]] = {}
        self._needed: dict[tuple[tuple[str, ...], str], str | None] = {}
        self._calls = 0
        self._titles: set[str] = set()
        self._products = self._people = 0
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
        topic = pillar.topic if pillar else ""
        key = (each, turn * 100 + month if "season" in each.slots else turn * 100, topic, person)
        if key not in self._rendered:
            self._rendered[key] = self._render(each, turn, topic, person, month)
        title, idea, first_line = self._rendered[key]
        if own_title:
            more = self._language.of(each.follow_ups[turn - 1].angle) if turn else title
            title = joined(own_title, more) if turn or again else self._distinct(own_title, more)
        elif "product" in each.needs and self._profile.products and not turn:
            product = self._profile.products[self._products % len(self._profile.products)]
            self._products += 1
            title = f"{title}: {product}"
        return Post(title, idea, first_line, self._beforehand(each.needs, person), self._call(pillar))

    def of_need(self, row: Row, pillar: Pillar | None, title: str = "") -> Post:
        """A need, a row of `needs`, in the company's own words; called by what is to be posted, unless by `title`."""
        content, need, audience = row.get("content"), row.get("need"), row.get("audience")
        text = self._language.text
        said = [] if content is None else [sentence(content)]
        if need is not None:
            known = {"need": sentence(need), "audience": audience}
            said.append(text("schedule.need_of" if audience else "schedule.need", **known))
        title = self._distinct(title or head(content or need or ""), head(need or audience or ""))
        return Post(title, " ".join(said), call=self._call(pillar))

    def about_need(self, each: Format, turn: int, need: str, pillar: Pillar | None) -> Post:
        """A format that says something about any need."""
        person, language = self._person(), self._language
        values = {"need": sentence(need), "person": person}
        title, idea = language.of(each.title), filled(each.idea, language, values)
        first_line: Phrase | None = each.first_line
        if turn:
            follow_up = each.follow_ups[turn - 1]
            angle, first_line = language.of(follow_up.angle), follow_up.first_line
            idea = language.text("schedule.this_time", idea=idea, angle=sentence(angle))
            title = joined(angle, head(need))
        else:
            title = joined(title, head(need))
        said = filled(first_line, language, values) if first_line else None
        return Post(title, idea, said, self._beforehand(each.needs, person), self._call(pillar))

    def of_step(self, told: CampaignStep) -> Post:
        language, campaign, step = self._language, told.campaign, told.step
        values = {
            "campaign": campaign.name,
            "offer": sentence(campaign.offer or campaign.name),
            "start": language.date(campaign.start, language.text("schedule.day")),
            "end": language.date(campaign.end, language.text("schedule.day")),
            "person": self._person() or language.text("schedule.somebody"),
            "place": self._profile.place or "",
        }
        title = joined(head(campaign.name), language.of(step.name))
        if title in self._titles:
            title = f"{title} ({language.of(platforms()[told.plan.platform].label)})"
        self._titles.add(title)
        return Post(
            title,
            filled(step.idea, language, values),
            filled(step.first_line, language, values),
            call=language.text(f"call.{campaign.arc.id}"),
        )

    def of_day(self, theme: ThemeDay, post: DayPost) -> Post:
        language = self._language
        title = language.of(post.title) if post.title else language.of(theme.name)
        day = language.date(theme.date, language.text("schedule.day"))
        idea = language.text("schedule.on_day", idea=language.of(post.idea), name=language.of(theme.name), date=day)
        return Post(title, idea, language.of(post.first_line))

    def own_idea(self) -> Post:
        """The company's own to have: a question it can be found by."""
        return next(self._own_ideas)

    def _render(self, each: Format, turn: int, topic: str, person: str, month: int) -> tuple[str, str, str | None]:
        language = self._language
        values = {
            "topic": topic,
            "person": person or language.text("schedule.somebody"),
            "place": self._profile.place or language.text("schedule.near_you"),
            "season": language.text(f"schedule.season_{_season_ahead(month)}"),
        }
        title = filled(each.title, language, values)
        if not turn:
            return title, filled(each.idea, language, values), filled(each.first_line, language, values)
        follow_up = each.follow_ups[turn - 1]
        first_line = filled(follow_up.first_line, language, values) if follow_up.first_line else None
        angle = filled(follow_up.angle, language, values)
        idea = language.text("schedule.this_time", idea=filled(each.idea, language, values), angle=sentence(angle))
        return joined(title, angle), idea, first_line

    def _distinct(self, title: str, more: str) -> str:
        """A title, with `more` where it has been used before."""
        if title in self._titles and more:
            title = joined(title, more)
        self._titles.add(title)
        return title

    def _person(self) -> str:
        people = self._profile.people
        if not people:
            return ""
        self._people += 1
        return people[self._people % len(people)]

    def _beforehand(self, needs: tuple[str, ...], person: str) -> str | None:
        """What must be there; how to get it is known to whoever makes the post."""
        key = (needs, person)
        if key not in self._needed:
            self._needed[key] = self._list(needs, {"person": person}) if needs else None
        return self._needed[key]

    def _list(self, needs: tuple[str, ...], values: Mapping[str, str]) -> str:
        named = values["person"]
        keys = ("person_named" if need == "person" and named else need for need in needs)
        listed = " · ".join(self._language.text(f"beforehand.{key}", **values) for key in keys)
        return listed[:1].upper() + listed[1:]

    def _call(self, pillar: Pillar | None) -> str | None:
        self._calls += 1
        turn, rest = divmod(self._calls, WITHOUT_CALL)
        if not rest:
            return None
        purpose = (pillar and pillar.purpose) or self._main_purpose or DEFAULT_PURPOSE
        return self._language.text(f"call.{purpose}_{(turn + rest) % CALLS + 1}")


def _season_ahead(month: int) -> str:
    return "summer" if month in range(2, 8) else "winter"
