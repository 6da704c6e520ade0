"""What came of it: files that platforms let people download, the figures of the KPIs, and how they are on their way.

grids       the bytes of a file as tables of text, whatever it was saved as
formats     the files we know, by what is in them
columns     a column of text as numbers or days, or why it cannot be
reading     a file understood: which period, which posts, what was left out
figures     what a file says about each KPI, month by month
merging     what is kept of a file: the same one twice changes nothing
pace        each KPI against its path
marks       how that is seen at a glance
hours       the hours that were spent
posts, carried_out, matching      the posts, and the plan they were in
"""
