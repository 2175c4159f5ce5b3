"""The capabilities of the program, a folder each."""
