"""Word files are written here: the print model as parts of a python-docx package."""
