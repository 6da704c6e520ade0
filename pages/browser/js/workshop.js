// A workshop, for whoever is in it: the bar with exercise and time over a participant's page, and every timer.
//
// The bar is no part of Streamlit's page: nothing runs when it changes, and nobody's typing is touched. Timers count by
// the server's clock, so that the whole room sees the same second, whatever a phone's own clock says.

import { language, mark, onRun, text } from "./app.js";
import { askToKeep, wasKept, waysToKeep } from "./keeping.js";
import { ownKey, rememberOwn } from "./own.js";

const ASK_EVERY = 5000, TICK = 250; // milliseconds
const CLOSED = "tretrin-message-closed"; // in this window: when what somebody has put away was said
const MOST_CLOSED = 20;

let ahead = null; // milliseconds that the server's clock is ahead of ours
let now = null; // what the server last said of the workshop
let asking = false;
let every = ASK_EVERY; // as the server last said: in a large room, later
let asked = null; // what the server last answered, and when

export function followWorkshop() {
  setInterval(tick, TICK);
  // A timer that is drawn anew is written before anybody sees it without its time.
  new MutationObserver(tick).observe(document.body, { childList: true, subtree: true });
  askAgain();
  document.addEventListener("visibilitychange", ask); // a phone that slept is told at once
  window.addEventListener("online", ask);
  onRun(afterRun);
}

function askAgain() {
  ask().finally(() => setTimeout(askAgain, every));
}

// Who has just opened a page is told at once, but in a large room not with each answer they give.
function afterRun() {
  const known = every > ASK_EVERY && asked?.about === about() && Date.now() < asked.at + every;
  return known && takesPart() ? show(now) : ask();
}

const ourKey = () => new URLSearchParams(location.search).get("key");
const about = () => `${language()} ${ourKey()}`;

const takesPart = () => Boolean(mark()?.dataset.workshop);
const timers = () => document.querySelectorAll(".tretrin-timer");

async function ask() {
  if (mark() && !takesPart()) show(null);
  const asksClock = ahead === null && timers().length;
  if (asking || document.hidden || !(takesPart() || asksClock)) return;
  asking = true;
  const address = new URL("workshop/now", document.baseURI);
  address.searchParams.set("lang", language());
  const key = ourKey();
  const headers = takesPart() && key ? { "x-tretrin-key": key } : {};
  const sent = Date.now(), asks = about();
  const answer = await fetch(address, { headers, cache: "no-store" }).catch(() => null);
  asking = false;
  if (answer?.status === 204) return show(null);
  if (!answer?.ok) return; // no connection: what is known stands, and the time goes on
  const said = await answer.json();
  ahead = said.now - (sent + Date.now()) / 2;
  every = said.again ?? ASK_EVERY;
  asked = { about: asks, at: sent };
  if (takesPart()) show(said);
  tick();
}

// Timers

function tick() {
  for (const timer of timers()) {
    const left = remaining(timer.dataset);
    const written = left === null ? "" : clock(left);
    if (timer.textContent !== written) timer.textContent = written;
    timer.toggleAttribute("data-over", left !== null && left <= 0);
  }
}

function remaining({ ends, left }) {
  if (ends) return Number(ends) - (Date.now() + (ahead ?? 0));
  return left ? Number(left) : null;
}

