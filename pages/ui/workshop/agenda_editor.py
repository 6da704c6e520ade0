"""Changing an agenda item by item: on the board, and before the workshop is made."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import NamedTuple

import streamlit as st

from pages.ui.shell import refused
from wizard.language.errors import Refused
from wizard.language.languages import LANGUAGES, Language
from wizard.questionnaire.catalogue import catalogue
from wizard.workshop import planning
from wizard.workshop.agenda import Block, BlockKind, ready_items
from wizard.workshop.workshop import Workshop

Change = Callable[[Workshop], Workshop]


class Keys(NamedTuple):
    """Of the fields of an item. They change with what is kept, so that each field shows that."""

    title: str
    minutes: str
    sections: str


@dataclass(frozen=True)
class AgendaEditor:
    """Where an agenda is changed: what the keys of its fields begin with, and what keeps a change."""

    prefix: str
    workshop: Workshop
    """As it is shown."""
    keep: Callable[[Change], None]
    """May raise Refused."""
    language: Language

    def draw(self) -> int:
        """The choice of an item and what can be done with it. The place of the one chosen."""
        blocks, language = self.workshop.blocks, self.language
        first = min(planning.first_free(self.workshop), len(blocks) - 1)
        label = language.text("workshop.block")
        key = f"{self.prefix}:block"
        # Where the items have changed meanwhile, what the browser says of them is a label that none has any more.
        if st.session_state.get(key, first) not in range(len(blocks)):
            del st.session_state[key]
        number: int = st.selectbox(label, range(len(blocks)), index=first, format_func=self._named, key=key)
        fields = self._fields(number)
        refused.say(f"{self.prefix}_problem", language)
        with st.container(horizontal=True):
            self._button("save_block", partial(self._save, number, fields))
            up, down = (planning.can_swap(self.workshop, first) for first in (number - 1, number))
            self._button("earlier", partial(self._swap, number - 1, number - 1), up)
            self._button("later", partial(self._swap, number, number + 1), down)
            self._button("remove", partial(self._remove, number), self._removable(number))
        self._adding(number)
        return number

    def _named(self, number: int) -> str:
        block = self.workshop.blocks[number]
        day = f"{self.language.text('workshop.day', day=block.day)} · " if self.workshop.days > 1 else ""
        return f"{day}{self.language.time(block.starts.astimezone(self.workshop.zone))} {block.title}"

    def _fields(self, number: int) -> Keys:
        """The fields of an item."""
        block, language = self.workshop.blocks[number], self.language
        keys = Keys(
            f"{self.prefix}:title:{number}:{block.title}",
            f"{self.prefix}:minutes:{number}:{block.title}:{block.minutes}",
            f"{self.prefix}:sections:{number}:{'-'.join(block.sections)}",
        )
        st.text_input(language.text("workshop.block_title"), block.title, key=keys.title)
        with st.container(key=f"number-{self.prefix}-minutes"):
            label = language.text("workshop.block_minutes")
            st.text_input(label, str(block.minutes), key=keys.minutes, width=120)
        if block.kind is BlockKind.EXERCISE:
            st.multiselect(
                language.text("workshop.block_sections"),
                [section.id for section in catalogue().sections],
                default=list(block.sections),
                format_func=lambda id_: language.of(catalogue().section(id_).title),
                key=keys.sections,
                placeholder=language.text("workshop.choose_sections"),
            )
        return keys

    def _removable(self, number: int) -> bool:
        blocks = self.workshop.blocks
        alone = sum(block.day == blocks[number].day for block in blocks) == 1
        return number >= planning.first_free(self.workshop) and not alone

    def _adding(self, number: int) -> None:
        """Another item after the one chosen: a ready one, which can then be called something else."""
        if number + 1 < planning.first_free(self.workshop):
            return
        items, language = ready_items(), self.language

        def named(id_: str) -> str:
            item, _ = items[id_]
            return f"{language.text(f'workshop.kind_{item.kind}')}: {language.of(item.title)}"

        with st.container(key=f"{self.prefix}-adding", horizontal=True, vertical_alignment="bottom"):
            order = sorted(items, key=lambda id_: list(BlockKind).index(items[id_][0].kind))
            label = language.text("workshop.new_block")
            id_ = st.selectbox(label, order, format_func=named, key=f"{self.prefix}:new_block")
            self._button("add", partial(self._add, number, id_))

    def _button(self, name: str, act: Callable[[], None], possible: bool = True) -> None:
        label = self.language.text(f"workshop.{name}")
        st.button(label, key=f"{self.prefix}:{name}", on_click=act, disabled=not possible)

    def _add(self, number: int, id_: str) -> None:
        item, minutes = ready_items()[id_]
        before = self.workshop.blocks[number]
        block = item.block(before.day, before.planned_end, minutes, LANGUAGES[self.workshop.language])
        if self._change(partial(planning.add, after=number, block=block)):
            st.session_state[f"{self.prefix}:block"] = number + 1

    def _remove(self, number: int) -> None:
        self._change(partial(planning.remove, number=number))

    def _swap(self, number: int, then: int) -> None:
        """The item that was moved stays the one that is chosen."""
        if self._change(partial(planning.swap, number=number)):
            st.session_state[f"{self.prefix}:block"] = then

    def _save(self, number: int, keys: Keys) -> None:
        state = st.session_state
        title, minutes, sections = state[keys.title], state[keys.minutes].strip(), state.get(keys.sections, ())

        def changed(kept: Workshop) -> Workshop:
            if not minutes.isdecimal():
                raise Refused("not_whole", low=planning.MINUTES[0], high=planning.MINUTES[1])
            return planning.change(kept, number, title, int(minutes), sections)

        if self._change(changed):
            st.session_state[f"{self.prefix}:block"] = number  # it is called otherwise now: the browser would lose it

    def _change(self, make: Change) -> bool:
        """Keep what `make` makes of the agenda that is shown. Whether it could be."""
        seen: Sequence[Block] = self.workshop.blocks

        def unless_changed(kept: Workshop) -> Workshop:
            if kept.blocks != seen:
                raise Refused("agenda_changed")
            return make(kept)

        with refused.told(f"{self.prefix}_problem"):
            self.keep(unless_changed)
            return True
        return False
