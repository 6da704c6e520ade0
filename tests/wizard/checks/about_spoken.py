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
            {
                "audiences": [{"name": "A", "description": "De læser mest bøger og aviser", "languages": ["da", "en"]}],
                "platforms": ["facebook"],
                "platform_roles": [{"platform": "facebook", "audience": "A"}],
                "channel_plan": [{"platform": "facebook", "languages": ["da"]}],
            },
            {
                "audiences": [
                    {
                        "name": "A",
                        "description": "They do not speak English at home but read Danish fine",
                        "languages": ["da", "en"],
                    }
                ],
                "platforms": ["facebook"],
                "platform_roles": [{"platform": "facebook", "audience": "A"}],
                "channel_plan": [{"platform": "facebook", "languages": ["da"]}],
            },
            {
                "audiences": [{"name": "A", "description": "Taler mest sammen på dansk", "languages": ["da", "en"]}],
                "platforms": ["facebook"],
                "platform_roles": [{"platform": "facebook", "audience": "A"}],
                "channel_plan": [{"platform": "facebook", "languages": ["da"]}],
            },
            {
                "audiences": [{"name": "A", "description": "Læser mest dansk", "languages": ["da", "en"]}],
                "platforms": ["facebook"],
                "platform_roles": [{"platform": "facebook", "audience": "A"}],
                "channel_plan": [{"platform": "facebook", "languages": ["da"]}],
            },
            {
                "audiences": [{"name": "A", "description": "Read mostly crime novels", "languages": ["da", "en"]}],
                "platforms": ["facebook"],
                "platform_roles": [{"platform": "facebook", "audience": "A"}],
                "channel_plan": [{"platform": "facebook", "languages": ["da"]}],
            },
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
            {
                "audiences": [{"name": "A", "description": "Bor i byen", "languages": ["en"]}],
                "company_about": "Vores indhold er på dansk og engelsk.",
            },
            {
                "audiences": [{"name": "A", "description": "Bor i byen", "languages": ["da"]}],
                "company_about": "Sprogskole. Vi laver også opslag på engelsk.",
            },
            {
                "audiences": [{"name": "A", "description": "Bor i byen", "languages": ["en"]}],
                "company_about": "Posts about courses in Danish work best.",
            },
            {
                "audiences": [{"name": "A", "description": "Bor i byen", "languages": ["da"]}],
                "company_about": "Vi skriver ansøgninger på engelsk for danskere.",
            },
            {
                "audiences": [{"name": "A", "description": "Bor i byen", "languages": ["da"]}],
                "company_about": "All content is in English and Polish, and we also post in Danish.",
            },
            {
                "audiences": [{"name": "A", "description": "Bor i byen", "languages": ["da"]}],
                "company_about": "Our posts are in English, with a Danish summary for the neighbours.",
            },
            {
                "audiences": [{"name": "A", "description": "Bor i byen", "languages": ["da"]}],
                "company_about": "Alt er på engelsk på skiltene i museet, men vi skriver på dansk.",
            },
            {
                "audiences": [{"name": "A", "description": "Bor i byen", "languages": ["da"]}],
                "company_about": "Vi skriver på engelsk til de udenlandske studerende og på dansk til resten.",
            },
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
            {
                "company_about": "We write in English.",
                "audiences": [{"name": "A", "description": "Buys only Danish design"}],
            },
            {
                "company_about": "All content is in English.",
                "audiences": [{"name": "A", "description": "Køber kun dansk kød"}],
            },
            {
                "company_about": "Vi skriver på dansk.",
                "audiences": [{"name": "A", "description": "Drives only German cars"}],
            },
            {
                "company_about": "Vi skriver på dansk.",
                "audiences": [{"name": "A", "description": "Kan ikke finde god dansk jordbærvin i butikken"}],
            },
            {
                "company_about": "Vi skriver på dansk.",
                "audiences": [{"name": "A", "description": "Elsker kun engelsk fodbold"}],
            },
            {
                "company_about": "Our posts are in English.",
                "audiences": [{"name": "A", "description": "Forstår kun dansk humor"}],
            },
        ),
        says="»All our content is in English.«",
    ),
}
