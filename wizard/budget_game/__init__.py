"""The budget game: a group's hours a week are its budget, posts cost what they take, and a card upsets the week.

What is played is kept in two records of the strategy. As in `editing`, functions give the changes to save.
"""
