// Coming to another place: it is shown from its beginning, its title has the focus, and the menu folds away.

import { language, mark, onRun } from "./app.js";

const FOLDED = 100; // milliseconds after which Streamlit has put the focus where a popover was folded

let place = null;

// Why an answer was refused or could not be saved, beside its field.
export const refusals = () => [...document.querySelectorAll('[class*="st-key-refusal"]')];

const shown = new WeakSet();

export function watchArrivals() {
  onRun(arrived);
  onRun(showRefusals);
}

// What has just been refused is in sight, wherever on the page one was when it was.
function showRefusals() {
  for (const refusal of refusals()) {
    if (shown.has(refusal)) continue;
    shown.add(refusal);
    const { top, bottom } = refusal.getBoundingClientRect();
    if (top < 0 || bottom > innerHeight) refusal.scrollIntoView({ block: "center" });
  }
}

function arrived() {
  document.documentElement.lang = language();
  const here = mark()?.dataset.place;
  if (!here || here === place) return;
  const first = place === null;
  place = here;
  if (first) return; // the page as it was opened: the browser knows where to begin
  foldMenu();
  document.querySelector('[data-testid="stMain"]').scrollTo(0, 0);
  setTimeout(focusTitle, FOLDED);
}

function focusTitle() {
  const title = document.querySelector('[data-testid="stMain"] h1');
  if (!title) return;
  title.tabIndex = -1;
  title.focus({ preventScroll: true });
}

// A popover stays open over a page that has changed under it.
function foldMenu() {
  document.querySelector('.st-key-head [data-testid="stPopover"] button[aria-expanded="true"]')?.click();
}
