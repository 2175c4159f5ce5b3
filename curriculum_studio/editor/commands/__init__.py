"""Commands of a page: what each does, and whether it can be done now."""
