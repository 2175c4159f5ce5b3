"""The panel at the right: properties, linked goals and history of what is in front."""
