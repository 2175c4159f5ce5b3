"""SpreadsheetML, once for everybody: styles, table writer, cell reader.

- tables of many rows: `table_writer.py`; what every sheet has: `sheets.py`; looks: `styles.py`
- cells of a foreign workbook: `cell_reader.py`; tables as rows of texts: `grids.py`

Other rooms take most: `Book`, `TableColumn`, `SheetCells`, `Value`, `read_contents`, `wrong_style`,
`CellFormula`, `SheetTableWriter`, `Styled`, `UNITS`, `put_text`, `shown`.
"""
