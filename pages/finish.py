"""The end of the express route: the strategy as a page, and what to do with it now."""

from pages.ui.finish import page

page.draw()
