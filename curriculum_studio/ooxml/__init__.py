"""WordprocessingML, once for everybody: one story reader, one writer kit.

- one walk over a story of a file: `reader/story.py`, formulas `reader/math.py`
- the print model as parts: `writer/body.py`, `writer/tables.py` (notes of a table, too),
  `writer/paragraphs.py`; paper, fonts and styles: `writer/styles.py`; closing the package:
  `writer/opc_package.py`; mathematics: `writer/math.py`
- the way back of a draft into the library: `draft/paragraphs.py`, what went out: `draft/origin.py`
- names and helpers of the XML: `elements.py`; single parts of a file of others:
  `part_replacement.py`

Other rooms take most: `Built`, `W`, `WordDocument`, `Numbers`, `Page`, `PageSection`, `PageStyle`,
`SPACE`, `put_in_order`, `repacked`, `unit_look`.
"""
