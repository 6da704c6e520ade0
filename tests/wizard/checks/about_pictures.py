"""The rules in `wizard.checks.rules.pictures`."""

from __future__ import annotations

from typing import Any

from tests.wizard.checks.about_law import may, must_not
from tests.wizard.checks.cases import Tried

SHOWN = "Billeder af kunder i butikken"


def customers(**answers: Any) -> dict[str, Any]:
    return {"content_types": ["image", "customer_content"], "feedback_rhythm": "monthly", **answers}


CASES = {
    "pictures_of_people_unasked": Tried(
        found=(
            may(SHOWN),
            {"promotion_steps": [{"activity": "Videos of the guests in the workshop"}]},
            may(SHOWN, policy_do=[{"rule": "Tag gerne billeder af maskinerne"}]),
            may(SHOWN, "Billeder af gæster uden samtykke"),
            may(SHOWN, policy_do=[{"rule": "Tag gerne billeder uden at spørge"}]),
            may(SHOWN, policy_private="Pictures may be shared without permission."),
        ),
        near=(
            may("Billeder af kunder, som har givet lov"),
            may(SHOWN, policy_do=[{"rule": "Spørg, før du tager billeder af nogen"}]),
            may(SHOWN, **must_not("Billeder af nogen uden samtykke")),
            may(SHOWN, policy_do=[{"rule": "Del aldrig billeder af nogen uden at spørge"}]),
            must_not(SHOWN),
            {
                "promotion_steps": [{"activity": "Videos of the children in the workshop"}]
            },  # their parents: another rule
            {"policy_do": [{"rule": "Photos of customers' gardens in every season"}]},
            {"policy_do": [{"rule": "Pictures of children's drawings on the wall"}]},
            {"allowed_actions": [{"action": "Video with folk music from the summer festival"}]},
            {"policy_do": [{"rule": "Photos of members' allotments"}]},
            {"promotion_steps": [{"activity": "Scan customers' photos for free in October"}]},
            {"campaigns": [{"name": "K", "offer": "We frame customers' pictures while they wait"}]},
            {"policy_do": [{"rule": "Pictures of people's pets in the waiting room"}]},
            {"policy_do": [{"rule": "Photos of staff meals on Fridays"}]},
        ),
        says="»Billeder af kunder i butikken«",
    ),
    "customer_content_unasked": Tried(
        found=(
            customers(),
            customers(allowed_actions=[{"action": "Dele kunders billeder uden at spørge"}]),
            customers(policy_do=[{"rule": "Use customers’ photos without permission"}]),
        ),
        near=(
            customers(allowed_actions=[{"action": "Dele kunders billeder, når de har sagt ja"}]),
            customers(policy_private="Spørg de andre først. Del ikke noget uden lov."),
            customers(policy_wanted="have_one"),
            customers(mention_procedure=[{"situation": "praise", "response": "Tak, og spørg om vi må dele billedet"}]),
            customers(house_rules=[{"rule": "We ask before we share your picture"}]),
            customers(content_types=["image"]),
            {"content_types": ["customer_content"]},  # not that far yet
        ),
    ),
    "others_work_without_permission": Tried(
        found=(may("Bruge billeder fra Google"), may("Popular songs in our reels")),
        near=(
            may("Billeder fra nettet, som vi har købt licens til"),
            may("Never use music from the internet"),
            must_not("Billeder fra Google"),
            {"campaigns": [{"name": "Julekoncert", "offer": "Julekoncert med kendte sange og gløgg"}]},
            {"promotion_steps": [{"activity": "Skriv på bonen, at man finder vores videoer på YouTube"}]},
            {"promotion_steps": [{"activity": "Tell people at the till that they find our videos on YouTube"}]},
            {"policy_do": [{"rule": "Use the photos from the website"}]},
            {"allowed_actions": [{"action": "Brug billeder fra skolens hjemmeside"}]},
            {"campaigns": [{"name": "K", "offer": "A pub quiz with songs from the charts"}]},
            {"campaigns": [{"name": "K", "offer": "Sing famous songs with the choir"}]},
            {"allowed_actions": [{"action": "Billeder fra klubbens hjemmeside"}]},
            {"campaigns": [{"name": "K", "offer": "Popular songs on the organ"}]},
        ),
    ),
    "ai_pictures_undisclosed": Tried(
        found=(
            may("AI-billeder af vores produkter"),
            {"policy_do": [{"rule": "Use AI for images of the shop"}]},
            may("AI-billeder af vores produkter", policy_do=[{"rule": "AI-billeder behøver ikke at blive mærket"}]),
        ),
        near=(
            may("AI-billeder, når de er tydeligt mærket"),
            may("AI-billeder af vores produkter", policy_do=[{"rule": "Mærk alt, der er lavet med AI"}]),
            may("Bruge AI til at rette stavefejl"),
            {"policy_do": [{"rule": "Use AI to sort the photos from the fair"}]},
            {"policy_do": [{"rule": "Brug AI til at sortere billeder efter farve"}]},
            {"policy_do": [{"rule": "Brug AI til undertekster på videoer"}]},
            {"allowed_actions": [{"action": "Pictures of our new AI bulls in the dairy herd"}]},
            {"campaigns": [{"name": "Ai Weiwei", "offer": "Guided tour with pictures by Ai Weiwei"}]},
            {"campaigns": [{"name": "Kursus", "offer": "Kursus i AI og billeder for begyndere"}]},
            {"allowed_actions": [{"action": "Ask AI for ideas and take the pictures ourselves"}]},
            {"promotion_steps": [{"activity": "Kunstneren Ai viser sine fotos"}]},
        ),
    ),
    "music_without_rights": Tried(
        found=(
            {"needs": [{"content": "Ugens trin på det nummer, der trender"}]},
            {"pillars": [{"topic": "Montages to Taylor Swift and Beyoncé"}]},
            may("Find en god sang på Spotify, og læg den under videoen"),
        ),
        near=(
            {"pillars": [{"topic": "Reels til ugens hit, fra Metas bibliotek til erhverv"}]},
            {"pillars": [{"topic": "Reels til ugens hit"}], **may("Musik kun med tilladelse")},
            {"pillars": [{"topic": "Koret synger kendte sange"}]},
            {"pillars": [{"topic": "Trending topics of the week"}]},
            {"needs": [{"content": "Photos from our most popular mountain-bike tracks"}]},
            {"policy_do": [{"rule": "Post whatever sounds like us"}]},
            {"needs": [{"content": "Vores podcast på Spotify, nu med bedre lyd"}]},
            {"pillars": [{"topic": "Music lessons: what is your favourite instrument?"}]},
            {"pillars": [{"topic": "Film fra musikskolens populære undervisning"}]},
            {"needs": [{"content": "Fællessang: de populære højskolesange"}]},
            {"policy_do": [{"rule": "Skriv nummeret på den populære kagebod"}]},
            {"pillars": [{"topic": "Famous sounds of the forest"}]},
            {"pillars": [{"topic": "Hitlisten: de mest solgte numre af klubbladet"}]},
            {"policy_do": [{"rule": "Skru ned for lyden: de fleste kendte videoer ses uden"}]},
            {"pillars": [{"topic": "Vores egen sang på Spotify"}]},
            {"needs": [{"content": "Elevernes yndlingsinstrument: musik i 3.b"}]},
        ),
        says="»Ugens trin på det nummer, der trender«",
    ),
}
