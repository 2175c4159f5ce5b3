"""Changes between two states as tracked changes, and edited drafts that come back."""
