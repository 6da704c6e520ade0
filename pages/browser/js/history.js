// One press of Back, one page back. When the page changes, Streamlit writes two entries: this page with the next one's
// query, then the next page. The first is no place anybody has been, so the second takes its place.

const TOGETHER = 2000; // milliseconds within which both belong to one change of page

export function mendHistory(history) {
  const push = history.pushState.bind(history);
  const replace = history.replaceState.bind(history);
  let last = null; // the query of the entry pushed last without leaving the page, and when

  history.pushState = (state, title, address) => {
    const next = new URL(address ?? location.href, document.baseURI);
    const samePage = next.pathname === location.pathname;
    const completes = last && !samePage && next.search === last.search && Date.now() - last.at < TOGETHER;
    last = samePage ? { search: next.search, at: Date.now() } : null;
    (completes ? replace : push)(state, title, address);
  };
}
