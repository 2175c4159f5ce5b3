"""Putting two states of a document together, and deciding what nobody but a person can."""
