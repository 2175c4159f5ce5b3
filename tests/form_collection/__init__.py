"""Blank forms of schools, as they are published: does a filled one still say all that was printed?

The list of the forms stands in `tests/data/school_forms`; the forms themselves do not go with the
sources.
"""
