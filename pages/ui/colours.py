"""The colour of each step, by the names the theme gives it (see `.streamlit/config.toml`)."""

STEP_COLOURS = {"strategy": "blue", "plan": "orange", "measure": "violet"}
