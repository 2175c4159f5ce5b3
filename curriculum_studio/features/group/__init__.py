"""One library for a group: what its members share through a folder or a server.

- versions named by their hash in three streams: `model/shared_version.py`, `model/content.py`; what
  keeps them: `model/group_store.py`, a folder `formats/folder_store.py`, PostgreSQL
  `postgres/store.py`
- what a server sees to itself: `postgres/definition.py`, `postgres/functions.py`,
  `postgres/member_functions.py`, `postgres/erasing_functions.py`; accounts:
  `postgres/administration.py`; what is wrong on the way to it: `postgres/diagnosis.py`
- what goes out and comes in: `service/synchroniser.py`, beside the window `service/exchange.py`;
  what the library remembers: `service/sharing_ledger.py`; what is not taken: `service/vetting.py`;
  erased here and there: `service/erased_in_group.py`; leaving: `service/membership.py`
- in the window: `window/sharing.py`, `window/visit.py`, `window/members.py`, called for by
  `window/watcher.py`

Other rooms take: `Person`, `SHARING`, `troubled`, `words_of`.
"""
