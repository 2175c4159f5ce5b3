"""Putting two states of a document together, and deciding what nobody but a person can.

- base, own and received `State` in, a `MergePlan` out: `service.py`; what two states show place by
  place: `model/comparison.py`, one place back: `model/restoring.py`
- what is asked after a merge: `model/questions.py`; the board:
  `window/decisions_board.py`; the summary for minutes: `summaries.py`; verbs: `cli.py` (`merge` and
  `combine` stand in `features/sharing`)

Other rooms take: `ChangedPlace`, `Comparison`, `MERGE_DECISIONS`, `MergePlan`, `Merging`, `State`,
`LANGUAGE_NAMES`, `PlaceKind`, `Preferred`, `Question`, `Reader`, `ShownDecision`, `UnchangedRun`,
`compare`, `listed`, `restoring`, `shown_decision`.
"""