function clock(milliseconds) {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

// The bar

function show(said) {
  reloadOpened(said);
  now = said;
  if (said?.own) rememberOwn(said.room, ourKey());
  const keep = said?.room ? askToKeep(said, ourKey()) : [];
  const notes = [said?.message, ...(said?.notes ?? []), ...keep].filter((each) => each && !(each.at && putAway().includes(each.at)));
  const bar = document.getElementById("tretrin-workshop");
  if (!said?.block && !notes.length && !said?.group) {
    bar?.remove();
    return room(null);
  }
  const shows = JSON.stringify([said.block, said.group, said.own, notes, language(), said.block && isThere(said.block)]);
  const drawn = bar ?? document.body.appendChild(element("aside", { id: "tretrin-workshop" }));
  if (!bar) resized.observe(drawn); // the time that is left comes a moment later, and may move a word to another line
  if (drawn.dataset.shows !== shows) draw(drawn, said, notes, shows);
  const timer = drawn.querySelector(".tretrin-timer");
  if (timer) Object.assign(timer.dataset, { ends: said.ends ?? "", left: said.left ?? "" });
  drawn.querySelector(".paused")?.toggleAttribute("hidden", !stands(said));
  room(drawn);
}

// Whether the time is stopped.
const stands = ({ ends, left }) => !ends && typeof left === "number";

function draw(bar, { block, group, room: where, own }, notes, shows) {
  bar.dataset.shows = shows;
  bar.dataset.step = block?.step ?? "";
  bar.setAttribute("aria-label", text("workshop"));
  bar.replaceChildren();
  if (block || group) {
    const task = element("div", { className: "task" });
    if (block) task.append(element("b", { textContent: block.title }), element("span", { textContent: block.task }));
    const line = element("div", { className: "line" });
    line.append(task);
    if (own === false) line.append(...wayBack(where));
    if (group && block?.place !== "group") line.append(Object.assign(way("group", group), { className: "group" }));
    if (block?.place && !isThere(block)) line.append(way(block.place, block.way));
    const timer = element("span", { className: "tretrin-timer" });
    timer.setAttribute("role", "timer");
    const time = element("div", { className: "time" });
    time.append(timer, element("small", { className: "paused", textContent: text("paused") }));
    line.append(time);
    bar.append(line);
  }
  const alone = own === false && !block && !group ? wayBack(where) : [];
  bar.append(...notes.map(note));
  bar.querySelector(".message")?.append(...alone);
}

// From the strategy of a group to one's own, where this browser knows it.
function wayBack(where) {
  const key = ownKey(where);
  if (!key) return [];
  const address = new URL("overview", document.baseURI);
  address.searchParams.set("key", key);
  return [element("a", { className: "own", href: address.href, textContent: text("own_strategy") })];
}

// Whether one is at the exercise already. No page is called as a section or a question.
const isThere = ({ within }) => (mark()?.dataset.place ?? "").split("/").some((place) => place && within.includes(place));

function way(place, name) {
  const address = new URL(place, document.baseURI);
  address.searchParams.set("key", ourKey());
  return element("a", { href: address.href, textContent: name });
}

function note({ who, text: words, at, place, way: name, keep }) {
  const box = element("div", { className: keep ? "message keep" : "message" });
  const said = element("p", {});
  said.setAttribute("role", "status");
  if (who) said.append(element("b", { textContent: `${who} ` }));
  said.append(words);
  const ways = keep ? waysToKeep(keep, ourKey(), said) : place ? [way(place, name)] : [];
  const close = element("button", { type: "button", textContent: text("close") });
  close.addEventListener("click", () => {
    if (keep) wasKept(keep, ourKey());
    try {
      sessionStorage.setItem(CLOSED, JSON.stringify([...putAway(), at].slice(-MOST_CLOSED)));
    } catch { /* a browser that keeps nothing shows it again on the next page */ }
    const others = (now.notes ?? []).filter((each) => each.at !== at);
    now = { ...now, message: now.message?.at === at ? null : now.message, notes: others };
    show(now);
  });
  box.append(said, ...ways, ...(at ? [close] : []));
  return box;
}

function putAway() {
  try {
    return JSON.parse(sessionStorage.getItem(CLOSED)) ?? [];
  } catch {
    return [];
  }
}

const resized = new ResizeObserver(([{ target }]) => room(target));

// The page begins under the bar.
function room(bar) {
  document.documentElement.style.setProperty("--workshop-bar", bar ? `${bar.offsetHeight}px` : "0px");
}

// A page that waits for its section to be opened is drawn anew when something was: nobody is typing on it.
function reloadOpened(said) {
  const before = now?.closed, after = said?.closed;
  if (before && after && before.join() !== after.join() && document.querySelector(".tretrin-closed")) location.reload();
}

const element = (tag, values) => Object.assign(document.createElement(tag), values);
