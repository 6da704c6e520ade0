// One press of Back, one page back. When the page changes, Streamlit writes two entries: this page with the next one's
// query, then the next page. The first is no place anybody has been, so the second takes its place.

import { isIdle, onState } from "./app.js";

const TOGETHER = 2000; // milliseconds within which both belong to one change of page, also where the script has rested

export function mendHistory(history) {
  const push = history.pushState.bind(history);
  const replace = history.replaceState.bind(history);
  // The query of the entry pushed last without leaving the page, and when. Once the script has rested a while, somebody
  // is there; while it has not, both belong together however long that takes.
  let last = null;
  onState(() => { if (last && isIdle()) last.rested = true; });

  history.pushState = (state, title, address) => {
    const next = new URL(address ?? location.href, document.baseURI);
    const samePage = next.pathname === location.pathname;
    const together = last && (!last.rested || Date.now() - last.at < TOGETHER);
    const completes = together && !samePage && next.search === last.search;
    last = samePage ? { search: next.search, at: Date.now(), rested: false } : null;
    (completes ? replace : push)(state, title, address);
  };
}
