// The strategies opened in this browser: kept here and nowhere else, and listed on the start page. A key opens its
// strategy, so the list is sent to nobody; a key reaches the server when somebody opens its strategy.

import { language, mark, text } from "./app.js";

const KEPT = "tretrin-strategies", FORGOTTEN = "tretrin-forgotten";
const MOST = 30; // strategies; the one opened longest ago gives way
const AT_ONCE = 3; // of them that are shown before somebody asks for the older ones
const START = "start//";

export function rememberStrategies() {
  document.body.toggleAttribute("data-remembers", read(localStorage, KEPT).length > 0); // before the page is drawn
  for (const event of ["storage", "pageshow"]) window.addEventListener(event, draw); // changed while one was elsewhere
  // Not after each run: on a slow machine the page's mark and the list's place are there long after it has ended.
  new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
}

let looked = null; // at which mark and place

function look() {
  const page = mark(), list = place();
  if (looked?.page === page && looked?.list === list) return;
  looked = { page, list };
  if (list?.dataset.forget) forget(list.dataset.forget);
  const key = new URLSearchParams(location.search).get("key");
  if (page?.dataset.saved && page.dataset.place !== START && key) remember(key, page.dataset.name);
  draw();
}

const place = () => document.querySelector(".tretrin-remembered");

// A browser may keep nothing, by its settings or in a private window: then nothing is remembered, and all else works.
function read(storage, name) {
  try {
    return JSON.parse(storage.getItem(name)) ?? [];
  } catch {
    return [];
  }
}

function write(storage, name, value) {
  try {
    storage.setItem(name, JSON.stringify(value));
  } catch { /* as above */ }
}

function remember(key, name) {
  if (read(sessionStorage, FORGOTTEN).includes(key)) return;
  const before = read(localStorage, KEPT);
  const today = new Date().toISOString().slice(0, 10);
  const first = before[0];
  if (first?.key === key && first.name === name && first.opened === today) return;
  const others = before.filter((each) => each.key !== key);
  write(localStorage, KEPT, [{ key, name, opened: today }, ...others].slice(0, MOST));
}

// In this window it is not remembered again either, although it may still be open.
function forget(...keys) {
  write(sessionStorage, FORGOTTEN, [...read(sessionStorage, FORGOTTEN), ...keys]);
  write(localStorage, KEPT, read(localStorage, KEPT).filter((each) => !keys.includes(each.key)));
}

function draw() {
  const kept = read(localStorage, KEPT);
  document.body.toggleAttribute("data-remembers", kept.length > 0);
  const list = place();
  const shows = JSON.stringify([language(), kept]);
  if (!list || list.dataset.shows === shows) return;
  list.dataset.shows = shows;
  if (!kept.length) return void list.replaceChildren();
  list.replaceChildren(
    element("h2", { textContent: text("remembered_title") }),
    rows(kept.slice(0, AT_ONCE)),
    ...(kept.length > AT_ONCE ? [older(kept.slice(AT_ONCE))] : []),
    element("p", { textContent: text("remembered_help") }),
    button(text("forget_all"), kept.map((each) => each.key)),
  );
}

function rows(kept) {
  const made = element("ul");
  made.append(...kept.map(row));
  return made;
}

function older(kept) {
  const fold = element("details");
  fold.append(element("summary", { textContent: text("remembered_older", { n: kept.length }) }), rows(kept));
  return fold;
}

function row({ key, name, opened }) {
  const address = new URL("overview", document.baseURI);
  address.searchParams.set("key", key);
  const called = name || text("unnamed_strategy");
  const day = new Intl.DateTimeFormat(mark()?.dataset.tag, { day: "numeric", month: "long", timeZone: "UTC" });
  const link = element("a", { href: address.href });
  link.append(
    element("b", { textContent: called }),
    element("span", { textContent: text("opened_on", { date: day.format(new Date(opened)) }) }),
  );
  const remove = button(text("forget"), [key]);
  remove.ariaLabel = text("forget_named", { name: called });
  const item = element("li");
  item.append(link, remove);
  return item;
}

function button(words, keys) {
  const made = element("button", { type: "button", textContent: words });
  made.addEventListener("click", () => {
    forget(...keys);
    draw();
    (place()?.querySelector("a") ?? document.querySelector(".st-key-new button"))?.focus();
  });
  return made;
}

const element = (tag, values = {}) => Object.assign(document.createElement(tag), values);
