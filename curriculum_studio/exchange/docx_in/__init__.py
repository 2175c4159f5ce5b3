"""Word files of others as documents: read part by part, with nothing of their text dropped."""
