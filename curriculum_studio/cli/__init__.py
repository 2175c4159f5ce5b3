"""The command line: its verbs, and help in the language of the user."""
