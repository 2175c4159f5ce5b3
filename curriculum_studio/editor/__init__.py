"""The page: a document as one continuous text, its languages side by side, edited in place.

- rows of the page: `model/row_builder.py`; heights: `layout/row_heights.py`; painting:
  `paint/page_painter.py`; the table and the mouse: `view/page_view.py`, `view/pointer.py`
- a key: `input/cell_editor.py`, `input/rich_text_edit.py`; when typed words are kept:
  `input/edit_controller.py`, `input/document_writer.py`
- what Enter, Tab, Backspace make: `commands/splitting.py` (Enter), `editing/paragraphs.py`,
  `editing/levels.py`; lines that become references or symbols: `editing/typed_lines.py`,
  `editing/citations.py`; sentences by rule: `editing/sentences.py`
- an entry of Insert: `commands/page_commands.py`, `editing/insertion.py`; each command and whether
  it can be done: `commands/command_dispatcher.py`
- copy and paste: `clipboard/paste.py`, `clipboard/html_reader.py`; formulas:
  `formula/typesetting.py`
- what the session tells models and views: `session_signals.py`

Other rooms take most: `kind_name`, `DocumentPage`, `Stretch`, `Typography`.
"""
