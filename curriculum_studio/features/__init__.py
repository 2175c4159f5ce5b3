"""The features of the program, a folder each."""
