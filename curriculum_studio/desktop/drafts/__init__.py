"""Drafts in several languages, laid side by side and corrected."""
