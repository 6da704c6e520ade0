// What Streamlit calls its own buttons for screen readers, which it has in English only.

import { onRun, text } from "./app.js";

const CLOSE = '[data-testid="stDialog"] button[aria-label="Close"]';

export function nameButtons() {
  onRun(() => document.querySelectorAll(CLOSE).forEach((button) => { button.ariaLabel = text("close"); }));
}
