"""The indicator system of a standard as a grid beside its page."""
