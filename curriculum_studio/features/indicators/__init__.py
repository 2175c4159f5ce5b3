"""The indicator system of a standard as a grid beside its page.

- edits of the grid: `model/sheet_edits.py`, `model/cell_edits.py`; the board:
  `window/indicators.py`; its workbook: `formats/indicator_workbook.py`

Other rooms take: `IndicatorTables`, `check_system`.
"""
