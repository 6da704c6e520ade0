// One option chosen goes on by itself. Who presses Continue as well means the question they have answered, but the next may
// stand there by then: what is pressed on it before anybody can have read it is not done. The same for a second tap.

import { isIdle, mark } from "./app.js";

const UNREAD = 1000; // milliseconds
const OPTION = '.st-key-question-alone [role="radio"]', WAYS = ".st-key-ways button";
const PRESSING = ["Enter", " "];

let chosen = null; // the last option: at which question, and since when another one stands there whole

export function guardPassing() {
  document.addEventListener("click", clicked, true);
  document.addEventListener("input", answered, true);
  document.addEventListener("keydown", ({ key }) => PRESSING.includes(key) || answered(), true);
}

const place = () => mark()?.dataset.place;

function clicked(event) {
  const { target, isTrusted, detail } = event;
  const unread = isTrusted && isPassed() && (!chosen.passed || Date.now() - chosen.passed < UNREAD);
  if (unread && (target.closest(WAYS) || detail > 1)) {
    event.preventDefault();
    event.stopImmediatePropagation();
  } else if (target.closest(OPTION)) {
    choose();
  } else {
    answered();
  }
}

function choose() {
  chosen?.watch.disconnect();
  const from = place(), watch = new MutationObserver(pass);
  chosen = { from, watch, passed: null };
  watch.observe(document.body, { childList: true, subtree: true, attributeFilter: ["data-test-script-state"] });
}

const isPassed = () => chosen !== null && place() !== chosen.from;

// On a slow line the head says where one is long before the question is there to be read.
function pass() {
  if (!isPassed() || !isIdle()) return;
  chosen.watch.disconnect();
  chosen.passed = Date.now();
}

// Somebody is at work on the question that stands there.
function answered() {
  if (!isPassed()) return;
  chosen.watch.disconnect();
  chosen = null;
}
