"""The page: a document reads as a continuous page and each text is edited in place."""
