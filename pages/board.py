"""The facilitator's board: the day, the exercise with its timer, and how far everybody has come."""

from pages.ui.workshop import board

board.draw()
