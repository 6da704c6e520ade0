"""Number keyboards on phones, which Streamlit's text fields have no setting for."""

from __future__ import annotations

import streamlit as st

NUMBERS = '[class*="st-key-number-"] input'
"""The fields in containers whose key begins with `number:`."""
_SCRIPT = f"""<script>
if (!window.numberKeyboards) {{
  const ask = () => document.querySelectorAll('{NUMBERS}').forEach(input => {{ input.inputMode = "decimal"; }});
  window.numberKeyboards = new MutationObserver(ask);
  window.numberKeyboards.observe(document.body, {{ childList: true, subtree: true }});
  ask();
}}
</script>"""


def draw() -> None:
    """Ask for them, now and wherever a number field is drawn later."""
    st.html(_SCRIPT, unsafe_allow_javascript=True)
