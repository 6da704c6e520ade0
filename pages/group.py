"""A participant's group: who is in it, and the strategy it works in."""

from pages.ui.taking_part import group

group.draw()
