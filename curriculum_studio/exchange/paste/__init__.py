"""What is on the clipboard, as blocks of text that a document can take."""
