"""The manual as web pages and on paper."""
