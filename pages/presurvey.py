"""Before the day of a workshop: how far one is, and what one would most like to know."""

from pages.ui.taking_part import presurvey

presurvey.draw()
