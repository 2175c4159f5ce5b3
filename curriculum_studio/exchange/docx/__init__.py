"""Word files of standards and units, written from the outline."""
