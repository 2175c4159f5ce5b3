"""Documents as trees of nodes: values and pure functions, without Qt, SQL or files.

- kinds and their families, and which role each plays: `kinds.py`, `roles.py`; what is told of one
  (name, hint, label, numbers, what Enter makes): `descriptors`; its fields: `payloads`
- edits, and the tree as writers know it: `edits.py`, `tree.py`, `transactions.py`; texts and marks:
  `text.py`
- what follows from a document and is kept in step with edits (numbers, counts, references,
  findings): a `DerivedPart` of `derived.py`; numbers: `numbering.py`
- which translation is stale: `translation_state.py`; places in words: `locators.py`
- what differs between two states: `changeset.py`; merging three: `merge/tree_merge.py` (the base
  `merge/merge_base.py`, records `merge/records.py`, two answers to one question
  `merge/disputes.py`, no common state `merge/without_base.py`, the order of siblings
  `sibling_order.py`), what somebody has to decide `merge/decision.py`, what follows
  `merge/resolution.py`
- comments as values and where they belong: `comments.py`, `anchors.py`; rounds and stages:
  `review_rounds.py`, `stages.py` (a further stage also in `payloads/standard.py`); when a period
  ends: `periods.py`
- lines that become references: `citations.py`; tables as grids: `table_grid.py`; weeks:
  `week_grid.py`, `school_calendar.py`; classes of one plan: `class_copies.py`
- what of persons leaves with a unit: `personal_data.py`; what is written about children and stays,
  for all ways out: `staying.py` (`Outgoing` in exchange files and versions)
- JSON of it all: `codec.py`, `record_codec.py`; words of documents: `words.py`

Other rooms take most: `Document`, `Node`, `Cell`, `Touched`, `number`, `Edit`, `Words`, `KINDS`,
`assembled`, `Role`, `SetPayload`, `OBJECT`, `SetCell`, `UnitHead`, `role_of`, `text_hash`, `apply`,
`EditDocument`, `Payload`, `CLASS_LEVELS`, `ExportRequest`, `FrontMatter`, `Mark`, `Numbering`,
`References`, `is_standard`, `Section`, `VersionInfo`, `cleaned`, `is_unit`, `label_text`, `new_id`,
`Activity`, `Comment`, `Profile`, `STAGES`, `typed`, `AddDocument`, `Change`, `EditError`, `Photo`,
`Remove`, `SetComment`, `is_activity`, `kind_with`.
"""
