"""The window of the checks: what was found, in the list, in the text and on a card."""
