"""Terms with their equivalents, and spelling.

- terms of documents and glossaries: `model.py`, `service.py`; TBX and TMX: `formats/tbx_reader.py`,
  `formats/translation_files.py`; the workbook: `formats/glossary_workbook.py`
- spelling dictionaries: `formats/hunspell.py`; marks and offers on the page:
  `window/writing_aids.py`

Other rooms take: `Concept`, `Used`, `WordForms`, `concepts`, `shared_concepts`.
"""
