"""What the verbs of the command line work with: context, options, output.

- a verb as data: `verbs.py`; what it returns: `results.py`; what it works with: `context.py`,
  `places.py`
- options that are words: `option_types.py`; how results and errors are said: `output.py`,
  `columns.py`

As `workbench` for the window it stands below the features, and `cli`, which composes the verbs,
above them.

Other rooms take most: `ConsoleContext`, `Result`, `Option`, `Verb`, `Output`, `Record`, `found`,
`Argument`, `DOCUMENT`, `Listing`, `OUT`, `SHORT`, `WrittenFile`, `language_of`, `unknown`.
"""
