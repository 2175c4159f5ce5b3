"""The panel at the right: properties of what is in front."""
