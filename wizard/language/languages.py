"""The languages of the product. A `Language` is handed to whatever shows something to a person."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, tzinfo
from decimal import Decimal
from functools import cache, cached_property, lru_cache
from types import MappingProxyType

from babel import Locale
from babel.dates import format_date, format_datetime, format_time
from babel.lists import format_list
from babel.numbers import format_decimal, format_percent

from wizard.language import texts
from wizard.language.texts import Phrase, Wording
from wizard.language.vocabulary import USUAL, FilledTexts, Vocabulary


@dataclass(frozen=True)
class Language:
    """One language: its texts, and how it writes dates and numbers (Unicode CLDR, through Babel)."""

    id: str
    name: str
    """Its own name for itself."""
    tag: str
    """BCP 47, as PowerPoint and HTML want it."""
    vocabulary: Vocabulary = USUAL
    """Its words for whoever it speaks to."""

    @cache  # noqa: B019 - a language is never let go of, and there are few vocabularies
    def with_words(self, vocabulary: Vocabulary) -> Language:
        """The same language, with other words for who one is."""
        return replace(self, vocabulary=vocabulary)

    def __reduce__(self) -> tuple[object, ...]:
        """To be pickled: in another process it is the one that is there, with all it remembers."""
        return _language, (self.id, self.vocabulary)

    @cached_property
    def locale(self) -> Locale:
        return Locale.parse(self.tag, sep="-")

    @cached_property
    def _spoken(self) -> FilledTexts:
        return FilledTexts(self.id, self.vocabulary)

    def text(self, key: str, **values: object) -> str:
        """The text of `key` with its braces filled; `n` also picks the plural form.

        Raises KeyError for a key no wording file has: that is a bug, not input.
        """
        return self.fill(texts.wordings()[key], **values)

    def fill(self, wording: Wording, **values: object) -> str:
        """As `text`, for a wording that stands in no file."""
        text = wording[self.id]
        if not isinstance(text, str):
            count = values["n"]
            if not isinstance(count, int | float):
                raise TypeError(f"{text['other']!r} counts: n must be a number, not {count!r}")
            text = text["one" if self.locale.plural_form(count) == "one" else "other"]
        if "[" in text:
            text = self._spoken[text]
        return text.format(**values) if values else text

    def of(self, phrase: Phrase) -> str:
        text = phrase[self.id]
        return self._spoken[text] if "[" in text else text

    def date(self, day: date, style: str = "long") -> str:
        """`style` is Babel's: short, medium, long or full."""
        return _date(self.locale, day, style)

    def time(self, at: datetime) -> str:
        """The time of day, in the zone of `at`: 14.03 or 14:03."""
        return format_time(at, "short", tzinfo=at.tzinfo, locale=self.locale)

    def moment(self, at: datetime, timezone: tzinfo) -> str:
        """Date and time of day in `timezone`. `at` must know its own."""
        return format_datetime(at, "medium", tzinfo=timezone, locale=self.locale)

    def number(self, value: float) -> str:
        """Grouped, with at most three decimals: 1.234,5 or 1,234.5; of less than that, its first three digits."""
        return _number(self.locale, value or 0)  # and of nothing, no sign

    def amount(self, value: float) -> str:
        """A sum of money: whole, or with both its decimals: 1,250 or 1,250.50."""
        if value == int(value):
            return self.number(value)
        return format_decimal(round(value, 2), format="#,##0.00", locale=self.locale)

    def percent(self, value: float) -> str:
        """`value` in percent, not a fraction: 25 is 25 %. At most two decimals."""
        # As a float, 0.07 / 100 would be written out with all its digits.
        return format_percent(Decimal(str(round(value, 2))) / 100, locale=self.locale, decimal_quantization=False)

    def join(self, words: Iterable[str]) -> str:
        """`a, b og c`, as the language lists things, a clause before the last closed: `dem, der venter, og andre`."""
        listed = list(words)
        if len(listed) > 1 and "," in listed[-2] and listed[-2][-1].isalnum():
            listed[-2] += ","
        return format_list(listed, locale=self.locale)


@lru_cache(maxsize=2048)
def _number(locale: Locale, value: float) -> str:
    """The same goes for figures; 1 and 1.0 are written alike."""
    if value and abs(value) < 0.0005:
        return format_decimal(value, "@@#", locale=locale)
    return format_decimal(value, locale=locale)


@lru_cache(maxsize=2048)
def _date(locale: Locale, day: date, style: str) -> str:
    """One file names the same days over and over, and Babel puts every one together from its parts."""
    return format_date(day, style, locale=locale)


DANISH = Language("da", "Dansk", "da-DK")
ENGLISH = Language("en", "English", "en-GB")

LANGUAGES: Mapping[str, Language] = MappingProxyType({language.id: language for language in (DANISH, ENGLISH)})
"""By id, in the order they are offered. A contract test keeps it in step with `texts.LANGUAGE_IDS`."""


def _language(id_: str, vocabulary: Vocabulary) -> Language:
    return LANGUAGES[id_].with_words(vocabulary)
