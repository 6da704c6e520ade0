// What the other files ask of the page: Streamlit's state, our own marks in it, and texts in its language.

const TEXTS = JSON.parse(document.getElementById("tretrin-texts").textContent);

// The frame writes `<span class="tretrin-page" data-language="da" data-tag="da-DK" data-place="…" data-saved="…" data-name="…">` (pages/ui/shell/frame.py).
export const mark = () => document.querySelector(".tretrin-page");

// Before that frame is there, as the server will choose: by the address, then by what the browser prefers.
const expected = () => new URLSearchParams(location.search).get("lang") ?? navigator.language.slice(0, 2);
let last; // while a page takes the place of another
export function language() {
  last = mark()?.dataset.language ?? last;
  return last ?? expected();
}

export function text(name, values = {}) {
  const found = (TEXTS[language()] ?? TEXTS.da)[name];
  return found.replace(/\{(\w+)\}/g, (_, key) => values[key]);
}

const app = () => document.querySelector('[data-testid="stApp"]');
export const isConnected = () => app()?.getAttribute("data-test-connection-state") === "CONNECTED";
export const isIdle = () => app()?.getAttribute("data-test-script-state") === "notRunning";
export const main = () => document.querySelector('[data-testid="stAppViewContainer"]');

// Calls `changed` whenever the connection's or the script's state is another, with whether the script ran meanwhile: a
// busy browser tells of a whole run at once, when it is over.
export function onState(changed) {
  const options = {
    subtree: true,
    attributeOldValue: true,
    attributeFilter: ["data-test-connection-state", "data-test-script-state"],
  };
  new MutationObserver((records) => {
    const scripts = records.filter((record) => record.attributeName === "data-test-script-state");
    changed(!isIdle() || scripts.some((record) => record.oldValue !== "notRunning"));
  }).observe(document, options);
}

const DRAWN = [0, 300, 1500]; // milliseconds after a run: when its elements are drawn, and when the last of them surely are

// Calls `ended` after every run of the script, three times; each call finds what the one before came too early for. On a slow
// line the first run may be over before this script is there: what it has drawn is looked at all the same.
export function onRun(ended) {
  let ran = Boolean(mark());
  if (ran && isIdle()) for (const delay of DRAWN) setTimeout(ended, delay);
  onState((runs) => {
    ran ||= runs;
    if (!ran || !isIdle()) return;
    ran = false;
    for (const delay of DRAWN) setTimeout(ended, delay);
  });
}
