"""Drafts of one standard in several languages, laid side by side.

- which line belongs to which: `model/aligned_drafts.py`; one document of them:
  `model/draft_merge.py`; the board: `window/alignment.py`

Other rooms take nothing of it but what composes the program.
"""
