"""Before the day of a workshop: how far one is, and what one would most like to know."""

from pages.ui.workshop import presurvey

presurvey.draw()
