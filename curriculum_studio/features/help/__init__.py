"""The manual: topics beside the page, as web pages, as a quick start on paper; found by F1.

- texts: `resources/manual`; how one is read: `model/topic_text.py`, `service.py`; F1:
  `window/help_controller.py`; web pages: `formats/web_pages.py`

Other rooms take nothing of it but what composes the program.
"""
