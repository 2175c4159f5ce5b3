"""Drafts as plain HTML, for printing without another program."""
