// The connection to the server. While it is away, nothing can be clicked: a click would be dropped without a word.

import { isConnected, isIdle, main, onState, text } from "./app.js";
import { sendNow } from "./typing.js";

const PATIENCE = 15_000; // milliseconds until the page is released whatever the script does

let wasThere = false; // a page that is just being opened has no connection to lose
let away = false; // from the loss of the connection until the first run after it has ended
let ran = false; // whether that run has begun
let patience;
let caret; // where one stood: [field, from, to]
const strangers = new MutationObserver((changes) => changes.forEach(({ addedNodes }) => addedNodes.forEach(close)));
let partMissing = false;

export function watchConnection() {
  onState(changed);
  // A part of Streamlit that could not be fetched is never asked for again, and the widgets it draws stay away.
  window.addEventListener("vite:preloadError", () => {
    partMissing = true;
    if (isConnected()) reloadWhenServed();
  });
}

function changed(runs) {
  if (!isConnected() && wasThere && !away && main()) leave();
  wasThere ||= isConnected();
  if (partMissing && isConnected()) return void reloadWhenServed();
  if (!away) return;
  clearTimeout(patience);
  if (!isConnected()) return;
  ran ||= runs;
  if (ran && isIdle()) comeBack();
  else patience = setTimeout(comeBack, PATIENCE);
  sendNow();
}

function leave() {
  away = true;
  ran = false;
  const field = document.activeElement;
  caret = field?.matches?.("textarea, input") ? [field, field.selectionStart, field.selectionEnd] : null;
  main().inert = true;
  say(text("connection_lost"), "lost");
  strangers.observe(document.body, { childList: true });
}

// Nobody but Streamlit opens a dialog while the server is away. It tells its own developer to start it again, in English,
// over our bar, and hides the rest from screen readers.
function close(added) {
  if (added.dataset?.testid === "stDialog") added.querySelector("[role=dialog] > button")?.click();
}

function comeBack() {
  away = false;
  strangers.disconnect();
  main().inert = false;
  say(text("back_again"), "back");
  const [field, from, to] = caret ?? [];
  if (!field?.isConnected || document.activeElement !== document.body) return;
  field.focus({ preventScroll: true });
  if (from !== null) field.setSelectionRange(from, to);
}

// A bar over the page, read out by screen readers. It stands until the connection is back.
function say(sentence, state) {
  let bar = document.getElementById("tretrin-connection");
  if (!bar) {
    bar = document.createElement("div");
    bar.id = "tretrin-connection";
    bar.setAttribute("role", "alert");
    document.body.append(bar);
  }
  bar.textContent = sentence;
  document.body.dataset.connection = state;
}

async function reloadWhenServed() {
  const page = new URL("healthz", document.baseURI);
  const served = await fetch(page, { cache: "no-store" }).then((answer) => answer.ok, () => false);
  if (served) location.reload();
  else setTimeout(reloadWhenServed, 1000);
}
