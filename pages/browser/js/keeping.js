// In a workshop one comes in by a code that leads nobody back: once somebody has answered something, and again when the
// day is over, they are asked to keep their link. Each time until they put it away, in this browser.

import { mark, text } from "./app.js";

const NAME = "tretrin-link-asked";

// What the bar says of it now, if anything.
export function askToKeep({ own, room, over }, key) {
  if (!own || !key) return [];
  const known = read();
  const mine = known[key] ?? { first: saved() };
  if (!known[key]) write({ ...known, [key]: mine });
  const stage = over ? "over" : saved() > mine.first ? "answered" : null;
  if (!stage || mine[stage]) return [];
  return [{ text: text("keep_your_link"), at: `keep:${stage}:${room}`, keep: stage }];
}

export function wasKept(stage, key) {
  const known = read();
  write({ ...known, [key]: { ...known[key], [stage]: true, answered: true } });
}

// What one presses: the device's own list where there is one, else the clipboard; and a mail to oneself.
export function waysToKeep(stage, key, said) {
  const address = new URL("overview", document.baseURI);
  address.searchParams.set("key", key);
  const link = address.href;
  const done = (words) => {
    wasKept(stage, key);
    if (words) said.textContent = words;
  };
  const press = element("button", { type: "button", textContent: text(navigator.share ? "share_link" : "copy_link") });
  press.addEventListener("click", async () => {
    if (navigator.share) return navigator.share({ title: text("link_subject"), url: link }).then(() => done(), () => {});
    done(await copied(link) ? text("link_copied") : link);
  });
  const mail = new URLSearchParams({ subject: text("link_subject"), body: link }).toString().replaceAll("+", "%20");
  const send = element("a", { href: `mailto:?${mail}`, textContent: text("mail_link") });
  send.addEventListener("click", () => wasKept(stage, key));
  return [press, send];
}

const saved = () => {
  const marks = [...document.querySelectorAll("[data-saved]")];
  return Math.max(0, ...marks.map((each) => Date.parse(each.dataset.saved) || 0), Date.parse(mark()?.dataset.saved) || 0);
};

// Over plain HTTP browsers know the old way alone.
async function copied(link) {
  if (navigator.clipboard && await navigator.clipboard.writeText(link).then(() => true, () => false)) return true;
  const holder = element("textarea", { value: link, readOnly: true });
  holder.style.cssText = "position:fixed;opacity:0";
  document.body.append(holder);
  holder.select();
  const done = document.execCommand("copy");
  holder.remove();
  return done;
}

function read() {
  try {
    return JSON.parse(localStorage.getItem(NAME)) ?? {};
  } catch {
    return {};
  }
}

function write(value) {
  try {
    localStorage.setItem(NAME, JSON.stringify(value));
  } catch { /* a browser that keeps nothing asks again */ }
}

const element = (tag, values) => Object.assign(document.createElement(tag), values);
