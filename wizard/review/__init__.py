"""Reviews: what a meeting looks at, what was decided at it and by whom, and when the next one is.

reviews     the reviews there have been, with their decisions, and the one that is under way
holding     beginning one, writing its decisions, closing it: changes, as in `strategy.editing`
agenda      the facts a meeting begins with, worked out from results, plan, check and what was decided before
rhythm      when the next one is due
words       the facts in sentences
"""
