"""Pilots: kindergartens, try-outs, observations, the teachers' council.

- use cases: `service.py`; values: `model.py`; boards: `window/pilots.py`,
  `window/council_board.py`; the form that comes back: `formats/trial_workbook.py`

Other rooms take: `LEVELS`, `MARK`, `Observing`, `PHASES`, `Piloting`.
"""
