// The screen in the room has no keyboard: whatever stands on it must fit it. Where its usual size is too large, all of
// it is written smaller. What Streamlit draws anew is another element, and begins at the usual size again.

const SMALLER = 0.96, SMALLEST = 0.3;

export function fitScreen() {
  // Before anybody sees what was drawn.
  new MutationObserver(fit).observe(document.body, { childList: true, subtree: true });
  window.addEventListener("resize", () => {
    screen()?.style.removeProperty("--fit");
    fit();
  });
}

const screen = () => document.querySelector(".tretrin-screen");

function fit() {
  const drawn = screen();
  if (!drawn) return;
  let size = Number(drawn.style.getPropertyValue("--fit") || 1);
  while (drawn.offsetHeight > innerHeight && size > SMALLEST) {
    size *= SMALLER;
    drawn.style.setProperty("--fit", size);
  }
}
