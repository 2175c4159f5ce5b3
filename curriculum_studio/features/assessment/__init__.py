"""Schools are assessed against an indicator system: workbooks, points, results, reports.

- points (bonus, veto, prerequisites): `model/scoring.py`; carbon: `model/carbon.py`; data that
  nobody should trust: `model/data_doubts.py`
- the workbook out and in: `formats/workbook/writer.py`, `formats/workbook/reader.py`; use cases:
  `service/assessments.py`; results: `window/results.py`

Other rooms take: `DATA_ITEMS`, `Bar`, `CellRemark`, `Chart`, `ChartsView`, `IndicatorAnswer`,
`MARKER`, `Rejected`, `ScoredIndicator`, `ScoredPart`, `System`, `Wish`, `as_share`,
`chosen_factors`, `plain`, `points_of`, `quantity`, `read_number`, `read_system`, `read_text`,
`settled`, `shown`, `spoken`, `systems_of`, `with_counted_factors`, `with_shipped_factors`.
"""
