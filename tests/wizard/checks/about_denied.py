"""The rules in `wizard.checks.rules.denied`."""

from __future__ import annotations

from typing import Any

from tests.wizard.checks.cases import Tried


def chosen(text: str, *platforms: str) -> dict[str, Any]:
    return {"overall_strategy": text, "platforms": list(platforms or ("facebook", "instagram"))}


def types(text: str, *types: str) -> dict[str, Any]:
    return {"company_about": text, "content_types": list(types or ("short_video", "image"))}


def place(text: str, where: str, **answers: Any) -> dict[str, Any]:
    return {"company_about": text, "lead_places": [{"place": where}], **answers}


def there(challenge: str, platform: str = "facebook") -> dict[str, Any]:
    return {
        "audiences": [{"name": "Unge", "challenge": challenge}],
        "platforms": [platform],
        "platform_roles": [{"platform": platform, "audience": "Unge"}],
    }


def shown(text: str, topic: str) -> dict[str, Any]:
    return {"company_about": text, "pillars": [{"topic": topic}]}


CASES = {
    "platform_left_but_chosen": Tried(
        found=(
            chosen("Vi stopper på Facebook til foråret."),
            chosen("We are leaving Instagram in March."),
            {"company_about": "We shut our Facebook page last year.", "platforms": ["facebook"]},
            {"company_about": "Vi har nedlagt vores Instagram.", "platforms": ["instagram"]},
            {"company_about": "Vores TikTok er blevet slettet.", "platforms": ["tiktok"]},
        ),
        near=(
            {"company_about": "Our Facebook page was hacked, so we closed it.", "platforms": ["facebook"]},
            {"company_about": "We closed our Facebook group last year.", "platforms": ["facebook"]},
            {"company_about": "Vi lukkede vores Instagram og lavede en ny profil.", "platforms": ["instagram"]},
            {"company_about": "We shut our shop last year.", "platforms": ["facebook"]},
            {"company_about": "We closed our Facebook shop in 2024.", "platforms": ["facebook"]},
            {"platforms": ["facebook"], "company_about": "People leave Facebook reviews of us."},
            {"platforms": ["facebook"], "company_about": "We do not want to leave Facebook."},
            {"platforms": ["facebook"], "company_about": "Our competitors are leaving Facebook."},
            {
                "platforms": ["facebook"],
                "company_about": "We stopped posting on Facebook in 2023, and start again in March.",
            },
            {"platforms": ["facebook"], "company_about": "Vi vil ikke forlade Facebook."},
            {"platforms": ["facebook"], "company_about": "Vi lukker Facebook-gruppen, men beholder siden."},
            {
                "platforms": ["facebook"],
                "company_about": "Half of the young have left; the parents have not left Facebook.",
            },
            {"platforms": ["facebook"], "company_about": "We have stopped using Facebook Messenger."},
            chosen("Vi stopper på TikTok til foråret."),
            chosen("Vi bliver på Facebook."),
            chosen("Vi stopper med Facebook annoncer."),
            {"overall_strategy": "Vi stopper på Facebook til foråret."},
        ),
        says="I skriver »Vi stopper på Facebook til foråret.«, men »Facebook« er blandt jeres platforme",
    ),
    "video_chosen_but_nobody_makes_it": Tried(
        found=(types("Vi laver ikke video, det har vi ikke tid til."), types("None of us wants to make videos.")),
        near=(
            types("Vi laver ikke video.", "image"),
            types("Vi laver ikke kun video."),
            types("Vi viser ikke video af kunder."),
            types("We make a video a week."),
        ),
        says="I skriver »Vi laver ikke video, det har vi ikke tid til.«, men har valgt »Kort video",
    ),
    "website_used_but_there_is_none": Tried(
        found=(
            place("Vi har ingen hjemmeside.", "Formular på hjemmesiden"),
            place("We have no website.", "Web form"),
            {"company_about": "We have no website.", "kpis": [{"metric": "website_traffic"}]},
        ),
        near=(
            {"company_about": "In 2010 we had no website.", "kpis": [{"metric": "website_traffic"}]},
            {"company_about": "Many of our members have no website.", "kpis": [{"metric": "website_traffic"}]},
            {"company_about": "Før 2015 klarede vi os uden hjemmeside.", "kpis": [{"metric": "website_traffic"}]},
            place("Vi har ingen hjemmeside.", "Telefon"),
            place("Vi har en ny hjemmeside.", "Formular på hjemmesiden"),
            place("We have no website.", "Web form", promotion_steps=[{"activity": "Make one", "kind": "website"}]),
        ),
        says="I skriver »Vi har ingen hjemmeside.«, men »Formular på hjemmesiden« bygger på, at der er en",
    ),
    "audience_said_not_to_be_there": Tried(
        found=(there("De færreste af dem er på Facebook"), there("Hardly any of them use TikTok", "tiktok")),
        near=(
            there("Læser opslag, men skriver aldrig på Facebook"),
            {
                "platforms": ["facebook"],
                "audiences": [{"name": "A", "description": "Do not trust what they see on Facebook"}],
                "needs": [{"audience": "A", "platform": "facebook"}],
            },
            {
                "platforms": ["facebook"],
                "audiences": [{"name": "A", "description": "Are not afraid to ask on Facebook"}],
                "needs": [{"audience": "A", "platform": "facebook"}],
            },
            {
                "platforms": ["facebook"],
                "audiences": [{"name": "A", "description": "Skriver ikke selv på Facebook, men læser med"}],
                "needs": [{"audience": "A", "platform": "facebook"}],
            },
            {
                "platforms": ["facebook"],
                "audiences": [{"name": "A", "description": "Ikke bange for at spørge på Facebook"}],
                "needs": [{"audience": "A", "platform": "facebook"}],
            },
            {
                "platforms": ["facebook"],
                "audiences": [{"name": "A", "description": "Few know that we are on Facebook"}],
                "needs": [{"audience": "A", "platform": "facebook"}],
            },
            {
                "platforms": ["facebook"],
                "audiences": [{"name": "A", "description": "Never miss a post on Facebook"}],
                "needs": [{"audience": "A", "platform": "facebook"}],
            },
            {
                "platforms": ["facebook"],
                "audiences": [{"name": "A", "description": "Går aldrig glip af noget på Facebook"}],
                "needs": [{"audience": "A", "platform": "facebook"}],
            },
            {
                "platforms": ["facebook"],
                "audiences": [{"name": "A", "description": "Ved ikke, at vi er på Facebook"}],
                "needs": [{"audience": "A", "platform": "facebook"}],
            },
            there("De er på Facebook hver dag"),
            there("De færreste af dem er på TikTok"),
            there("Ingen tid om aftenen"),
        ),
        says="I skriver om »Unge«, at »De færreste af dem er på Facebook«, men vil nå dem på Facebook",
    ),
    "shown_who_will_not_be": Tried(
        found=(
            shown("Mads vil ikke være med på billeder.", "Mads bager foran kameraet"),
            shown("Dev doesn’t want to be filmed.", "Dev cooks: a film every week"),
        ),
        near=(
            {"company_about": "Vi vil ikke vises i fjernsynet igen.", "needs": [{"content": "Vi viser værkstedet"}]},
            {"company_about": "It won't be shown in schools.", "needs": [{"content": "Show how it is done on film"}]},
            shown("Mads vil ikke være med på billeder.", "Karin bager foran kameraet"),
            shown("Mads vil gerne være med på billeder.", "Mads bager foran kameraet"),
            shown("Mads vil ikke være med på billeder.", "Mads’ opskrift på rugbrød"),
        ),
        says="I skriver »Mads vil ikke være med på billeder.«, men planen viser Mads",
    ),
    "webshop_used_but_there_is_none": Tried(
        found=(
            {"company_about": "Shop only, we don't sell online.", "kpis": [{"metric": "revenue", "source": "Shopify"}]},
            {"company_about": "Vi har ingen webshop.", "kpis": [{"metric": "revenue", "source": "Webshoppen"}]},
            {"overall_strategy": "Vi sælger ikke på nettet.", "lead_places": [{"place": "Webshop"}]},
        ),
        near=(
            {"company_about": "Until 2024 we had no web shop.", "kpis": [{"metric": "revenue", "source": "Shopify"}]},
            {"company_about": "Før havde vi ingen webshop.", "kpis": [{"metric": "revenue", "source": "Shopify"}]},
            {
                "company_about": "Our competitors do not sell online.",
                "kpis": [{"metric": "revenue", "source": "Shopify"}],
            },
            {"company_about": "Vi sælger mest på nettet.", "kpis": [{"metric": "revenue", "source": "Webshoppen"}]},
            {"company_about": "We don't sell online.", "kpis": [{"metric": "revenue", "source": "The till"}]},
            {"kpis": [{"metric": "revenue", "source": "Webshoppen"}]},
            {
                "company_about": "Vi har ingen webshop endnu.",
                "promotion_steps": [{"activity": "Webshop i luften"}],
                "kpis": [{"metric": "revenue", "source": "Webshoppen"}],
            },
        ),
        says="men »Shopify« bygger på en webshop",
    ),
}
