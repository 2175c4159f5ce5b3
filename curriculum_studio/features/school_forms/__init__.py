"""The school's own Word forms, filled from units.

- filling: `formats/filling.py`, `formats/writer.py` (no printed word is lost:
  `formats/printed_words.py`); the tree of its labels: `formats/form_tree.py`; use
  cases: `service.py`

Other rooms take: `PHOTOS`, `left_out`, `weeks_of_plan`.
"""
