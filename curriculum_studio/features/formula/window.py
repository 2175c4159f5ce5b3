"""Writing parts of a formula into its source."""

from curriculum_studio.workbench.context import AppContext


class FormulaParts:
    """Puts LaTeX around what is selected in the source of a formula, or where the caret is."""

    def __init__(self, desk: AppContext) -> None:
        self._desk = desk

    def put(self, before: str, after: str) -> None:
        """Write a part; the caret stands in its first braces, or behind what was selected."""
        view = self._desk.view
        if view is None or view.page.caret.spot is None or not view.page.caret.spot.source:
            return
        editor = view.page.caret.editor
        chosen = editor.textCursor().selectedText()
        start = editor.textCursor().selectionStart()
        editor.put_text(before + chosen + after)
        inside = start + len(before) + len(chosen)
        behind = len(after) if chosen or not after else 0
        # Of a fraction the part above is there then: on to the one below.
        editor.go(inside + (after.find("{") + 1 if chosen and "{" in after else behind))
        editor.setFocus()
