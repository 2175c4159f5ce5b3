"""Word files and workbooks of others as documents; nothing of their text is dropped.

- what a file is: `formats/kind_detection.py`; standards: `formats/standard_reader.py`
- plans: `formats/lesson_plans/unit_reader.py`; labels and forms
  `formats/lesson_plans/plan_fields.py`, rows `formats/lesson_plans/plan_tables.py`, words of others
  (kept in the vocabulary) `formats/lesson_plans/plan_labels.py`
- use cases: `service.py`; several files at once: `window/import_list.py`

Other rooms take: `ImportDialog`, `ImportListDialog`, `Imported`, `Importer`.
"""
