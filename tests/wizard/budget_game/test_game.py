"""The budget game: what a week costs, what a card does to it, and how it is kept."""

from __future__ import annotations

import pytest

from wizard.budget_game import game as games
from wizard.budget_game import words
from wizard.budget_game.cards import Card, CardKind, cards, shuffled
from wizard.budget_game.game import CARDS_RECORD, POSTS_RECORD, Budget, Game, Which
from wizard.language.languages import LANGUAGES, Language
from wizard.strategy.strategy import Changes, Strategy

MINUTES = {"image": 60, "short_video": 120, "story": 20, "text_post": 60, "event": 60}
START = Strategy("da", {"company_name": "Bageriet", "hours_per_week": 6, "platforms": ["instagram", "facebook"]})


def after(strategy: Strategy, changes: Changes) -> Strategy:
    for record, rows in changes.items():
        strategy = strategy.with_record(record, rows or [])
    return strategy


def buy(strategy: Strategy, platform: str, type_: str, times: int = 1) -> Strategy:
    """So many presses of +."""
    for _ in range(times):
        strategy = after(strategy, games.change_posts(strategy, platform, type_, 1))
    return strategy


def playing(strategy: Strategy) -> Game:
    return games.game(strategy)


def with_card(strategy: Strategy, card: str) -> Strategy:
    """As if this card had been drawn, with the ordinary week as it is."""
    ordinary = strategy.record(POSTS_RECORD)
    copied = [*ordinary, *({**row, "week": "with_card"} for row in ordinary)]
    return strategy.with_record(CARDS_RECORD, [{"card": card}]).with_record(POSTS_RECORD, copied)


def budget(strategy: Strategy) -> Budget:
    found = playing(strategy).budget(playing(strategy).which)
    assert found is not None
    return found


def test_what_is_kept_for_replies_cannot_be_spent() -> None:
    with_replies = Strategy("da", {**START.answers, "monitoring_hours": 2})
    assert playing(with_replies).hours == 4
    assert playing(Strategy("da")).hours is None
    assert playing(Strategy("da")).budget(Which.ORDINARY) is None


def test_posts_cost_what_they_take_and_the_companys_own_minutes_come_before_ours() -> None:
    week = buy(START, "instagram", "short_video", 2)
    assert playing(week).week == {("instagram", "short_video"): 2}
    assert budget(week).spent(playing(week).week) == 4
    quick = week.with_record("effort", [{"type": "short_video", "minutes": 30}])
    assert budget(quick).spent(playing(quick).week) == 1
    assert budget(quick).left(playing(quick).week) == 5


def test_the_number_of_posts_goes_in_steps_and_never_beyond_its_ends() -> None:
    assert games.change_posts(START, "instagram", "image", -1) == {POSTS_RECORD: None}
    assert playing(buy(START, "instagram", "image")).week == {("instagram", "image"): 1}
    week = buy(START, "instagram", "image", 40)
    assert playing(week).week["instagram", "image"] == games.POSTS[-1]
    for _ in range(40):
        week = after(week, games.change_posts(week, "instagram", "image", -1))
    assert playing(week).week == {}


def test_a_week_holds_when_there_is_something_in_it_and_it_fits() -> None:
    assert not budget(START).holds({})
    assert budget(START).holds({("facebook", "image"): 6})
    assert not budget(START).holds({("facebook", "image"): 6.5})


def test_a_card_leaves_the_ordinary_week_as_it_was() -> None:
    week = buy(START, "facebook", "image", 2)
    drawn = after(week, games.draw(week))
    card = playing(drawn).card
    assert card is not None
    less = after(drawn, games.change_posts(drawn, "facebook", "image", -1))
    assert playing(less).which is Which.WITH_CARD
    assert playing(less).weeks[Which.ORDINARY] == {("facebook", "image"): 2}
    assert playing(less).week[("facebook", "image")] == 1
    away = after(less, games.put_away(less))
    assert (playing(away).card, playing(away).which) == (None, Which.ORDINARY)
    assert playing(away).drawn == (card,)


