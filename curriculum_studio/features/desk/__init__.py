"""The work desk: documents with their state, what waits for me, and what happened.

- what waits for whom: `model/desk.py`; what is told of the past: `model/happened.py` (the port is
  `session/activity.py`); what is read: `service.py`; the board: `window/desk_board.py`

Other rooms take nothing of it but what composes the program.
"""
