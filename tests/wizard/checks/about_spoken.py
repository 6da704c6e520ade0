"""The rules in `wizard.checks.rules.spoken`."""

from __future__ import annotations

from typing import Any

from tests.wizard.checks.cases import Tried


def plan(*languages: str, read: list[str] | None = None) -> dict[str, Any]:
    audience = {"name": "Tyske familier", **({"languages": read} if read else {})}
    row = {"platform": "facebook", **({"languages": list(languages)} if languages else {})}
    return {
        "audiences": [audience],
        "platforms": ["facebook"],
        "platform_roles": [{"platform": "facebook", "audience": "Tyske familier"}],
        "channel_plan": [row],
    }


def heard(description: str, statement: str) -> dict[str, Any]:
    return {"audiences": [{"name": "CFOs", "description": description}], "strategy_statement": statement}


def some_read(*content: str, description: str = "Mange af dem læser ikke dansk.") -> dict[str, Any]:
    answers = plan(*content, read=["da", "other"])
    return {**answers, "audiences": [{**answers["audiences"][0], "description": description}]}


CASES = {
    "language_of_some_alone": Tried(
        found=(some_read("da"), some_read("da", description="En tredjedel taler mest somali.")),
        near=(
            some_read("da", "other"),
            some_read("da", description="Mange børn."),
            some_read(),
            plan("da", read=["da", "other"]),
        ),
        says="kun på »Dansk«, og ikke alle læser det",
    ),
    "audience_language_not_written": Tried(
        found=(
            plan("da", "en", read=["de"]),
            plan("en", read=["sv", "no"]),
            {**plan(read=["de"]), "strategy_statement": "Alt indhold er på dansk."},
        ),
        near=(
            plan("da", "de", read=["de"]),
            plan(read=["de"]),  # nobody has said what the posts are in
            {**plan("de", read=["de"]), "strategy_statement": "Alt indhold er på dansk."},  # the plan says more
            plan("da"),
            {**plan("da", read=["de"]), "platforms": ["instagram"]},  # they are not met there
        ),
        says="»Tyske familier« læser helst »Tysk«, men opslagene til dem er på »Dansk« og »Engelsk«",
    ),
    "other_language_heard": Tried(
        found=(
            heard("They read and negotiate in German only", "All our content is in English."),
            heard("De læser kun tysk", "Alt indhold er på engelsk"),
        ),
        near=(
            heard("They read English only", "All our content is in English."),
            heard("They speak German at home", "All our content is in English."),
            heard("They read German only", "We are known in Germany."),
        ),
        says="»All our content is in English.«",
    ),
}
