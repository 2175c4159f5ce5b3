"""Copies of the library, and what happens after an unexpected end."""
