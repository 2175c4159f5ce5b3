"""The one search over commands, documents, clauses, texts and help."""
