"""Finding and replacing words on the page and over all documents.

- use cases: `service.py`; the bar: `window/find_bar.py`, `window/find_replace.py`

Other rooms take: `FIND_REPLACE`.
"""
