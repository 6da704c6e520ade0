"""Settings of the whole suite."""

from hypothesis import settings

settings.register_profile("tretrin", deadline=None, max_examples=40)
settings.load_profile("tretrin")
