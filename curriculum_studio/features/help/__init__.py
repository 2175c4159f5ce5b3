"""The manual: topics beside the page, as web pages, as a quick start on paper; found by F1."""
