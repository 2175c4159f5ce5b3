"""Parts of a formula for the Insert menu.

- the entries: `feature.py`; formulas themselves are `render/formula.py`

Other rooms take nothing of it but what composes the program.
"""
