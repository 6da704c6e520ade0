// What the page was held for, a finding or what another window has changed, stands below what was answered, and a card of
// the budget game above where it was drawn: it is brought into sight, and read out.

import { onRun } from "./app.js";

const FOOT = 96; // pixels at the lower edge of a phone that the ways on stand over

const shown = new WeakSet();

export function showHeld() {
  onRun(look);
}

function look() {
  const said = document.querySelector(".tretrin-held");
  const finding = said?.closest('[class*="st-key-finding"], [class*="st-key-conflict"], .st-key-game-card');
  if (!finding || shown.has(said)) return;
  shown.add(said);
  finding.tabIndex = -1;
  finding.focus({ preventScroll: true });
  const { top, bottom } = finding.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight - FOOT) finding.scrollIntoView({ block: "center" });
}
