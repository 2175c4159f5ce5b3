"""What the verbs of the command line work with: context, options, output."""
