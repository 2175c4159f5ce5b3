"""SpreadsheetML, once for everybody: styles, table writer, cell reader."""
