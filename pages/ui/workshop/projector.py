"""What stands on the screen in the room. It is opened with a key of its own, which changes nothing: the address is
there for everybody to read.
"""

from __future__ import annotations

from html import escape

import segno
import streamlit as st

from exports.layout.palette import INK, WHITE, value
from pages.browser.index import JOIN
from pages.ui.shell import navigation, session
from pages.ui.workshop import answers_shown, led, pictures, timer
from wizard.language.errors import UnknownLink
from wizard.language.languages import Language
from wizard.workshop import groups, peers, progress
from wizard.workshop.agenda import Block, BlockKind
from wizard.workshop.codes import spaced
from wizard.workshop.peers import Round
from wizard.workshop.progress import Participant
from wizard.workshop.workshop import Workshop

ONE_COLUMN = 4
"""Groups that stand under each other; more stand in two columns."""


def draw() -> None:
    try:
        workshop_id = led.workshops().watch(st.query_params.get("view", ""))
    except UnknownLink:
        led.unknown()
        return
    _screen(workshop_id)


@led.live
def _screen(workshop_id: int) -> None:
    room, language = led.room(workshop_id), session.language()
    workshop, block = room.workshop, room.workshop.block
    if workshop.asks:
        answered = answers_shown.answered_of(room, workshop.asks, language)
        shown, right = pictures.asking(workshop.asks, answered, language)
    elif workshop.shown is not None:
        shown, right = pictures.picture(workshop.shown, workshop.page, language)
    elif workshop.comments is not None and peers.goes_on(workshop) and session.now() < workshop.comments.ends:
        shown, right = _comments(workshop.comments, language), ""
    elif block is None or workshop.clock is None:
        shown, right = _lobby(workshop, len(groups.people(room.participants, workshop)), language)
    else:
        shown, right = _block(workshop, block, groups.working(room.participants, workshop), language), ""
    if block is not None:
        right += _way_in(workshop, language)
    title = f"<b>{escape(workshop.title)}</b>"
    stairs = '<span class="tretrin-stairs" aria-hidden="true"><i></i><i></i><i></i></span>'
    st.html(
        f'<div class="tretrin-screen"><header><span>{stairs}{title}</span><span>{right}</span></header>'
        f"{_message(workshop)}{shown}</div>"
    )


def _comments(comments: Round, language: Language) -> str:
    """That groups comment on each other, and how long yet. What they see is on their phones alone."""
    names = ("give", "screen_title", "screen_lead")
    kicker, title, lead = (escape(language.text(f"comments.{name}")) for name in names)
    return (
        f'<section class="exercise"><div><p class="kicker">{kicker}</p><h1>{title}</h1><p>{lead}</p></div>'
        f'<div class="time">{timer.until(comments.ends)}</div></section>'
    )


def _message(workshop: Workshop) -> str:
    """What is said to everybody, for those who look up from their phones."""
    said = workshop.message
    return f'<p class="message" role="status">{escape(said.text)}</p>' if said is not None else ""


def _way_in(workshop: Workshop, language: Language) -> str:
    """For those who come while something is on: the address, the code and both as a picture."""
    said, address = escape(language.text("workshop.screen_late")), escape(_join_address())
    return (
        f'<span class="way-in"><span>{said} {address}<br>{escape(language.text("workshop.code"))} '
        f"<b>{spaced(workshop.code)}</b></span>{_qr(workshop, language)}</span>"
    )


def _join_address() -> str:
    """As one types it."""
    return navigation.address(JOIN).partition("://")[2]


def _qr(workshop: Workshop, language: Language) -> str:
    picture = segno.make(navigation.address(JOIN, code=workshop.code), error="m", micro=False).svg_data_uri(
        border=2, dark=f"#{value(INK)}", light=f"#{value(WHITE)}", scale=10, omitsize=True
    )
    return f'<img src="{picture}" alt="{escape(language.text("workshop.screen_qr"))}">'


