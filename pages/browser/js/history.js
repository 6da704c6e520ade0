// One press of Back, one page back. When the page changes, Streamlit writes two entries: this page with the next one's
// query, then the next page. The first is no place anybody has been, so the second takes its place.

import { isIdle, onState } from "./app.js";

export function mendHistory(history) {
  const push = history.pushState.bind(history);
  const replace = history.replaceState.bind(history);
  // The query of the entry pushed last without leaving the page. Once the script rests, somebody is there; between the two
  // entries of one change of page it does not, however long that takes.
  let last = null;
  onState(() => { if (isIdle()) last = null; });

  history.pushState = (state, title, address) => {
    const next = new URL(address ?? location.href, document.baseURI);
    const samePage = next.pathname === location.pathname;
    const completes = !samePage && next.search === last;
    last = samePage ? next.search : null;
    (completes ? replace : push)(state, title, address);
  };
}
