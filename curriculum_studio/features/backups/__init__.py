"""Copies of the library, and what happens after an unexpected end.

- the window's part: `window/backup_keeper.py` (when one is due: `session/backup_schedule.py`);
  after a crash: `window/library_check.py`, `window/recovery.py`; verify and salvage: `cli.py`,
  `window/salvage.py`; room given back: `window/housekeeping.py`; another computer: `moving.py`

Other rooms take: `BACKUPS`.
"""
