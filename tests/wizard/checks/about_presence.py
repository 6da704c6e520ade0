"""The rules in `wizard.checks.rules.presence`."""

from __future__ import annotations

from typing import Any

from tests.wizard.checks.cases import Tried

RIKKE = {"name": "Rikke Holm", "days": ["wed", "thu"]}
PALLE = {"name": "Palle Bo", "days": ["fri", "sat", "sun", "mon", "tue"]}
WEEKDAYS = {"name": "Rikke Holm", "days": ["mon", "tue", "wed", "thu", "fri"]}
AWAY = {"name": "Rikke Holm", "away_from": "2027-02-01", "away_to": "2027-03-15"}


def answers_within(hours: float, who: str = "Rikke Holm", situation: str = "crisis") -> dict[str, Any]:
    return {"mention_procedure": [{"situation": situation, "who": who, "within_hours": hours}]}


def posts(who: str) -> dict[str, Any]:
    plan = [{"platform": "facebook", "creator": who, "poster": who}]
    return {"channel_plan": plan, "calendar_start": "2027-01-11", "calendar_weeks": 16}


FOLLOWS_UP = {"lead_response_hours": 12, "calendar_start": "2027-01-11"}

CASES = {
    "away_without_a_stand_in": Tried(
        found=(
            {"team": [AWAY], **posts("Rikke Holm")},
            {"team": [AWAY], **answers_within(8), "calendar_start": "2027-01-11"},
            {"team": [AWAY, PALLE], **FOLLOWS_UP, "lead_owner": "Rikke Holm"},
        ),
        near=(
            {"team": [{**AWAY, "stands_in": "Palle"}], **posts("Rikke Holm")},
            {"team": [AWAY, PALLE], **FOLLOWS_UP, "lead_owner": "Rikke Holm (Palle Bo, når hun er væk)"},
            {"team": [AWAY, PALLE], "calendar_start": "2027-01-11", "lead_owner": "Rikke Holm"},  # no time is promised
            {"team": [{**AWAY, "away_to": "2027-02-10"}], **posts("Rikke Holm")},  # a holiday
            {"team": [AWAY], **posts("Palle Bo")},
            {"team": [AWAY, PALLE], **posts("Rikke Holm og Palle Bo")},
            {"team": [{**AWAY, "away_from": "2028-02-01", "away_to": "2028-03-15"}], **posts("Rikke Holm")},
        ),
        says="»Rikke Holm« er væk fra 1. februar 2027 til 15. marts 2027 og står imens for »Kanalplan«",
    ),
    "owned_by_nobody": Tried(
        found=(
            {"monitoring_owner": "Alle"},
            {"lead_owner": "Everyone"},
            {"kpis": [{"metric": "reach", "owner": "den, der har tid"}]},
        ),
        near=(
            {"monitoring_owner": "Alle Sørensen"},
            {"monitoring_owner": "Receptionen"},
            {"channel_plan": [{"creator": "Eleverne på skift", "poster": "Ida"}]},
            {"lead_owner": "Alle", "lead_places": [{"place": "Telefonen"}]},  # another rule
        ),
        says="»Alle« står for »Ansvarlig for monitorering«",
    ),
    "owner_has_left": Tried(
        found=(
            {"kpis": [{"metric": "reach", "owner": "Bo, der stoppede i oktober"}]},
            {"channel_plan": [{"poster": "Jonna (has left)"}]},
            {"kpis": [{"metric": "reach", "owner": "Our former assistant"}]},
        ),
        near=(
            {"kpis": [{"metric": "reach", "owner": "Bo, som tager over fra maj"}]},
            {"mention_procedure": [{"who": "Jonna, til hun holder ferie"}]},
            {"channel_plan": [{"platform": "facebook", "poster": "Anna (on maternity leave, Bo meanwhile)"}]},
            {"channel_plan": [{"platform": "facebook", "poster": "Bo, imens Anna er på barsel"}]},
            {"kpis": [{"metric": "reach", "owner": "Bo (har fået nyt job som leder her)"}]},
            {"channel_plan": [{"platform": "facebook", "poster": "Ex-servicemen's club"}]},
        ),
        says="»Bo, der stoppede i oktober«",
    ),
    "leaving_heard": Tried(
        found=(
            {"company_about": "Line Vinge passer profilerne; hun går på barsel i marts.", **posts("Line Vinge")},
            {"company_about": "Jonna går på pension 1. april.", **posts("Jonna")},
            {"overall_strategy": "We build on. Line Vinge goes on leave in May.", **posts("Line Vinge")},
            {"company_about": "Line kan det med film, hendes elevtid slutter 31. januar.", **posts("Line")},
            {"company_about": "Line is our apprentice and her contract runs out in May.", **posts("Line")},
            # Asked who is there when, they have put her down and no date.
            {"company_about": "Line stopper den 1. marts.", **posts("Line"), "team": [{"name": "Line"}]},
        ),
        near=(
            {"company_about": "Line Vinge går på barsel i marts.", **posts("Bo Holt")},
            {"company_about": "Line Vinge rejser til Rom i påsken.", **posts("Line Vinge")},
            {"company_about": "Jo Finch left in the spring; now it is Bea.", **posts("Bea")},  # another, and past
            {"company_about": "Line går på barsel i marts, og Bo overtager.", **posts("Line")},
            {"company_about": "Line bygger køkkener, og din kontrakt udløber, når det er sat op.", **posts("Line")},
            {"company_about": "Line teaches, and the course ends in June.", **posts("Line")},
            {"company_about": "Line er udlært i 2012.", **posts("Line")},
            {
                "company_about": "Line stopper den 1. marts.",
                **posts("Line"),
                "team": [{"name": "Line", "away_from": "2027-03-01"}],
            },
            {"company_about": "Line stopper med at sælge brænde.", **posts("Line")},
            {"company_about": "Formanden går på pension.", **posts("Formanden")},
            {"company_about": "Line Vinge går på barsel.", **posts("Line Vinge"), "team": [{"name": "Line Vinge"}]},
            {
                "company_about": "Bussen stopper lige uden for døren, hvor Lise har butik.",
                "channel_plan": [{"platform": "facebook", "poster": "Lise", "creator": "Lise"}],
            },
            {
                "company_about": "The boat leaves on Fridays with Tom at the helm.",
                "channel_plan": [{"platform": "facebook", "poster": "Tom", "creator": "Tom"}],
            },
            {
                "company_about": "Anna dries the leaves in autumn and sells tea.",
                "channel_plan": [{"platform": "facebook", "poster": "Anna", "creator": "Anna"}],
            },
            {
                "company_about": "There are three places left in Annas class, and Anna teaches it.",
                "channel_plan": [{"platform": "facebook", "poster": "Anna", "creator": "Anna"}],
            },
            {
                "company_about": "Lise stopper strømper og lapper jeans.",
                "channel_plan": [{"platform": "facebook", "poster": "Lise", "creator": "Lise"}],
            },
            {
                "company_about": "Karen hjælper folk, der går på pension, med skatten.",
                "channel_plan": [{"platform": "facebook", "poster": "Karen", "creator": "Karen"}],
            },
            {
                "company_about": "Mark advises people on maternity leave.",
                "channel_plan": [{"platform": "facebook", "poster": "Mark", "creator": "Mark"}],
            },
            {
                "company_about": "Mia flytter til København for at hente stof hver måned.",
                "channel_plan": [{"platform": "facebook", "poster": "Mia", "creator": "Mia"}],
            },
            {
                "company_about": "Per begynder på studiet kl. 9 med podcasten.",
                "channel_plan": [{"platform": "facebook", "poster": "Per", "creator": "Per"}],
            },
            {
                "company_about": "Ida har fået et nyt arbejde at vise frem: en stol i eg.",
                "channel_plan": [{"platform": "facebook", "poster": "Ida", "creator": "Ida"}],
            },
        ),
        says="»hun går på barsel i marts.«",
    ),
}
