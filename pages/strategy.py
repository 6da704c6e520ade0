from pages.ui import step

step.draw("strategy")
