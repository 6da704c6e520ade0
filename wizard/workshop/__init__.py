"""Workshops: a room of companies that go through the three steps together, led by a facilitator.

What a workshop is at a moment is one value, `workshop.Workshop`; whatever happens makes another of it. The time is
handed in, never asked for.
"""
