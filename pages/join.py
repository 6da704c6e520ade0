"""The way into a workshop: its code, then the name of one's company."""

from pages.ui.workshop import joining

joining.draw()
