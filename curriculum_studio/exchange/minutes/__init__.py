"""Minutes of meetings on comments, as Word files."""
