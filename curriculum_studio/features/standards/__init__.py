"""Standards by GB/T 1.1-2020: front matter, print model, Word and NISO STS.

- what is printed and in which order: `formats/standard_print_model.py`; Word:
  `formats/standard_docx.py`, looks: `formats/standard_styles.py`; NISO STS: `formats/sts/writer.py`
- technical changes between editions: `model/technical_changes.py`, `model/change_list.py`; the
  cover: `window/front_matter.py`

Other rooms take: `ALTERNATING`, `ARRANGEMENT`, `ChangeList`, `LANGUAGE_NAMES`, `LISTS`,
`TechnicalChange`, `creator_of`, `into_foreword`, `parallel_look`, `rows_of`, `standard_outline`,
`technical_changes`, `whole_outline`.
"""
