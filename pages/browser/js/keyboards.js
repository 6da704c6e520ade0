// Number keyboards on phones, which Streamlit's text fields have no setting for.

const NUMBERS = '[class*="st-key-number-"] input'; // fields in containers whose key begins with `number:`

export function offerNumberKeyboards() {
  const offer = () => {
    for (const field of document.querySelectorAll(NUMBERS)) field.inputMode = "decimal";
  };
  new MutationObserver(offer).observe(document.body, { childList: true, subtree: true });
  offer();
}
