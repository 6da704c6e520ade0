"""What the room sees: the way in, the exercise and its timer. No controls and no names."""

from pages.ui.workshop import projector

projector.draw()
