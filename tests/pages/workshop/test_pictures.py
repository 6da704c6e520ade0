"""What stands on the screen: all of it, a page at a time."""

from __future__ import annotations

from pages.ui.workshop import pictures
from wizard.language.languages import DANISH
from wizard.workshop.plenary import Texts


def test_every_text_stands_on_one_page_and_no_page_holds_more_than_there_is_room_for() -> None:
    texts = [f"Tekst {number}, som er ret lang. " + "ord " * (number % 60) for number in range(60)]
    on_pages = pictures.pages(texts)
    assert [text for page in on_pages for text in page] == texts
    assert len(on_pages) > 4
    assert all(len(page) <= pictures.LINES for page in on_pages)


def test_one_text_longer_than_the_screen_has_a_page_to_itself_and_none_leave_an_empty_one() -> None:
    assert pictures.pages(["kort", "x" * 2000, "kort"]) == [["kort"], ["x" * 2000], ["kort"]]
    assert pictures.pages([]) == [[]]


def test_turning_on_from_the_last_page_leads_to_the_first() -> None:
    texts = tuple(f"Tekst {number}, som er længere end en halv linje" for number in range(16))
    shown = [pictures.picture(Texts("pillars", 20, texts), page, DANISH)[0] for page in range(4)]
    assert shown[0] == shown[3 if len(pictures.pages(texts)) == 3 else 2]
    assert texts[-1] not in shown[0]
    assert texts[-1] in "".join(shown)
