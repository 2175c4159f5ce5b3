"""A draft on screen as it will be printed, and on paper.

- what is printed, as data: `formats/block_data.py`, `formats/page_data.py`; a PDF:
  `formats/pdf_writer.py`; which font stands in for another: `formats/typesetting.py`; the kept
  process: `service.py`; how a page looks: `resources/templates`; pages on screen and on paper:
  `publishing.window`

Other rooms take nothing of it but what composes the program.
"""
