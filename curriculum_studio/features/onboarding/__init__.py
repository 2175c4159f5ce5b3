"""The first start: language, role, samples, first steps.

The documents stay as they were written; what a group did with them (drafts before, a round,
comments, a meeting) is JSON that people can read, with days counted from today. What can be derived
is not in it. An exchange file as a resource was refused: nobody could read it, and its days would
be past.
"""
