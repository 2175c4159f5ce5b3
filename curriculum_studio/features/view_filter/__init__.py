"""Showing only unfinished texts; showing a document as readers see it.

- all of it: `window.py`

Other rooms take nothing of it but what composes the program.
"""
