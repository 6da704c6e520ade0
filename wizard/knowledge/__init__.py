"""What the product knows: figures, limits, metrics and law, as data with its source beside it.

Each module reads its data files beside it, once. Everything in them is `Cited` (see `sources`): it names its source,
the year it speaks of, and how sure we are of it. Nothing here is computed from figures of different publishers.
"""
