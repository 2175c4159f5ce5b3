"""Frameworks of goals: CASE files, links between goals, coverage by units.

- CASE in and out: `formats/case/reader.py`, `formats/case/writer.py`; use cases and coverage:
  `service.py`; boards: `window/frameworks.py`, `window/coverage_board.py`; goals beside the page:
  `window/goals_panel.py`

Other rooms take: `BranchOptions`, `GoalFinder`, `GoalsPanel`, `framework_outline`, `linked`,
`shipped_frameworks`.
"""
