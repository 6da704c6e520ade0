// Coming to another place: it is shown from its beginning, its title has the focus, and the menu folds away.

import { language, mark, onRun, text } from "./app.js";

const FOLDED = 100; // milliseconds after which Streamlit has put the focus where a popover was folded

const SURELY = 15_000; // milliseconds after which everything has been drawn
const FOOT = 96; // pixels at the lower edge of a phone that the ways on stand over

let place = null;
let toTitle = false; // whether the title is to have the focus
let opened = null; // the dialog that is open
let waiting; // the timer that ends with that
const redrawn = new MutationObserver(() => isLost() && focusTitle());

// Why an answer was refused or could not be saved, beside its field.
export const refusals = () => [...document.querySelectorAll('[class*="st-key-refusal"]')];

const shown = new WeakSet();

export function watchArrivals() {
  new MutationObserver(() => { nameSkip(); foldUnderDialog(); }).observe(document.body, { childList: true, subtree: true });
  onRun(arrived);
  onRun(showRefusals);
  for (const event of ["keydown", "pointerdown"]) document.addEventListener(event, busy, true);
}

// Somebody has begun to do something; on a page that was opened this very moment, where they are is to be noted yet.
function busy() {
  toTitle = false;
  place ??= mark()?.dataset.place ?? null;
}

// What has just been refused is in sight, wherever on the page one was when it was.
function showRefusals() {
  for (const refusal of refusals()) {
    if (shown.has(refusal)) continue;
    shown.add(refusal);
    const { top, bottom } = refusal.getBoundingClientRect();
    if (top < 0 || bottom > innerHeight - FOOT) refusal.scrollIntoView({ block: "center" });
  }
}

function arrived() {
  document.documentElement.lang = language();
  nameSkip();
  const here = mark()?.dataset.place;
  if (here && here !== place) begin(here);
  if (toTitle) setTimeout(focusTitle, FOLDED);
}

// Streamlit has the link in English only, and draws it before the page that tells in which language it is.
function nameSkip() {
  const skip = document.querySelector('[data-testid="stSkipToContent"]');
  if (!skip) return;
  const words = text("to_content");
  if (skip.textContent !== words) skip.textContent = words;
}

function begin(here) {
  const first = place === null;
  place = here;
  if (first) return; // the page as it was opened: the browser knows where to begin
  foldMenu();
  document.querySelector('[data-testid="stMain"]').scrollTo(0, 0);
  toTitle = true;
  redrawn.observe(document.body, { childList: true, subtree: true });
  clearTimeout(waiting); // of the place before: its end is not this one's
  waiting = setTimeout(() => { toTitle = false; redrawn.disconnect(); }, SURELY);
}

// Whether the focus is nowhere, or still on what led here.
const isLost = () => document.activeElement === document.body || document.activeElement?.closest(".st-key-ways");

// Again and again, since what is drawn late may take the title's place; never once somebody has begun to do something.
function focusTitle() {
  const title = document.querySelector('[data-testid="stMain"] h1');
  if (!toTitle || !title || title === document.activeElement) return;
  title.tabIndex = -1;
  title.focus({ preventScroll: true });
}

// A popover stays open over a page that has changed under it.
// A dialog that was opened from the menu would lie under it.
function foldUnderDialog() {
  const dialog = document.querySelector('[data-testid="stDialog"]');
  if (dialog && dialog !== opened) foldMenu();
  opened = dialog;
}

function foldMenu() {
  document.querySelector('.st-key-head [data-testid="stPopover"] button[aria-expanded="true"]')?.click();
}
