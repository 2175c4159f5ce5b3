"""Its use cases, free of Qt and SQL."""
