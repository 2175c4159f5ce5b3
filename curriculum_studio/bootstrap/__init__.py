"""Composition by constructor arguments, in one place.

What is loaded late is a `Lazy` with its type, never a name in a string, but where names come from
data. What a layer below needs of one above is handed to it or moved down.
"""
