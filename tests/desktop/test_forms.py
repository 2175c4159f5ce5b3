"""Every form loads into its class, and says its words in another language at once."""
