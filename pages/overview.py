"""The overview: the sections with what was decided in each, the page they become, and what is left."""

from pages.ui.overview import page

page.draw()
