"""The session: the only door for changes, with undo, automatic versions and the ports it needs.

- the door, undo by document, one's own step beside those of others: `session.py`, `undo.py`,
  `beside_others.py`
- versions that come by themselves: `versions.py`; when a backup is due: `backup_schedule.py`
- comments in the same step as an edit: `comment_anchoring.py`; what a review copy forbids:
  `review_copy_policy.py`; which stage may be reached: `stage_policy.py`
- files outside the library, written whole: `files.py`; what the store has to promise: `ports.py`,
  `activity.py`
- a new document: `document_factory.py`; who signs: `signing.py`; erasing for good: `erasing.py`

Other rooms take most: `Session`, `read_file`, `write_whole`, `Entry`, `Resources`, `named_after`,
`AttachmentStore`, `VersionStore`, `Workspace`, `SettingStore`, `check_ending`, `name_part`,
`WorkspaceNewer`, `kept_for_good`, `reason_of`.
"""
