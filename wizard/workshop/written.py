"""A workshop as it is kept: JSON, without the code, which stands beside it."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import date, datetime, timedelta
from typing import Any

from wizard.workshop.agenda import Block, BlockKind
from wizard.workshop.clock import Clock
from wizard.workshop.follow_up import FollowUp
from wizard.workshop.groups import Group
from wizard.workshop.letting_in import LetIn, WayIn
from wizard.workshop.peers import Pair, Round
from wizard.workshop.plenary import Revealed, Tally, Texts
from wizard.workshop.workshop import Held, Left, Message, Moved, Workshop


def write(workshop: Workshop) -> str:
    clock, message = workshop.clock, workshop.message
    return json.dumps(
        {
            "title": workshop.title,
            "language": workshop.language,
            "timezone": workshop.timezone,
            "blocks": [_block(block) for block in workshop.blocks],
            "kept_days": workshop.kept_days,
            "host": workshop.host,
            "clock": clock and _clock(clock),
            "left": workshop.left and _left(workshop.left),
            "moved": workshop.moved and _moved(workshop.moved),
            "closed": sorted(workshop.closed),
            "message": message and _message(message),
            "ended": _time(workshop.ended),
            "kept_from": workshop.kept_from and workshop.kept_from.isoformat(),
            "asks": workshop.asks,
            "gathered": workshop.gathered and _revealed(workshop.gathered),
            "revealed": [_revealed(found) for found in workshop.revealed],
            "shows": workshop.shows,
            "follow_up": workshop.follow_up and _follow_up(workshop.follow_up),
            "held": [{**_block(held.block), "began": _time(held.began)} for held in workshop.held],
            "page": workshop.page,
            "groups": [asdict(group) for group in workshop.groups],
            "dissolved": [asdict(group) for group in workshop.dissolved],
            "shared": sorted(workshop.shared),
            "names_groups": workshop.names_groups,
            "comments": workshop.comments and _round(workshop.comments),
            "asks_files": _time(workshop.asks_files),
            "removed": sorted(workshop.removed),
            "ways_in": [{**asdict(way), "until": _time(way.until)} for way in workshop.ways_in],
            "let_in": [{**asdict(each), "at": _time(each.at)} for each in workshop.let_in],
        },
        ensure_ascii=False,
    )


def read(text: str, code: str) -> Workshop:
    """What came after the first workshops were kept may be missing."""
    document: dict[str, Any] = json.loads(text)
    return Workshop(
        **{name: document[name] for name in ("title", "language", "timezone", "kept_days", "host")},
        blocks=tuple(map(_read_block, document["blocks"])),
        code=code,
        clock=document["clock"] and _read_clock(document["clock"]),
        closed=frozenset(document["closed"]),
        message=document["message"] and _read_message(document["message"]),
        left=_read_left(document["left"]) if document.get("left") else None,
        moved=_read_moved(document["moved"]) if document.get("moved") else None,
        ended=_read_time(document["ended"]),
        kept_from=date.fromisoformat(document["kept_from"]) if document.get("kept_from") else None,
        asks=document.get("asks", ""),
        gathered=_read_texts(document["gathered"]) if document.get("gathered") else None,
        revealed=tuple(map(_read_revealed, document.get("revealed", ()))),
        shows=document.get("shows", False),
        follow_up=_read_follow_up(document.get("follow_up")),
        held=tuple(map(_read_held, document.get("held", ()))),
        page=document.get("page", 0),
        groups=tuple(map(_read_group, document.get("groups", ()))),
        dissolved=tuple(map(_read_group, document.get("dissolved", ()))),
        shared=frozenset(document.get("shared", ())),
        names_groups=document.get("names_groups", False),
        comments=_read_round(document["comments"]) if document.get("comments") else None,
        asks_files=_read_time(document.get("asks_files")),
        removed=frozenset(document.get("removed", ())),
        ways_in=tuple(map(_read_way_in, document.get("ways_in", ()))),
        let_in=tuple(map(_read_let_in, document.get("let_in", ()))),
    )


def _revealed(found: Revealed) -> dict[str, Any]:
    same = {"question": found.question, "answered": found.answered}
    if isinstance(found, Tally):
        return {**same, "counts": dict(found.counts)}
    return {**same, "texts": found.texts, "hidden": sorted(found.hidden), "by": list(map(sorted, found.by))}


def _read_revealed(document: dict[str, Any]) -> Revealed:
    return Tally(**document) if "counts" in document else _read_texts(document)


def _read_texts(document: dict[str, Any]) -> Texts:
    by = tuple(map(frozenset, document.get("by", ())))
    hidden = frozenset(document["hidden"])
    return Texts(document["question"], document["answered"], tuple(document["texts"]), hidden, by)


def _read_group(document: dict[str, Any]) -> Group:
    return Group(document["name"], tuple(document["members"]), document["works_in"])


def _read_way_in(document: dict[str, Any]) -> WayIn:
    return WayIn(**{**document, "until": datetime.fromisoformat(document["until"])})


def _read_let_in(document: dict[str, Any]) -> LetIn:
    return LetIn(document["participant"], datetime.fromisoformat(document["at"]))


def _round(comments: Round) -> dict[str, Any]:
    pairs = [asdict(pair) for pair in comments.pairs]
    return {"about": comments.about, "ends": _time(comments.ends), "pairs": pairs, "over": comments.over}


def _read_round(document: dict[str, Any]) -> Round:
    pairs = tuple(map(_read_pair, document["pairs"]))
    return Round(document["about"], datetime.fromisoformat(document["ends"]), pairs, document["over"])


def _read_pair(document: dict[str, Any]) -> Pair:
    return Pair(document["owner"], tuple(document["readers"]))


def _block(block: Block) -> dict[str, Any]:
    return {
        "kind": block.kind,
        "title": block.title,
        "day": block.day,
        "starts": _time(block.starts),
        "minutes": block.minutes,
        "sections": block.sections,
        "task": block.task,
        "steps": block.steps,
        "page": block.page,
    }


def _read_block(document: dict[str, Any]) -> Block:
    return Block(
        **{name: document[name] for name in ("title", "day", "minutes", "task")},
        kind=BlockKind(document["kind"]),
        starts=datetime.fromisoformat(document["starts"]),
        sections=tuple(document["sections"]),
        steps=tuple(document["steps"]),
        page=document.get("page", ""),
    )


def _read_held(document: dict[str, Any]) -> Held:
    return Held(_read_block(document), datetime.fromisoformat(document["began"]))


def _clock(clock: Clock) -> dict[str, Any]:
    left = clock.left.total_seconds() if clock.left is not None else None
    return {"block": clock.block, "began": _time(clock.began), "ends": _time(clock.ends), "left": left}


def _message(message: Message) -> dict[str, Any]:
    return {"text": message.text, "at": _time(message.at)}


def _left(left: Left) -> dict[str, Any]:
    message = left.message and _message(left.message)
    return {"at": _time(left.at), "clock": _clock(left.clock), "message": message, "closed": sorted(left.closed)}


def _read_left(document: dict[str, Any]) -> Left:
    message = document["message"] and _read_message(document["message"])
    at, clock = datetime.fromisoformat(document["at"]), _read_clock(document["clock"])
    return Left(at, clock, message, frozenset(document["closed"]))


def _moved(moved: Moved) -> dict[str, Any]:
    return {"at": _time(moved.at), "blocks": [_block(block) for block in moved.blocks]}


def _read_moved(document: dict[str, Any]) -> Moved:
    return Moved(datetime.fromisoformat(document["at"]), tuple(map(_read_block, document["blocks"])))


def _read_clock(document: dict[str, Any]) -> Clock:
    left = document["left"]
    began = datetime.fromisoformat(document["began"])
    return Clock(
        document["block"],
        began,
        _read_time(document["ends"]),
        timedelta(seconds=left) if left is not None else None,
    )


def _follow_up(follow_up: FollowUp) -> dict[str, Any]:
    return {"day": follow_up.day.isoformat(), "uid": follow_up.uid, "set_at": _time(follow_up.set_at)}


def _read_follow_up(document: dict[str, Any] | None) -> FollowUp | None:
    if document is None:
        return None
    set_at = datetime.fromisoformat(document["set_at"])
    return FollowUp(date.fromisoformat(document["day"]), document["uid"], set_at)


def _read_message(document: dict[str, Any]) -> Message:
    return Message(document["text"], datetime.fromisoformat(document["at"]))


def _time(at: datetime | None) -> str | None:
    return at.isoformat() if at else None


def _read_time(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None
