"""The rules in `wizard.checks.rules.approving`."""

from __future__ import annotations

from typing import Any

from tests.wizard.checks.cases import Tried


def approval(text: str, hours: float, **answers: Any) -> dict[str, Any]:
    promised = [{"situation": "crisis", "within_hours": hours}, {"situation": "praise", "within_hours": 1}]
    return {"approval": text, "mention_procedure": promised, **answers}


def by(who: str) -> dict[str, Any]:
    return {"situation": "complaint", "within_hours": 4, "who": who}


def ready(topic: str, *days: str, **answers: Any) -> dict[str, Any]:
    plan = [{"platform": "facebook", "weekdays": list(days)}]
    return {"pillars": [{"topic": topic}], "channel_plan": plan, **answers}


MONTHLY = "The partners, the first Monday of the month"
RIDE = "Dagens ridetur"
FRIDAY = {"approval": "Han ser dem igennem fredag eftermiddag."}

CASES = {
    "approval_slower_than_reply": Tried(
        found=(
            approval("Chefen godkender alle opslag og svar", 4, approval_takes=5),
            approval("Direktøren godkender alle opslag. Det tager tre til fem hverdage.", 24),
            approval("Compliance reads everything", 1, approval_takes=8),
            approval("Grethe læser alt", 4, approval_takes=5, mention_procedure=[by("Per"), by("Grethe Bak")]),
        ),
        near=(
            approval("Chefen godkender alle opslag og svar", 4, approval_takes=1),
            approval("Kunden godkender billeder af sit hus", 4, approval_takes=5),  # no replies
            approval("Grethe læser alt", 4, approval_takes=5, mention_procedure=[by("Grethe Bak")]),
            approval("Ann (owner) reads everything", 4, approval_takes=5, mention_procedure=[by("Ann")]),
            approval("Chefen godkender alle opslag og svar", 120, approval_takes=5),
            approval("Chefen godkender alle opslag om priser; svar går ud uden", 4, approval_takes=5),
            approval("Everything on tax is read by the partner", 4, approval_takes=5),
            approval("Chefen godkender alle opslag og svar", 4),  # nobody has said how long it takes
        ),
        says="En godkendelse tager 5 hverdage, men I lover svar inden for 4 timer ved »Krise«",
    ),
    "same_day_content_waits_for_approval": Tried(
        found=(
            ready(RIDE, "mon", "wed", approval_days=["fri"]),
            ready(RIDE, "mon", **FRIDAY),
            ready("Tonight's menu", "mon", approval_days=["fri"]),
            ready("Rounds", "mon", approval_days=["fri"], key_messages=[{"message": "See it the same day."}]),
            ready("Kampe", "mon", approval_days=["fri"], approval="Bent ser alt. Billederne skal ud samme aften."),
        ),
        near=(
            ready("Kampe", "mon", approval_days=["fri"], approval="Bent ser det samme aften"),
            ready("Farming today", "mon", approval_days=["fri"]),
            ready(RIDE, "fri", approval_days=["fri"]),
            ready("Gode råd om heste", "mon", approval_days=["fri"]),  # can be planned ahead
            ready("Bestil før klokken 12, så sender vi i dag", "mon", approval_days=["fri"]),
            ready("Order before noon and we send it today", "mon", approval_days=["fri"]),
            ready(RIDE, "mon"),
            ready(RIDE, "mon", approval="Lone, samme dag"),
            ready(RIDE, "mon", approval_days=["fri"], approval="Nye emner fredag; resten går ud uden"),
            ready("Tonight's menu", "mon", approval_days=["fri"], approval="Only what is about prices"),
        ),
        says="Der bliver godkendt »Fredag«, men »Dagens ridetur« skal ud »Mandag« og »Onsdag«",
    ),
    "same_day_content_takes_days": Tried(
        found=(
            {"approval_takes": 3, "pillars": [{"topic": "Lige nu på bordet"}]},
            {"approval_takes": 1, "pillars": [{"topic": "Finished this afternoon"}]},
        ),
        near=(
            {"approval_takes": 0, "pillars": [{"topic": "Lige nu på bordet"}]},
            {"approval_takes": 3, "pillars": [{"topic": "Ugens tip"}]},
            {
                "approval_takes": 3,
                "approval": "Priser. Resten går ud uden",
                "pillars": [{"topic": "Lige nu på bordet"}],
            },
            ready("Lige nu på bordet", "mon", approval_takes=3, approval_days=["tue"]),  # that is said by the day
        ),
        says="tager 3 hverdage, men »Lige nu på bordet« er gammelt dagen efter. Giv lov til at lægge det op uden.",
    ),
    "quick_content_waits_for_a_meeting": Tried(
        found=(
            {"approval": MONTHLY, "strategy_statement": "We comment on legal news within the hour."},
            {"approval": "Bestyrelsen ser opslag en gang om måneden", "pillars": [{"topic": "Dagens fangst"}]},
            {"approval": "Every second Monday", "pillars": [{"topic": "Breaking news as soon as it happens"}]},
            {"approval": "The committee, which meets the first Tuesday", "pillars": [{"topic": "Swarm calls today"}]},
            {
                "approval": "Bestyrelsen på det kvartalsvise møde",
                "pillars": [{"topic": "Opslag straks, når der er brud"}],
            },
            {
                "approval": "Mødet den anden onsdag i hver måned",
                "needs": [{"content": "Kampe og resultater samme aften"}],
            },
        ),
        near=(
            {"approval": "The committee meets the first Tuesday", "pillars": [{"topic": "Beekeeping today"}]},
            {"approval": "Ann, who is on the committee", "pillars": [{"topic": "Swarm calls today"}]},
            {
                "approval": "Formanden godkender; store ting tages på bestyrelsesmødet",
                "pillars": [{"topic": "Dagens fangst"}],
            },
            {"approval": MONTHLY, "pillars": [{"topic": "What does a will cost"}]},
            {"approval": "Bestyrelsen ser opslag en gang om måneden, resten går ud", "pillars": [{"topic": RIDE}]},
            {"approval": "Lone", "strategy_statement": "We comment on legal news within the hour."},
            {"approval": MONTHLY, "key_messages": [{"message": "We answer your messages within the hour"}]},
        ),
        says="Der bliver kun godkendt sjældent (»The partners, the first Monday of the month«)",
    ),
}
