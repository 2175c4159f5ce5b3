"""Comparing states of a document: changes that can be looked at, chosen, applied and undone."""
