"""All papers of a term in one folder, with a list of what is missing."""
