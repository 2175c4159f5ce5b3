"""The first start: language, role, samples, first steps.

- what is in a library from the beginning: `service.py`, later `window/adding.py`; what a group did
  with the samples: `sample_work.py`; the first page: `window/start_page.py`

The documents stay as they were written; what a group did with them (drafts before, a round,
comments, a meeting) is JSON that people can read, with days counted from today. What can be derived
is not in it. An exchange file as a resource was refused: nobody could read it, and its days would
be past.

Other rooms take nothing of it but what composes the program.
"""