def test_the_next_card_is_another_one_until_there_are_none_and_then_the_game_can_start_over() -> None:
    week = buy(buy(START, "facebook", "image", 3), "instagram", "story", 2)
    for _ in range(len(cards())):
        week = after(week, games.draw(week))
    assert games.draw(week) == {}
    drawn = playing(week).drawn
    assert len({card.id for card in drawn}) == len(drawn) > len(cards()) / 2
    assert playing(after(week, games.start_over())) == playing(START)


def test_a_group_always_draws_the_same_cards_and_another_group_others() -> None:
    assert shuffled("ours") == shuffled("ours")
    orders = {tuple(card.id for card in shuffled(f"group {number}")) for number in range(20)}
    assert len(orders) == 20
    assert all(sorted(order) == sorted(cards()) for order in orders)
    assert {card.kind for card in shuffled("ours")[: len(CardKind)]} == set(CardKind)


def test_a_crisis_takes_hours_and_somebody_away_takes_a_share() -> None:
    assert budget(with_card(START, "angry_customer")).hours == 4
    assert budget(with_card(START, "colleague_ill")).hours == 3
    small = Strategy("da", {**START.answers, "hours_per_week": 1})
    assert budget(with_card(small, "busy_week")).hours == games.LEAST_HOURS
    assert budget(with_card(START, "trainee")).hours == 10


def test_the_platform_with_most_hours_closes_and_its_posts_are_gone() -> None:
    week = buy(buy(START, "facebook", "image", 3), "instagram", "story", 1)
    order = [card.id for card in shuffled("x")]
    assert "profile_lost" in order
    for _ in range(len(order)):
        week = after(week, games.draw(week))
        if playing(week).card == cards()["profile_lost"]:
            break
    assert budget(week).closed == "facebook"
    assert playing(week).week == {("instagram", "story"): 1}
    assert playing(week).weeks[Which.ORDINARY][("facebook", "image")] == 3


def test_with_one_platform_alone_none_closes() -> None:
    week = buy(START, "facebook", "image", 2)
    for _ in range(len(cards())):
        week = after(week, games.draw(week))
    assert cards()["profile_lost"] not in playing(week).drawn


def test_there_must_be_a_post_of_a_type_before_the_week_holds() -> None:
    week = with_card(buy(START, "facebook", "image", 3), "town_festival")
    assert budget(week).is_missing_post(playing(week).week)
    assert not budget(week).holds(playing(week).week)
    assert budget(week).holds({**playing(week).week, ("facebook", "event"): 1})


def test_one_post_of_a_type_is_free_and_half_a_one_gives_half() -> None:
    given = budget(with_card(START, "customer_films"))
    assert given.spent({("instagram", "short_video"): 1}) == 0
    assert given.spent({("instagram", "short_video"): 2}) == 2
    assert given.spent({("instagram", "short_video"): 0.5}) == 0
    assert given.spent({("instagram", "short_video"): 0.5, ("facebook", "short_video"): 1}) == 1


def test_everything_takes_longer() -> None:
    assert budget(with_card(START, "new_colleague")).spent({("facebook", "image"): 2}) == 3


def test_a_card_that_is_no_longer_in_the_deck_is_forgotten() -> None:
    old = START.with_record(CARDS_RECORD, [{"card": "of old"}])
    assert playing(old).drawn == ()
    assert playing(old).card is None


def test_types_to_choose_are_the_chosen_ones_that_the_platform_carries_and_then_the_others() -> None:
    first, others = games.types_to_choose("instagram", {"content_types": ["podcast", "short_video", "image"]})
    assert first == ["short_video", "image"]
    assert "podcast" not in (*first, *others)
    usual, rest = games.types_to_choose("instagram", {})
    assert usual
    assert not set(usual) & set(rest)


@pytest.mark.parametrize("card", cards().values(), ids=list(cards()))
@pytest.mark.parametrize("language", LANGUAGES.values(), ids=list(LANGUAGES))
def test_every_card_says_what_it_does(card: Card, language: Language) -> None:
    said = list(words.effects(card, language, "facebook"))
    assert said
    assert all(sentence.endswith(".") and "{" not in sentence for sentence in said)
