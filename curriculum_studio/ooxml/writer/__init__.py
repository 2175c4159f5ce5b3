"""Word files are written here: the print model as parts of a python-docx package.

What the layout rules of standards leave open is a profile in `resources/layouts`.
"""
