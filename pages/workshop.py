"""For facilitators: a new workshop, or the way back to one by its link."""

from pages.ui.workshop import creating

creating.draw()
