"""The rules in `wizard.checks.rules.criticism`."""

from __future__ import annotations

from typing import Any

from tests.wizard.checks.about_law import may, must_not
from tests.wizard.checks.cases import Tried


def reply(response: str, situation: str = "complaint") -> dict[str, Any]:
    return {"mention_procedure": [{"situation": situation, "response": response}]}


CASES = {
    "criticism_removed": Tried(
        found=(
            {"comments_removed": ["threats", "criticism"]},
            reply("Hide it and move on"),
            reply("Vi fjerner den og siger ikke mere"),
            reply("We take it down and block them"),
            may("Skjule eller slette kommentarer, der er kritiske over for os"),
            may("Hide negative comments"),
        ),
        near=(
            {"mention_procedure": [{"situation": "complaint", "response": "Say sorry, and remove the cause"}]},
            {
                "mention_procedure": [
                    {
                        "situation": "complaint",
                        "response": "Forklar prisen: der er ingen skjulte gebyrer, intet er skjult",
                    }
                ]
            },
            reply("Spørg, hvad der gik galt, og fjern fejlen"),
            reply("Fjern personoplysninger, og svar på resten"),
            reply("We never hide it"),
            reply("Slet den", "praise"),
            {"comments_removed": ["threats", "spam"]},
            may("Skjul aldrig kritiske kommentarer"),
            may("Skjul kritiske kommentarer med personoplysninger"),
            must_not("Slette kritik"),
        ),
        says="»Kritik af jer«",
    ),
    "complaint_unanswered": Tried(
        found=(
            reply("We do not reply, it only makes it worse"),
            reply("Svar ikke, det går over"),
            reply("Say nothing"),
        ),
        near=(
            {"mention_procedure": [{"situation": "complaint", "response": "Lone tager sig af det. Andre svarer ikke"}]},
            reply("Vi svarer ikke i tråden, men ringer"),
            reply("Never answer in anger"),
            reply("Do not answer before the manager has seen it"),
            reply("Svar ikke, det går over", "praise"),
        ),
        says="»We do not reply, it only makes it worse«",
    ),
}
