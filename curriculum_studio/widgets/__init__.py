"""Parts of a window that know no document: theme, icons, cards, dialogs, tasks, notifications.

- theme, fonts and language of the window: `theme.py`, `appearance.py`, `translation.py`; icons:
  `icons.py`
- dialogs and forms: `dialog.py`, `form_loader.py`; the model of lists and tables:
  `table_model.py`; lists of cards: `card_list.py`; how a key is written: `key_names.py`
- long work: `tasks.py`; work in slices when nothing else happens: `IdleSlice` in `timers.py`, one
  in each turn and none between an act and its painting (`Acts`)
- how an error becomes words on the screen: `notifications.py`; what the window remembers:
  `settings.py`

Other rooms take most: `say`, `load_form`, `Dialog`, `Appearance`, `Theme`, `ask_target`, `icon`,
`Task`, `ConfirmDialog`, `Settings`, `let_flow`, `Card`, `CardList`, `FlowLayout`, `rounded`,
`text_font`, `words`, `IdleSlice`, `file_kinds`, `Form`, `AnyIndex`, `TableModel`.
"""
