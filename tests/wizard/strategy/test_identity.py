"""What a strategy is known by elsewhere, also after it has got another name."""

from __future__ import annotations

from wizard.strategy import strategy_file
from wizard.strategy.identity import identity, with_kept_identity, with_new_identity
from wizard.strategy.strategy import Strategy

BAKERY = Strategy("da", {"company_name": "Bageriet Langdej"})


def renamed(strategy: Strategy) -> Strategy:
    return Strategy(strategy.language, strategy.answers | {"company_name": "Langdej ApS"}, strategy.records)


def test_an_id_that_is_kept_stays_when_the_company_is_renamed() -> None:
    for kept in (with_new_identity(BAKERY), with_kept_identity(BAKERY)):
        assert identity(renamed(kept)) == identity(kept)
        assert with_kept_identity(kept) is kept


def test_a_strategy_from_before_ids_goes_on_under_the_one_its_name_gave() -> None:
    assert identity(with_kept_identity(BAKERY)) == identity(BAKERY) == "1c180cdb"
    assert identity(Strategy("da", {"company_name": "BAGERIET LANGDEJ"})) == identity(BAKERY)


def test_copies_and_nameless_strategies_are_known_apart() -> None:
    nameless = Strategy("da")
    found = [identity(make(nameless)) for make in (with_new_identity, with_new_identity, with_kept_identity)]
    assert len({*found, identity(nameless)}) == 4


def test_the_strategy_file_carries_it_where_there_is_one() -> None:
    kept = with_new_identity(BAKERY)
    assert identity(strategy_file.read(strategy_file.write(kept))) == identity(kept)
    assert "identity" not in strategy_file.document(BAKERY)
