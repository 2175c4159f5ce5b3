"""Its files: readers and writers."""
