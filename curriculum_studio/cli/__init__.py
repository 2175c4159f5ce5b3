"""The command line: its verbs, and help in the language of the user.

- all verbs in the order of help, and those of no feature: `verbs.py`, `place_verbs.py`; others: the
  `verbs.py` of their feature
- what is done by verbs of no feature: `library_commands.py`, `file_commands.py`,
  `place_commands.py`, `compare_command.py`
- what is said of a command that was typed wrongly, and help: `main.py`
"""
