"""Changes between two states as tracked changes, and edited drafts that come back.

- out: `formats/redline_writer.py`; back: `formats/draft_reader.py` (with
  `ooxml/draft/paragraphs.py`), compared by `model/comparison.py`, use cases `service.py`, board
  `window/changes_board.py`

Other rooms take nothing of it but what composes the program.
"""
