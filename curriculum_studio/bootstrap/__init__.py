"""Composition by constructor arguments, in one place.

- each service, and what it is built from: `application.py`
- files of libraries that are looked at and not opened: `library_files.py`

It stands below the features and knows them by type only. What is loaded late is a `Lazy` with its
type, never a name in a string, but where names come from data. What a layer below needs of one
above is handed to it or moved down.

Other rooms take: `Application`, `entries_of`, `open_application`, `unsafe_place`, `verify_library`,
`check_library`, `checked`, `on_system_drive`, `other_drives`, `reopened`, `restore_damaged`,
`salvage_library`, `sound_library`.
"""
