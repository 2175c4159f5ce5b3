"""Drafting rules: what stands against a text, why, and how it can be mended.

- the engine: `model/checker.py`; a rule: its table in `resources/rules`, its check in
  `model/rules` (shall, 应 and muss alike: `model/rules/binding.py`), the page docs/rules.md; which
  words are provision verbs: `resources/rules/lexicon.toml`
- open, waived, stale: `model/waiving.py`; while somebody writes: `model/live.py`,
  `window/checks.py`; reports: `reports.py`, `formats/report.py`; verbs: `cli.py`

Other rooms take: `CHECKS`.
"""
