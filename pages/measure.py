from pages.ui.question import step

step.draw("measure")
