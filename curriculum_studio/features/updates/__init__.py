"""New versions of the program: whether a downloaded file is what its publisher made.

- checking and installing: `service.py`; what is new: `window/news.py`; a library of a newer
  program: `window/newer_library.py`; the window: `window/updater.py`

Other rooms take nothing of it but what composes the program.
"""
