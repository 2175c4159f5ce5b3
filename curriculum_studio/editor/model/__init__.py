"""What stands on a page: rows, columns, labels and their Qt model."""
