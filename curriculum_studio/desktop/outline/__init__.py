"""The outline of a document beside its page: to see where one is, to jump and to move."""
