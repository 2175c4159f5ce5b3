"""The results of the schools that were assessed against a standard."""
