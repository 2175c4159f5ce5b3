"""Composition by constructor arguments, in one place."""
