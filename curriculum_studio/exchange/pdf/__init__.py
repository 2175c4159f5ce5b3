"""What can be read from a PDF that LibreOffice made of a Word file of ours."""
