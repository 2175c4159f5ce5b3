"""New versions of the program: whether a downloaded file is what its publisher made."""
