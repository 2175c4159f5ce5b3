"""What features hang on to: the context of the window, actions, tabs, panels.

- what `feature.py` of a feature holds, and where its entries stand in the menus:
  `actions/feature.py`; keys that can be chosen: `actions/key_choices.py`
- the context that actions get: `context.py`; tabs, boards and views: `documents/tabs.py`,
  `documents/document_view.py`
- what the library panel says, finds and paints: `library/document_details.py`,
  `library/library_model.py`, `library/library_delegate.py`, `library/text_search.py`; asking for
  another document: `library/choose_document.py`; which groups there are: `Shelf` in `core/roles.py`
- outline: `outline/outline_panel.py`; panels at the right: `inspector.py`; fields of properties:
  `fields/payload_fields.py`; versions: `versions.py`

It stands below the features because `shell`, which composes them, stands above them and they could
not use it.

Other rooms take most: `AppContext`, `Action`, `Feature`, `Component`, `Board`, `DocumentView`,
`OpenLibrary`, `with_library`, `with_writing`, `Menu`, `PayloadField`, `SHORT_NAMES`, `BaseEditor`,
`Panel`, `with_document`.
"""
