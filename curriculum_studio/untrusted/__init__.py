"""The one door through which foreign Office files come in: it knows their limits and dangers.

- the process in which a foreign file is read: `worker_process.py`; a limit: `limits.py`
- a package of Office: `office_package.py`, `zip_directory.py`; XML: `safe_xml.py`
- pictures, and what they tell beside their pixels: `picture_metadata.py`, `picture_preparation.py`

Other rooms take most: `open_ooxml`, `SafePackage`, `WorkerProcess`, `ReadyPicture`, `check_count`,
`picture_facts`, `run_apart`.
"""
