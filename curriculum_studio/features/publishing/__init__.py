"""Documents into files of other programs.

- what is offered and how it is made: `service/exports.py`; papers: `service/papers.py`; the verb
  `export`: `verbs.py`, `cli.py`; the dialog: `window/export_dialog.py`; LibreOffice:
  `service/libreoffice.py`

Other rooms take: `write_made`, `writer_of`, `ENDINGS`, `Exporter`, `Prepared`, `ask_paper`,
`save_paper`, `DraftOptions`, `ExportDialog`, `ExportOrder`, `ExportablePart`, `FormOptions`,
`MakePaper`, `PERSONS`, `PageMaker`, `Photos`, `as_docx`, `exportable_parts`, `find_office`,
`photos_of`.
"""
