"""Two states of a document in one Word file, with the changes between them as tracked changes."""
