from pages.ui import step

step.draw("plan")
