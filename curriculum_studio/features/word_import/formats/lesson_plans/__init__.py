"""Lesson plans and theme plans of others as theme units.

A plan of a day is a unit whose week has one day, a plan of a term one with as many weeks: kinds of
their own were refused, since a week holds all of it. Plans are read by what labels, headings and
columns are called (`resources/vocabulary/plan_labels.toml`), and a heading by its look. What nobody
knows stands among the unsorted. A learned model was refused, and so was guessing labels in running
text. Where a text stands and what it looks like says more than its words: steps are the lines that
look alike, a value can tell what it is. More labels for each plan that failed were refused: the
next plan has others. Where words are unknown, order and repetition say what a part is. A year that
no plan says is never guessed for a single day.
"""
