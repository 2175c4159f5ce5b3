"""Parts of a formula for the menu, written into its source."""
