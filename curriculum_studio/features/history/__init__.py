"""Versions, the recycle bin, and erasing for good.

- two states side by side: `service.py`, `window/comparing.py`, `window/compare_board.py`; earlier
  texts of a place: `window/place_history.py`; recycle bin: `window/recycle_bin.py`; erasing:
  `window/erase_for_good.py`
- a new property in words: `window/setting_words.py`; versions themselves: `session/versions.py`,
  `workbench/versions.py`

Other rooms take nothing of it but what composes the program.
"""
