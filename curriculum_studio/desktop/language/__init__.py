"""Aids for writing: terms with their equivalents, and spelling."""
