"""What the feature knows, free of Qt, SQL and files."""
