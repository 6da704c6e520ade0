// Streamlit sends a text field when it is left: not while one types, and not at all on Back, reload or closing the tab.
// What is typed goes to the server here, after a pause and whenever one leaves, again and again until it is there.
// The widget never learns of it: no rerun, and nothing moves under the cursor.

import { mark, onRun, text } from "./app.js";

const PAUSE = 1000, AGAIN = 3000; // milliseconds
const SENT_KEPT = 6; // of the texts sent from one field, those that are remembered
const FIELDS = ["stTextArea", "stTextInput"].map((id) => `[data-testid="${id}"] :is(textarea, input)`).join();
// The key of a cell (pages/ui/question/cells.py): strategy, question, and for a list's row its uid and field.
const CELL = /(?:^|\s)st-key-(\d+)-([a-z0-9_]+?)(?:-([0-9a-f]{8,})-([a-z0-9_]+))?(?=\s|$)/;

const shown = new WeakMap(); // field -> what it showed when one came to it, and what was sent of it since
const waiting = new Map(); // field -> what the server does not have yet
const NARROW = matchMedia("(max-width: 1023px)");
let isNarrow = NARROW.matches; // where there is no room to say when; to ask that has the styles of the whole page worked out
const NOT_SAVED = "not saved", TOO_LARGE = 413;
let timer, savedAt = 0, refused = false; // savedAt in milliseconds
const toldOfKept = [];

// Calls `kept` whenever what was typed has been saved without a run of the page.
export const onKept = (kept) => toldOfKept.push(kept);

const marks = () => [...document.querySelectorAll("[data-saved]")].map((each) => Date.parse(each.dataset.saved) || 0);

export function watchTyping() {
  document.addEventListener("focusin", came, true);
  document.addEventListener("input", typed, true);
  document.addEventListener("focusout", sendNow, true);
  document.addEventListener("visibilitychange", sendNow);
  for (const event of ["pagehide", "popstate", "online"]) window.addEventListener(event, sendNow, true);
  NARROW.addEventListener("change", () => { isNarrow = NARROW.matches; tell(); });
  onRun(tell);
}

export function sendNow() {
  clearTimeout(timer);
  for (const [field, draft] of waiting) send(field, draft);
}

function place(field) {
  if (!field.matches?.(FIELDS)) return null;
  const found = CELL.exec(field.closest('[class*="st-key-"]')?.className ?? "");
  if (!found) return markedPlace(field);
  const [, strategy, question, row, column] = found;
  const newRow = field.closest('[class*="st-key-card"]')?.querySelector(".tretrin-new-row") ? {} : null;
  return { strategy: Number(strategy), question, ...(row && { row, field: column, new_row: newRow }) };
}

// Where a field of what is no question says that it is kept (pages/ui/shell/typed_place.py).
function markedPlace(field) {
  const said = field.closest('[class*="st-key-typed-"]')?.querySelector(".tretrin-place")?.dataset.place;
  return said ? JSON.parse(said) : null;
}

function came({ target }) {
  refused = false; // from here on the page itself says what it has refused
  if (place(target) && !waiting.has(target)) shown.set(target, [target.value]);
}

function typed({ target }) {
  const where = place(target);
  if (!where || !shown.has(target)) return;
  const key = new URLSearchParams(location.search).get("key");
  const { language, window: name } = mark()?.dataset ?? {};
  waiting.set(target, { key, window: name, language, ...where, text: target.value });
  tell();
  clearTimeout(timer);
  timer = setTimeout(sendNow, PAUSE);
}

async function send(field, draft) {
  const before = shown.get(field);
  const body = JSON.stringify({ ...draft, seen: before });
  if (before.at(-1) !== draft.text) before.push(draft.text);
  if (before.length > SENT_KEPT) before.splice(1, before.length - SENT_KEPT);
  const headers = { "Content-Type": "application/json" };
  const address = new URL("draft", document.baseURI);
  const outcome = await fetch(address, { method: "POST", keepalive: true, headers, body }).then(
    (answer) => {
      if (!answer.ok) return answer.status === TOO_LARGE ? "refused" : NOT_SAVED;
      return answer.text();
    },
    () => NOT_SAVED, // no connection
  );
  if (outcome === NOT_SAVED) {
    clearTimeout(timer);
    timer = setTimeout(sendNow, AGAIN);
  } else if (waiting.get(field) === draft) {
    waiting.delete(field);
    refused = outcome === "refused";
    if (outcome === "kept") {
      savedAt = Date.now();
      toldOfKept.forEach((kept) => kept());
    }
  }
  tell();
}

// "Gemt 14.32", "Gemt" where it is narrow, where everything is saved, "Gemmer …" while it is not: in the frame, and nothing that is not known.
function tell() {
  const note = document.querySelector(".tretrin-saved");
  if (!note) return;
  savedAt = Math.max(savedAt, ...marks());
  const unsaved = refused || document.querySelector(".tretrin-unsaved");
  const time = () => new Intl.DateTimeFormat(mark()?.dataset.tag, { hour: "2-digit", minute: "2-digit" }).format(savedAt);
  const sentence = unsaved ? text("not_saved_yet")
    : waiting.size ? text("saving")
    : !savedAt ? ""
    : isNarrow ? text("saved_short")
    : text("saved", { time: time() });
  if (note.textContent !== sentence) note.textContent = sentence;
}
