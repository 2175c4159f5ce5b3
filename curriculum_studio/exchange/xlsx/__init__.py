"""Excel workbooks: shared styles, a streaming table writer, and a module for each workbook."""
