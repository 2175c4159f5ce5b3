"""Drafts of one standard in several languages, laid side by side."""
