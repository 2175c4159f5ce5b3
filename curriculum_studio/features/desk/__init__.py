"""The work desk: documents with their state, what waits for me, and what happened."""
