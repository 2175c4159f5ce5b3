"""All papers of a term in one folder, with a list of what is missing.

- use cases: `service.py`; the verb: `cli.py`

Other rooms take nothing of it but what composes the program.
"""
