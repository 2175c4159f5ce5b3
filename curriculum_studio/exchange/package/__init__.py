"""Exchange files (.cstudio): chosen documents with their history, in one small file."""
