"""The outline of a document beside its page."""
