"""What several tests of a workshop do: join, send a form, read what was said."""

from __future__ import annotations

import html

import pytest

from tests.pages.screen import Screen, store
from wizard.language.languages import LANGUAGES
from wizard.workshop import workshop as ws

every_language = pytest.mark.parametrize("language", LANGUAGES.values(), ids=list(LANGUAGES))


def kept(key: str) -> ws.Workshop:
    return store().workshops.load(store().workshops.open(key))


def submit(screen: Screen, **values: str) -> Screen:
    """Fill in the form that is shown, and send it."""
    for field, value in values.items():
        screen.at.text_input(key=f"join:{field}").set_value(value)
    (form,) = {screen.at.text_input(key=f"join:{field}").proto.form_id for field in values}
    (button,) = [each for each in screen.at.button if each.proto.is_form_submitter and each.proto.form_id == form]
    button.click()
    return screen.run()


def said(screen: Screen) -> list[str]:
    """The errors as one reads them."""
    return [html.unescape(error) for error in screen.errors]


def join(key: str, name: str) -> Screen:
    return submit(Screen.open("join", code=kept(key).code), company=name)


def field(screen: Screen, name: str) -> str:
    """The key of the one field of the item that is chosen."""
    widgets = (*screen.at.text_input, *screen.at.multiselect)
    (key,) = [widget.key for widget in widgets if (widget.key or "").startswith(name)]
    return str(key)
