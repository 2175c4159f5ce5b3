"""Formulas as they are set in print, drawn on the page."""
