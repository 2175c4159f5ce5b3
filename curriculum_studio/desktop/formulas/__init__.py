"""Formulas as they are set in print, on the page and where they are written."""
