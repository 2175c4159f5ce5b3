"""The workspace on the disk: one SQLite database behind the ports of the services.

- opening, and a library that was not closed well: `workspace.py` (`PendingCheck`), `opening.py`
  (`look_through`); the lock: `lock.py`
- nodes as rows, the journal with the steps of undo, versions: `rows.py`, `journal.py`,
  `versions.py`; how ids and steps are kept small: `compact.py`
- full-text search and links: `derived_data.py`; a list without opening the library: `listing.py`;
  by SQLite alone: `connecting.py`
- the schema and its steps: `schema.py`, `migrations`; what older programs read of it:
  `newer_schema.py`
- when what is not needed is dropped, and room given back: `tidying.py`, `thinning.py`
- backups, verify and salvage: `backups.py`, `verification.py`, `salvage.py`; erasing: `erasing.py`

Other rooms take: `PendingCheck`, `described`, `entries_of`, `on_system_drive`, `open_workspace`,
`other_drives`, `read_header`, `restore_workspace`, `salvage`, `unsafe_place`, `verify`.
"""
