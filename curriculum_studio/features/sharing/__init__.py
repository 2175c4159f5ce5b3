"""Exchange files: documents handed on, and taken in.

- a `.cstudio` file: `formats/package.py`, `formats/package_reader.py`; names of persons left out:
  `model.py`; from which state both come: `merge_bases.py`; use cases: `service.py`

Other rooms take: `Package`, `SUFFIX`, `document_of`, `write_file`, `write_package`, `OUTGOING`,
`Packages`, `PackedAnswer`, `PackedDocument`, `PackedRound`, `RECEIVING`, `file_name`,
`open_package`, `with_own_attendants`.
"""
