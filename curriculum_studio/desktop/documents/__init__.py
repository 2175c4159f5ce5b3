"""Open documents: their tabs, each with outline and page."""
