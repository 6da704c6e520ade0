"""Spending the hours of a week on posts."""

from pages.ui.budget_game import page

page.draw()