def _lobby(workshop: Workshop, joined: int, language: Language) -> tuple[str, str]:
    """The way in; once it is over, thanks and what becomes of the strategies."""
    if workshop.ended:
        date = language.date(workshop.delete_on)
        return (
            f"<section><div><h1>{escape(language.text('workshop.screen_over'))}</h1>"
            f"<p>{escape(language.text('workshop.screen_over_help', date=date))}</p>"
            f"<p>{escape(language.text('goodbye.screen'))}</p>{_meet_again(workshop, language)}</div></section>",
            "",
        )
    only_here = f"<p>{escape(language.text('workshop.screen_only_here'))}</p>" if navigation.local_host() else ""
    shown = f"""
        <section class="lobby">
          <div>
            <h1>{escape(language.text("workshop.screen_join"))}</h1>
            <p>{escape(language.text("workshop.screen_scan"))}<br><b>{escape(_join_address())}</b></p>
            <p>{escape(language.text("workshop.screen_write"))}</p>
            <p class="code">{spaced(workshop.code)}</p>
            {only_here}
          </div>
          {_qr(workshop, language)}
        </section>
        <footer><span>{escape(language.text("workshop.joined", n=joined))}</span>
        <span>{escape(language.text("workshop.screen_private"))}</span></footer>"""
    return shown, escape(_begins(workshop, language))


def _meet_again(workshop: Workshop, language: Language) -> str:
    if workshop.follow_up is None:
        return ""
    day = language.date(workshop.follow_up.day, "full")
    return f"<p><b>{escape(language.text('goodbye.meet', date=day))}</b></p>"


def _begins(workshop: Workshop, language: Language) -> str:
    planned, now = (at.astimezone(workshop.zone) for at in (workshop.blocks[0].starts, session.now()))
    if planned <= now:
        return language.text("workshop.begins_soon")
    time = language.time(planned)
    if planned.date() == now.date():
        return language.text("workshop.begins", time=time)
    return language.text("workshop.begins_on", date=language.date(planned.date(), "full"), time=time)


def _block(workshop: Workshop, block: Block, participants: list[Participant], language: Language) -> str:
    steps = "".join(f"<li>{escape(step)}</li>" for step in block.steps)
    called = language.text(f"workshop.kind_{block.kind}")
    said = f"<ol>{steps}</ol>" if steps else f"<p>{escape(block.task)}</p>"
    until = ""
    if workshop.clock is not None and workshop.clock.ends is not None and block.kind is not BlockKind.HOMEWORK:
        ends = language.time(workshop.clock.ends.astimezone(workshop.zone))
        until = f"<small>{escape(language.text('workshop.until', time=ends))}</small>"
    elif block.kind is not BlockKind.HOMEWORK:
        until = f'<small class="paused">{escape(language.text("workshop.paused"))}</small>'
    elif (following := workshop.next_block) is not None and workshop.blocks[following].day != block.day:
        starts = workshop.blocks[following].starts.astimezone(workshop.zone)
        day, time = language.date(starts.date(), "full"), language.time(starts)
        until = f'<small class="paused">{escape(language.text("workshop.see_you", date=day, time=time))}</small>'
    foot = _done(participants, block, language) if block.sections else ""
    named = _groups(participants, block, workshop, language) if block.sections and workshop.names_groups else ""
    return f"""
        <section class="{block.kind}">
          <div>
            <p class="kicker">{escape(called if called != block.title else "")}</p>
            <h1>{escape(block.title)}</h1>
            {said}
          </div>
          <div class="time">{timer.html(workshop)}{until}{named}</div>
        </section>{foot}"""


def _done(participants: list[Participant], block: Block, language: Language) -> str:
    """A box for everybody, filled for those who are done: in no order that would tell who is who."""
    if not participants:
        return ""
    done = progress.done(participants, block)
    boxes = "".join(f'<i class="{"done" if number < done else ""}"></i>' for number in range(len(participants)))
    said = language.text("workshop.screen_done", n=done, of=language.number(len(participants)))
    return f'<footer class="done"><div aria-hidden="true">{boxes}</div><span>{escape(said)}</span></footer>'


def _groups(participants: list[Participant], block: Block, workshop: Workshop, language: Language) -> str:
    """What each group is called, and how many in it are done, or whether it is where it works in one strategy."""
    rows = []
    for group in workshop.groups:
        ids = {group.works_in} if group.works_in is not None else set(group.members)
        here = [each for each in participants if each.id in ids]
        done = progress.done(here, block)
        if group.works_in is not None:
            said = language.text("workshop.screen_group_done" if done else "workshop.screen_group_at_work")
        else:
            said = language.text("workshop.screen_done_in_group", n=done, of=language.number(len(here)))
        rows.append(f"<li><b>{escape(group.name)}</b><span>{escape(said)}</span></li>")
    two = " two" if len(rows) > ONE_COLUMN else ""
    return f'<ul class="groups{two}">{"".join(rows)}</ul>' if rows else ""
