"""Who refers to what, and what a deletion leaves without a target.

- all of it: `window.py`

Other rooms take nothing of it but what composes the program.
"""
