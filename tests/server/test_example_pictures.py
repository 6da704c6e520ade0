"""The pictures on the start page: drawn from an example, in the page's language, and kept by browsers."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest
from starlette.applications import Starlette

from pages.browser import example_pictures
from tests.server.asgi import request
from wizard.examples import example
from wizard.language.languages import LANGUAGES

APP = Starlette(routes=example_pictures.ROUTES)


@pytest.mark.parametrize("language_id", LANGUAGES)
@pytest.mark.parametrize("address", [example_pictures.PAGE, example_pictures.CALENDAR])
def test_a_picture_is_the_examples_in_the_language_of_the_page(address: str, language_id: str) -> None:
    answer = request(APP, f"{address}?lang={language_id}")
    assert answer.headers["content-type"] == "image/svg+xml"
    assert "max-age" in answer.headers["cache-control"]
    words = " ".join(ElementTree.fromstring(answer.body).itertext())
    found = example(example_pictures.SHOWN, language_id)
    spoken = found.answers["company_name"] if address == example_pictures.PAGE else "Instagram"
    assert spoken in words


def test_an_unknown_language_gets_the_first() -> None:
    assert request(APP, f"{example_pictures.PAGE}?lang=xx").body == request(APP, example_pictures.PAGE).body
