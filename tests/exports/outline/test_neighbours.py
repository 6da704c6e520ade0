"""What would be a slide of a line or two stands on the one beside it."""

from exports.blocks import Facts, ListCards
from exports.blocks.plan import Notices
from tests.exports.filled import words
from tests.exports.outline.strategy_decks import ids, slide
from wizard.questionnaire.model import Answers

VOICE: Answers = {"voice_like": [{"trait": "Kort og klart"}], "voice_not": [{"trait": "Store ord"}]}
RULES: Answers = {
    "house_rules": [{"rule": "Tal pænt"}],
    "comments_removed": ["spam"],
    "profile_closes": [{"when": "Aldrig"}],
}
POLICY: Answers = {"policy_wanted": "conversation", "policy_contact": "Nora Lind"}


def test_voice_and_house_rules_share_a_slide_where_both_are_short():
    made = slide("voice", VOICE | RULES)
    assert "house_rules" not in ids(VOICE | RULES)
    assert [type(block) for block in made.blocks] == [ListCards, ListCards, Facts]
    assert all(text in words(made.blocks) for text in ("Kort og klart", "Store ord", "Tal pænt", "Aldrig"))
    assert "Tal pænt" in made.notes


def test_each_has_its_own_where_there_is_more_to_say():
    long = {"house_rules": [{"rule": f"Regel {number} om det, man skriver hos os"} for number in range(7)]}
    assert {"voice", "house_rules"} <= set(ids(VOICE | long))


def test_a_policy_of_a_line_stands_with_what_else_holds_for_those_who_write():
    for answers, home in ((VOICE, "voice"), (RULES, "house_rules")):
        made = slide(home, answers | POLICY)
        assert "policy" not in ids(answers | POLICY)
        assert "Nora Lind" in words(made.blocks)
        assert "Vi taler det igennem, så alle ved, hvad de må" in words(made.blocks)


def test_without_such_a_slide_it_is_a_card_among_what_is_asked_of_colleagues():
    answers = POLICY | {"roles": [{"group": "marketing", "role": "Planlægger"}], "feedback": "monthly"}
    people = slide("people", answers)
    assert "policy" not in ids(answers)
    assert any(isinstance(block, Notices) and "Nora Lind" in words((block,)) for block in people.blocks)


def test_one_with_rules_of_its_own_keeps_its_slide():
    assert "policy" in ids(VOICE | POLICY | {"policy_do": [{"rule": "Del gerne"}]})


def test_how_colleagues_are_told_stands_with_the_review_where_nothing_is_asked_of_them():
    told: Answers = {"feedback_rhythm": "monthly"}
    review: Answers = {"review_rhythm": "quarterly", "adjust_rule": "Under 5 henvendelser: vi skifter dag"}
    assert "people" in ids(told)
    assert "people" not in ids(told | review)
    assert ("Orientering af kolleger", "Hver måned") in slide("evaluation", told | review).blocks[0].panel
    roles: Answers = {"roles": [{"group": "marketing", "expectation": "Planlægger"}]}
    assert "people" in ids(told | review | roles)


def test_how_colleagues_are_told_has_no_card_of_its_own_beside_two_others():
    others: Answers = {"engagement_activities": ["kickoff", "training"], "ambassadors": [{"name": "Ida"}]}
    roles: Answers = {"roles": [{"group": "marketing", "expectation": "Planlægger"}]}
    *_, joining = slide("people", others | roles | {"feedback_rhythm": "monthly"}).blocks
    assert [card.pairs for card in joining.cards] == [(), (("Orientering af kolleger", "Hver måned"),)]
    *_, joining = slide("people", roles | {"feedback_rhythm": "monthly"}).blocks
    assert [card.lines for card in joining.cards] == [("Hver måned",)]
