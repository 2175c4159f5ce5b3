"""Word files and workbooks of others as documents; nothing of their text is dropped."""
