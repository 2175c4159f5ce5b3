"""The print model: what is printed of a document, whatever the file format.

- the outline as values: `blocks.py`; what standards and units have in common: `flow.py` (remarks
  below a table, too), texts: `runs.py`
- which formats there are, and how one is loaded: `format_registry.py`; papers by rule: `paper.py`
- formulas read from LaTeX: `formula.py`, symbols below one: `latex_text.py` (Word's mathematics:
  `ooxml/writer/math.py`)
- which sentences a standard has by rule, and where: `fixed_sentences.py`; words: `vocabulary.py`

Other rooms take most: `PrintedOutline`, `PaperBuilder`, `Block`, `NodeText`, `PaperWriter`,
`ParagraphBlock`, `Run`, `SEPARATOR`, `TableBlock`, `word_paper`, `ListItem`, `PrintedCell`,
`BlockBuilder`, `CaptionBlock`, `HeadingBlock`, `PLAIN`, `RemarkBlock`.
"""
