// Pictures of what the answers become, where the page has a place for them (pages/ui/question/preview.py, pages/export.py).
// They come from the server as SVG from the same layout as the files; what was answered is escaped there.

import { language, mark, onRun, text } from "./app.js";
import { onKept } from "./typing.js";

const PLACES = ".tretrin-one-pager", DECKS = ".tretrin-deck", PICTURES = ".tretrin-picture";
const drawn = new WeakMap(); // place -> what it shows: the server's tag, and the boxes
// Places that are in sight: no picture is fetched where it is not. To ask a place for its size would have the whole page
// laid out, at every run; this is told after that was done anyway.
const inSight = new WeakSet();
const sizes = new ResizeObserver((changes) => changes.forEach(({ target, contentRect }) => {
  const was = inSight.has(target), is = contentRect.width > 0;
  inSight[is ? "add" : "delete"](target);
  if (is && !was) refresh();
}));
let asking = null, again = false;

export function watchPreviews() {
  onRun(refresh);
  onKept(refresh);
  // On a slow machine a place is there long after the run that drew it has ended.
  new MutationObserver(notice).observe(document.body, { childList: true, subtree: true });
}

const noticed = new WeakSet();

function notice() {
  if (!mark()) return; // which language the page is in is not known yet
  const places = [...document.querySelectorAll([PLACES, DECKS, PICTURES])].filter((place) => !noticed.has(place));
  places.forEach((place) => {
    noticed.add(place);
    sizes.observe(place);
  });
  if (places.length) refresh();
}

const key = () => new URLSearchParams(location.search).get("key") ?? "";
const shows = (place) => inSight.has(place);

function refresh() {
  document.querySelectorAll(DECKS).forEach((place) => drawn.has(place) || beginDeck(place));
  [...document.querySelectorAll(PICTURES)].filter((place) => shows(place) && !drawn.has(place)).forEach(fetchPicture);
  const places = [...document.querySelectorAll(PLACES)].filter(shows);
  places.forEach(light);
  if (!places.length) return;
  if (asking) return void (again = true);
  asking = Promise.all(places.map(fetchPage)).finally(() => {
    asking = null;
    if (again) { again = false; refresh(); }
  });
}

async function ask(address, headers = {}, more = "") {
  const page = new URL(address + more, document.baseURI);
  page.searchParams.set("lang", language());
  return fetch(page, { headers: { "x-tretrin-key": key(), ...headers }, cache: "no-store" }).catch(() => null);
}

async function fetchPage(place) {
  const before = drawn.get(place);
  const known = before ? { "If-None-Match": before.tag } : {};
  const answer = await ask("preview/one-pager", known, "printed" in place.dataset ? "?printed" : "");
  if (answer?.status !== 200) return; // the same as before, gone, or no connection: what stands there stays
  const { svg, boxes } = await answer.json();
  drawn.set(place, { tag: answer.headers.get("ETag"), boxes });
  show(place, svg);
  light(place);
  if ("enlarges" in place.dataset) offerToEnlarge(place);
}

// One picture, as it is when the page is drawn; where there is nothing to show, its place is left out.
async function fetchPicture(place) {
  drawn.set(place, {});
  const answer = await ask(`preview/${place.dataset.picture}`);
  if (answer?.status === 204) place.hidden = true;
  else if (answer?.ok) show(place, (await answer.json()).svg);
  else drawn.delete(place); // no connection: after the next run
}

// The picture in a root of its own: the page's styles do not reach its texts. On a phone it is as wide as one can read,
// and scrolls.
function show(place, svg) {
  const root = place.shadowRoot ?? place.attachShadow({ mode: "open" });
  let sheet = root.querySelector("section");
  if (!sheet) {
    sheet = document.createElement("section");
    sheet.style.cssText = "position:relative;width:var(--tretrin-page-width, 100%)";
    root.append(sheet);
  }
  const page = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
  page.setAttribute("style", "display:block;width:100%;height:auto;max-height:var(--tretrin-picture-height, none)");
  page.setAttribute("role", "img");
  sheet.querySelector("svg")?.remove();
  sheet.prepend(document.importNode(page, true));
}

// The box that the question fills, by the name of its group.
function light(place) {
  const box = drawn.get(place)?.boxes[place.dataset.lit];
  const sheet = place.shadowRoot?.querySelector("section");
  if (!sheet) return;
  let lit = sheet.querySelector("div");
  if (!box) return void lit?.remove();
  const isNew = !lit;
  if (isNew) {
    lit = document.createElement("div");
    sheet.append(lit);
  }
  const [left, top, width, height] = box;
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  lit.style.cssText = `position:absolute;left:calc(${left}% - 4px);top:calc(${top}% - 4px);width:calc(${width}% + 8px);`
    + `height:calc(${height}% + 8px);box-sizing:border-box;border:2px solid var(--tretrin-step);border-radius:6px;`
    + `pointer-events:none;transition:${still ? "none" : "all 120ms ease-out"}`;
  if (isNew) place.scrollLeft = lit.offsetLeft - 16;
}

// On a phone the page is as wide as the screen, and a tap makes it large enough to read; another, whole again.
function offerToEnlarge(place) {
  const root = place.shadowRoot;
  if (root.querySelector("button")) return;
  const button = Object.assign(document.createElement("button"), { type: "button", ariaLabel: text("enlarge") });
  button.ariaPressed = "false";
  button.style.cssText = "background:none;border:0;cursor:zoom-in;height:100%;inset:0;position:absolute;width:100%";
  button.addEventListener("click", () => {
    const large = place.toggleAttribute("data-large");
    button.ariaPressed = String(large);
    button.style.cursor = large ? "zoom-out" : "zoom-in";
    place.scrollTo(0, 0);
  });
  root.querySelector("section").append(button);
}

// The deck, one slide at a time.
function beginDeck(place) {
  drawn.set(place, { number: 1 });
  const make = (tag, values = {}) => Object.assign(document.createElement(tag), values);
  const picture = make("div", { className: "tretrin-slide" });
  const back = make("button", { type: "button", textContent: text("slide_before") });
  const on = make("button", { type: "button", textContent: text("slide_after") });
  const where = make("span", { role: "status" });
  const notes = make("p", { className: "tretrin-notes" });
  const bar = make("div", { className: "tretrin-slide-bar" });
  bar.append(back, where, on);
  place.replaceChildren(picture, bar, notes);
  place.setAttribute("role", "group");
  place.setAttribute("aria-label", text("slides"));

  async function turn(by) {
    const state = drawn.get(place);
    const answer = await ask(`preview/slides/${state.number + by}`, {}, `?of=${place.dataset.of ?? "deck"}`);
    if (answer?.status !== 200) return;
    state.number += by;
    const slide = await answer.json();
    show(picture, slide.svg);
    where.textContent = text("slide_of", { n: state.number, count: slide.count });
    notes.textContent = slide.notes;
    back.disabled = state.number === 1;
    on.disabled = state.number === slide.count;
  }

  back.addEventListener("click", () => turn(-1));
  on.addEventListener("click", () => turn(1));
  place.addEventListener("keydown", ({ key: pressed }) => {
    if (pressed === "ArrowLeft") turn(-1);
    if (pressed === "ArrowRight") turn(1);
  });
  turn(0);
}
