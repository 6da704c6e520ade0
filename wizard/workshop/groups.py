"""Groups in a room: who sits with whom, on one strategy together or on one each.

People are known by the numbers of their participants, in the order they came in. As in `workshop`, each function gives
another workshop.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import count
from random import Random
from typing import TYPE_CHECKING

from wizard.language import writing
from wizard.language.errors import Refused

if TYPE_CHECKING:
    from wizard.workshop.progress import Participant
    from wizard.workshop.workshop import Workshop

SIZES = (2, 3, 4, 5, 6)
LONGEST_NAME = 40


@dataclass(frozen=True)
class Group:
    name: str
    members: tuple[int, ...] = ()
    works_in: int | None = None
    """The participant whose strategy is the group's own, made for it; None where each works in theirs."""


def draw_lots(workshop: Workshop, people: Iterable[int], size: int, named: str, lots: Random) -> Workshop:
    """Everybody in a group of about `size`, in place of the groups there were; `named` has a `{number}` in it."""
    drawn = list(people)
    lots.shuffle(drawn)
    tables = how_many(len(drawn), size)
    made = (Group(named.format(number=each + 1), tuple(drawn[each::tables])) for each in range(tables))
    return replace(dissolve(workshop), groups=tuple(made))


def empty(workshop: Workshop, people: Collection[int], size: int, named: str) -> Workshop:
    """As many groups as `people` make, with nobody in them yet."""
    tables = how_many(len(people), size)
    return replace(dissolve(workshop), groups=tuple(Group(named.format(number=each + 1)) for each in range(tables)))


def add(workshop: Workshop, named: str) -> Workshop:
    """One more group, with nobody in it; `named` has a `{number}` in it, the first that no group is called by."""
    taken = {writing.name_key(group.name) for group in workshop.groups}
    called = next(each for number in count(1) if writing.name_key(each := named.format(number=number)) not in taken)
    return replace(workshop, groups=(*workshop.groups, Group(called)))


def on_one_strategy(workshop: Workshop) -> bool:
    """Whether the groups work in strategies of their own."""
    return any(group.works_in is not None for group in workshop.groups)


def how_many(people: int, size: int) -> int:
    """Groups of about `size`; none differs from another by more than one, and nobody is alone who need not be."""
    return max(1, min(round(people / size), people // SIZES[0]))


def fill(workshop: Workshop, number: int, members: Sequence[int]) -> Workshop:
    """These are the members of the group of this place, and of no other."""
    groups = [
        replace(group, members=tuple(members))
        if place == number
        else replace(group, members=tuple(each for each in group.members if each not in members))
        for place, group in enumerate(workshop.groups)
    ]
    return replace(workshop, groups=tuple(groups))


def name(workshop: Workshop, number: int, called: str) -> Workshop:
    """Raises Refused."""
    called = writing.one_line(called)
    others = {writing.name_key(group.name) for place, group in enumerate(workshop.groups) if place != number}
    if not called or writing.name_key(called) in others:
        raise Refused("group_name")
    if len(called) > LONGEST_NAME:
        raise Refused("too_long", length=len(called), limit=LONGEST_NAME)
    groups = list(workshop.groups)
    groups[number] = replace(groups[number], name=called)
    return replace(workshop, groups=tuple(groups))


def seat(workshop: Workshop, late_comer: int, living: Collection[int]) -> Workshop:
    """Whoever comes when there are groups gets a place in the smallest, of those of the `living`."""
    if not workshop.groups:
        return workshop
    sizes = [len(set(group.members) & set(living)) for group in workshop.groups]
    number = sizes.index(min(sizes))
    return fill(workshop, number, [*workshop.groups[number].members, late_comer])


def name_on_screen(workshop: Workshop, on: bool) -> Workshop:
    """Whether the screen in the room shows what the groups are called. It never shows who is in them."""
    return replace(workshop, names_groups=on)


def dissolve(workshop: Workshop) -> Workshop:
    """No groups any more. What was made together stays with those who made it."""
    return replace(workshop, groups=(), dissolved=(*workshop.dissolved, *_together(workshop)))


def each_their_own(workshop: Workshop) -> Workshop:
    """The groups go on, and everybody in their own strategy. What was made together stays with those who made it."""
    groups = tuple(replace(group, works_in=None) for group in workshop.groups)
    return replace(workshop, groups=groups, dissolved=(*workshop.dissolved, *_together(workshop)))


def _together(workshop: Workshop) -> list[Group]:
    return [group for group in workshop.groups if group.works_in is not None]


def left_behind(workshop: Workshop, participant: int) -> list[Group]:
    """The groups that are no more and that somebody was in, or that worked in that strategy."""
    return [group for group in workshop.dissolved if participant in (*group.members, group.works_in)]


def of(workshop: Workshop, participant: int) -> Group | None:
    """The group somebody is in, or that works in that strategy."""
    return next(
        (group for group in workshop.groups if participant in group.members or participant == group.works_in), None
    )


def people(participants: Iterable[Participant], workshop: Workshop) -> list[Participant]:
    """The companies, without the strategies that were made for groups."""
    return [participant for participant in participants if participant.id not in workshop.shared]


def counted_once(answered: Collection[int], workshop: Workshop) -> set[int]:
    """Of those who have `answered` something, whose answers count: a group's own in place of its members', and those
    of a group that is dissolved no more, nor those of whoever was taken off the list.
    """
    together = {group.works_in: group.members for group in workshop.groups if group.works_in in answered}
    spoken_for = {member for members in together.values() for member in members}
    spoken_for |= workshop.removed
    return {each for each in answered if (each in together if each in workshop.shared else each not in spoken_for)}


def attending(participants: Iterable[Participant], workshop: Workshop) -> list[Participant]:
    """The companies as `people`, each with what its group has answered as well, where that works in one strategy."""
    everybody = {each.id: each for each in participants}

    def with_group(one: Participant) -> Participant:
        group = of(workshop, one.id)
        together = everybody.get(group.works_in) if group is not None and group.works_in is not None else None
        if together is None:
            return one
        updated = max(one.updated, together.updated)
        return replace(one, answered=one.answered | together.answered, updated=updated)

    return [with_group(one) for one in people(everybody.values(), workshop)]


def working(participants: Iterable[Participant], workshop: Workshop) -> list[Participant]:
    """Those whose strategies are worked in: of a group on one strategy that one, and none of its members'."""
    together = [group for group in workshop.groups if group.works_in is not None]
    away = {member for group in together for member in group.members}
    here = {group.works_in for group in together}
    return [each for each in participants if (each.id in here if each.id in workshop.shared else each.id not in away)]
