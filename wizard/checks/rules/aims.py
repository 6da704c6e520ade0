"""Rules about what the company wants: the purposes and audiences that could bring it about."""

from __future__ import annotations

from collections.abc import Iterator

from wizard.checks.case import Case
from wizard.checks.model import Hit, Severity, hit, rule
from wizard.checks.phrases.conduct import KEEPS_CUSTOMERS
from wizard.checks.phrases.voices import Voice
from wizard.checks.rules.hits import distinct
from wizard.checks.rules.purpose import recruitment_without_applicants

SERVED_BY = {
    "more_new_customers": ("direct_sales", "leads", "awareness", "positioning", "trust", "education"),
    "keep_customers": ("service", "trust", "education"),
    "more_from_each": ("direct_sales", "trust", "education", "leads", "service"),
    "fill_quiet_times": ("direct_sales", "leads", "awareness", "education"),
    "recruit": ("recruitment",),
    "donations": ("direct_sales", "leads", "trust"),
    "members": ("direct_sales", "leads", "recruitment"),
    "sign_ups": ("direct_sales", "leads", "recruitment"),
    "fewer_calls": ("service", "education"),
    "new_market": ("awareness", "positioning", "leads", "direct_sales"),
    "change_behaviour": ("education", "trust", "awareness", "service"),
    "be_known": ("awareness", "positioning"),
}
"""The purposes that can bring an aim about, the first of them best; our own judgement."""

SELLS_NOTHING = frozenset({"public", "association", "culture"})
"""Lines of business in which people often join, sign up for or give to what is not sold."""
SERVED_WITHOUT_SALE = dict.fromkeys(
    ("sign_ups", "members", "donations", "fill_quiet_times", "more_from_each"), ("awareness", "trust", "education")
)
"""What serves an aim as well where nothing is sold: to hear of it, and to be sure of it, is enough."""

CARRIED_BY = {
    "recruit": ("applicants",),
    "donations": ("donors_members", "customers_now", "customers_new", "citizens"),
    "members": (
        *("donors_members", "customers_new", "customers_now", "applicants", "decide_and_pay", "use_only", "citizens"),
    ),
    "keep_customers": ("customers_now", "use_only", "decide_and_pay", "donors_members", "citizens"),
    "more_from_each": ("customers_now", "customers_new", "decide_and_pay", "donors_members", "use_only"),
    "more_new_customers": ("customers_new", "decide_and_pay", "partners", "use_only", "citizens"),
}
"""Who an audience has to be for an aim to come about; an aim that is not here asks for nobody in particular."""


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "I vil nå »{aim}«, men ingen af jeres formål arbejder for det ({purposes}). Vælg et, der gør, fx "
        "»{fitting}«, eller ret målet.",
        "en": "You want “{aim}”, but none of your purposes works towards it ({purposes}). Choose one that does, such "
        "as “{fitting}”, or change the goal.",
    },
    reason={
        "da": "De sociale medier skal støtte det, [the_company] vil. Peger formålene et andet sted hen, bliver "
        "arbejdet "
        "gjort, uden at målet kommer nærmere.",
        "en": "Social media should support what [the_company] wants. If the purposes point elsewhere, the work gets "
        "done and the goal comes no nearer.",
    },
)
def aim_without_purpose(case: Case) -> Iterator[Hit]:
    if not case.purposes:
        return
    for number, aim in _aims(case):
        serving = _serving(case, aim)
        if not set(serving) & set(case.purposes):
            yield hit(
                "purposes",
                ("company_aims", number),
                about=aim,
                aim=case.option("company_aims", aim, "aim"),
                purposes=case.options("purposes", list(case.purposes)),
                fitting=case.option("purposes", serving[0]),
            )


def _serving(case: Case, aim: str) -> tuple[str, ...]:
    """The purposes that can bring `aim` about for this company, the best first."""
    serving = SERVED_BY[aim]
    if not case.chose("industry", *SELLS_NOTHING) or case.get("selling") == "sell":
        return serving
    unsold = tuple(purpose for purpose in serving if purpose != "direct_sales")
    # Choosing to sell still serves it; it is only not for us to propose.
    return tuple(dict.fromkeys((*unsold, *SERVED_WITHOUT_SALE.get(aim, ()), *serving)))


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "I vil nå »{aim}«, men jeres målgrupper er alle {who}. Beskriv dem, målet kræver, eller ret målet.",
        "en": "You want “{aim}”, but your audiences are all {who}. Describe the people it depends on, or change the "
        "goal.",
    },
    reason={
        "da": "Et mål bliver kun nået gennem de mennesker, det handler om. Skriver I til nogle andre, kan det gå godt "
        "for profilen og skidt for målet.",
        "en": "A goal is only reached through the people it is about. If you write for others, the profile can do well "
        "and the goal badly.",
    },
)
def aim_without_audience(case: Case) -> Iterator[Hit]:
    there = list(dict.fromkeys(case.values("audiences", "who")))
    if not case.complete("audiences", "who"):
        return
    for number, aim in _aims(case):
        if aim == "recruit" and case.chose("industry", *SELLS_NOTHING):
            continue  # in a club those who help come from among those who come
        if aim == "recruit" and any(recruitment_without_applicants.find(case)):
            continue  # that is said of the purpose
        if aim in CARRIED_BY and not set(CARRIED_BY[aim]) & set(there):
            yield hit(
                "audiences",
                ("company_aims", number),
                about=aim,
                aim=case.option("company_aims", aim, "aim"),
                who=case.options("audiences", there, "who"),
            )


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "Det lyder, som om I vil holde på [the_customers], I har (»{text}«), men formålene er {purposes}. Vælg "
        "fx »{fitting}«, og skriv til dem, der kender jer.",
        "en": "It sounds as if you want to keep the [customers] you have (“{text}”), but your purposes are {purposes}. "
        "Choose “{fitting}”, for example, and write for those who know you.",
    },
    reason={
        "da": "Den, der skal blive, har brug for noget andet end den, der ikke kender jer endnu: hjælp, svar og en "
        "grund til at komme igen.",
        "en": "Those who should stay need something different from those who do not know you yet: help, answers and a "
        "reason to come back.",
    },
)
def keeping_heard_but_not_a_purpose(case: Case) -> Iterator[Hit]:
    if case.has("company_aims") or not case.purposes or set(SERVED_BY["keep_customers"]) & set(case.purposes):
        return iter(())
    heard = case.voices.sentences(Voice.FACT, that=KEEPS_CUSTOMERS.matches)
    return distinct(
        hit(
            "purposes",
            each.place,
            text=each.text,
            purposes=case.options("purposes", list(case.purposes)),
            fitting=case.option("purposes", "service"),
        )
        for each in heard
    )


def _aims(case: Case) -> Iterator[tuple[int, str]]:
    """The aims, each once, and the first row that has it."""
    return ((rows[0], aim) for aim, rows in case.rows_by("company_aims", "aim").items())
