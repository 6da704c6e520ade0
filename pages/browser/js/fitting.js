// The screen in the room has no keyboard: whatever stands on it must fit it. Where its usual size is too large, all of
// it is written smaller; where there is little to read, that is written larger, for those who sit at the back. What
// Streamlit draws anew is another element, and begins at the usual size again.

const SMALLER = 0.96, SMALLEST = 0.3, LARGER = 1.05, LARGEST = 1.5;

export function fitScreen() {
  // Before anybody sees what was drawn.
  new MutationObserver(fit).observe(document.body, { childList: true, subtree: true });
  window.addEventListener("resize", () => {
    for (const name of ["--fit", "--words"]) screen()?.style.removeProperty(name);
    fit();
  });
}

const screen = () => document.querySelector(".tretrin-screen");

const fits = (drawn) => drawn.offsetHeight <= innerHeight;

// A word that is wider than its place would reach into the time.
const isCut = (drawn) => [...drawn.querySelectorAll("section :is(h1, p, li)")].some((each) => each.scrollWidth > each.clientWidth);

function fit() {
  const drawn = screen();
  if (!drawn) return;
  if (!drawn.style.getPropertyValue("--words")) enlarge(drawn);
  else if (!fits(drawn)) drawn.style.setProperty("--words", Math.min(1, drawn.style.getPropertyValue("--words")));
  let size = Number(drawn.style.getPropertyValue("--fit") || 1);
  while (!fits(drawn) && size > SMALLEST) {
    size *= SMALLER;
    drawn.style.setProperty("--fit", size);
  }
}

// What is to be read, as large as it can be with each word on one line.
function enlarge(drawn) {
  const write = (size) => drawn.style.setProperty("--words", size);
  let size = 1;
  write(size);
  while (isCut(drawn) && size > SMALLEST) write(size *= SMALLER);
  if (size < 1) return;
  while (size < LARGEST && fits(drawn)) {
    write(size * LARGER);
    if (!fits(drawn) || isCut(drawn)) return write(size);
    size *= LARGER;
  }
}
