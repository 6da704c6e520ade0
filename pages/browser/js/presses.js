// A press is done whatever the page does between its two halves. Going down takes the focus from the field one was in,
// which saves it; what is saved changes the page, and the button may be drawn anew or move away before the finger lets
// go. The browser then sees the halves in two places, and makes no click of them.

import { mark } from "./app.js";
import { refusals } from "./arrivals.js";

const CONTROLS = "button, a[href], label, summary";
const KEY = /(?:^|\s)(st-key-\S+)/;

let pressed = null; // what one has gone down on: the control, where it stood, how to find it drawn anew

export function keepPresses() {
  document.addEventListener("mousedown", down, true); // a touch ends with these too, one right after the other
  document.addEventListener("mouseup", up, true);
  document.addEventListener("click", clicked, true);
}

function down({ target, button }) {
  const control = button === 0 && target.closest(CONTROLS);
  const box = control && control.getBoundingClientRect();
  pressed = control && { control, box, place: mark()?.dataset.place, refused: refusals(), ...name(control) };
}

function name(control) {
  const keyed = control.closest('[class*="st-key-"]');
  return { key: KEY.exec(keyed?.className ?? "")?.[1], words: control.textContent };
}

function clicked({ target }) {
  if (target.closest(CONTROLS)) pressed = null;
}

// A click of the browser's own comes right after this, before any timer.
function up(event) {
  if (pressed && isWithin(event, pressed.box)) setTimeout(finish, 0, event);
}

function finish(event) {
  if (!pressed) return;
  const { control, place, refused, key, words } = pressed;
  pressed = null;
  if (mark()?.dataset.place !== place) return; // what is like it on another page is something else
  // What was refused meanwhile is read first, as where the press is quick (pages/ui/shell/refused.py).
  if (refusals().some((each) => !refused.includes(each))) return;
  // Where it still stands, the page has not come between, but for instance a menu that opened over it.
  if (control.isConnected && isWithin(event, control.getBoundingClientRect())) return;
  const found = control.isConnected ? control : anew(key, words);
  if (found && !found.closest("[inert]")) found.click();
}

function anew(key, words) {
  const controls = key ? [...document.querySelectorAll(`.${CSS.escape(key)} :is(${CONTROLS})`)] : [];
  return controls.length === 1 ? controls[0] : controls.find((each) => each.textContent === words);
}

function isWithin({ clientX: x, clientY: y }, { left, right, top, bottom }) {
  return left <= x && x <= right && top <= y && y <= bottom;
}
