"""Dictionaries of Hunspell, as LibreOffice and Linux keep them."""
