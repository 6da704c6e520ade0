"""The rules in `wizard.checks.rules.secrets`."""

from __future__ import annotations

from typing import Any

from tests.wizard.checks.cases import Tried

TOLD = "Forklar i kommentaren, hvad der skete i klientens sag, så alle kan se det"


def answering(response: str, *topics: str, **answers: Any) -> dict[str, Any]:
    return {
        "mention_procedure": [{"situation": "complaint", "response": response}],
        **({"special_topics": list(topics)} if topics else {}),
        **answers,
    }


def showing(rule: str, *topics: str) -> dict[str, Any]:
    return {"policy_do": [{"rule": rule}], **({"special_topics": list(topics)} if topics else {})}


def telling(message: str, *topics: str) -> dict[str, Any]:
    return {"key_messages": [{"message": message}], "special_topics": list(topics or ("clients_secret",))}


CONTENT = ["image", "customer_content"]

CASES = {
    "cases_told_in_public": Tried(
        found=(
            answering(TOLD, "clients_secret"),
            answering("Explain in the comments what happened in the patient's case", industry="health"),
            answering(TOLD, industry="consultancy", company_about="Fire advokater på torvet"),
            answering("Svar offentligt med det, der står i journalen, så folk kan se sandheden", industry="health"),
            answering("We tell the person in the comments what is wrong with them", "treatment"),
            answering("Answer under the post with the balance and the missed payments", industry="other"),
            {
                "industry": "public",
                "needs": [{"need": "Få hjælp i sin egen sag", "content": "Svar i kommentarer"}],
            },
        ),
        near=(
            answering(TOLD, industry="crafts"),  # a roof is no secret
            answering("We tell them in the comments what is wrong with their bike", "clients_secret"),
            answering("Citér aldrig journalen offentligt", industry="health"),
            answering("Beklag i kommentaren, og ring", "clients_secret"),
            answering("Svar generelt i kommentaren, og nævn aldrig sagen", industry="public"),
            answering("Explain the rules in the comments, without naming the case", industry="public"),
            {"industry": "public", "needs": [{"need": "Kende reglerne", "content": "Svar i kommentarer"}]},
            {
                "mention_procedure": [
                    {"situation": "question", "response": "Answer in the comments which balance bike fits the child"}
                ]
            },
            {
                "mention_procedure": [
                    {"situation": "question", "response": "Svar i kommentarerne på spørgsmål om de gældende regler"}
                ]
            },
            {"policy_do": [{"rule": "Share work-life balance tips in the comments"}]},
            {
                "mention_procedure": [
                    {"situation": "question", "response": "Svar i kommentarerne, hvornår vi rykker ud med sneploven"}
                ]
            },
            {"industry": "public", "policy_do": [{"rule": "Post the bathing water test results so everyone can see"}]},
            {"industry": "public", "policy_do": [{"rule": "Del prøvesvar fra badevandet på siden"}]},
            {
                "industry": "health",
                "mention_procedure": [
                    {"situation": "question", "response": "Answer in the comments with a link to the journal article"}
                ],
            },
            {
                "industry": "public",
                "mention_procedure": [
                    {
                        "situation": "question",
                        "response": "Fortæl i kommentarerne, hvad der skete med sagen om cykelstien",
                    }
                ],
            },
            {
                "industry": "public",
                "mention_procedure": [
                    {
                        "situation": "question",
                        "response": "Tell people in the comments how to renew overdue library books",
                    }
                ],
            },
            {
                "mention_procedure": [
                    {"situation": "question", "response": "Svar på spørgsmål om gæld og renter i kommentarerne"}
                ]
            },
            {
                "industry": "health",
                "policy_do": [{"rule": "Del forskning fra journaler og tidsskrifter i kommentarerne"}],
            },
        ),
        says=f"»{TOLD}«",
    ),
    "entrusted_things_shown": Tried(
        found=(
            showing("Fotografér tavler og skriveborde hos kunderne"),
            showing("Share a moment, with first name and illness", "clients_secret"),
            showing("Photograph the worst desks and whiteboards at our clients", "clients_secret"),
            telling("Our clients tell their own stories here every week"),
            telling("Ugens klient fortæller"),
            {**telling("Patienterne fortæller", "treatment"), "industry": "health", "content_types": CONTENT},
            {
                "industry": "crafts",
                "policy_do": [{"rule": "Show the bathrooms, and put the house number and street name"}],
            },
            {"industry": "other", "policy_do": [{"rule": "Film husene indefra og skriv adressen"}]},
            showing("Family of the week: picture, first name and what went wrong"),
            showing("Vi viser haven med det værste ukrudt"),
        ),
        near=(
            showing("Fotografér tavler og skriveborde hos kunderne, når de har sagt ja"),
            showing("Fotografér køkkener og bade hos kunderne"),  # another rule
            telling("Our clients tell their own stories here every week", "none"),
            telling("Opdigtede klienter fortæller, hvordan det kan gå"),
            {**telling("Klienter fortæller"), "policy_do": [{"rule": "Bed om skriftligt samtykke"}]},
            telling("Det, kunderne spørger om"),
            {"policy_do": [{"rule": "Post checklists and documents for clients to download"}]},
            {"needs": [{"content": "Show the screens customers can choose between"}]},
            {"needs": [{"content": "Vis kontrakten og forklar kunderne, hvad der står"}]},
            {"policy_do": [{"rule": "Vis skærmen på den nye kaffemaskine til kunderne"}]},
            {
                "industry": "health",
                "content_types": ["customer_content"],
                "company_about": "Yogastudie i Ry.",
                "needs": [{"content": "Kunder fortæller, hvorfor de står tidligt op"}],
            },
            {"company_about": "Revisor i Vejle.", "needs": [{"content": "Konsultationer om moms: beløb og frister"}]},
            {
                "company_about": "Boghandel med psykologi og filosofi.",
                "needs": [{"content": "Kunder fortæller om deres yndlingsbog"}],
            },
            {"company_about": "Legal bookshop for lawyers.", "needs": [{"content": "Customers share what they read"}]},
            {
                "special_topics": ["clients_secret"],
                "needs": [{"content": "Residents share the garden with the school"}],
            },
            {"policy_do": [{"rule": "Vis skærmbilleder af vores eget kundesystem uden data"}]},
            {"industry": "tourism", "policy_do": [{"rule": "Show the house and its address"}]},
            {"industry": "consultancy", "policy_do": [{"rule": "Every house for sale with its address"}]},
            showing("Vi viser vores egen have med det værste ukrudt"),
        ),
        says="»Fotografér tavler og skriveborde hos kunderne«",
    ),
}
