"""The window as a whole: start, composition, menus.

- the start, in its order: `start.py`, `composition.py`, `application_window.py`; a second one:
  `second_start.py`, `single_instance.py`; the taskbar of Windows: `start.py`
- a feature comes into the window: `feature_list.py`; what each role has in sight:
  `actions/surfaces.py`; actions of no feature: `actions/menus.py`, `actions/menu_actions.py`
- the one search, what it finds: `search/entries.py`, what stands first: `search/matching.py`; other
  words of commands: `resources/search/commands.toml`
- a setting (a line; whoever obeys it keeps the value): `settings/rows.py`; what goes to another
  computer: `settings/settings_file.py`, `settings/exchange.py`
- where the library lies and how it is moved: `library_place.py`; properties: `properties_panel.py`
"""
