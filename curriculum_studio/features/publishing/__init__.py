"""Documents into files of other programs.

- what is offered and how it is made: `service/exports.py`; papers: `service/papers.py`; the verb
  `export`: `verbs.py`, `cli.py`; the sheet by which all goes out: `window/give_out.py`;
  LibreOffice: `service/libreoffice.py`

Other rooms take: `write_made`, `writer_of`, `ENDINGS`, `Exporter`, `Prepared`, `ask_paper`,
`save_paper`, `DraftOptions`, `GiveOutSheet`, `ExportOrder`, `ExportablePart`, `FormOptions`,
`MakePaper`, `PERSONS`, `PageMaker`, `as_docx`, `find_office`, `photos_of`.
"""
