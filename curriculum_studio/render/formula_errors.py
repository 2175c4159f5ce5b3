"""What is wrong with a formula, in a sentence for whoever writes it."""

import re

from curriculum_studio.i18n import Message, message
from curriculum_studio.render import formula

#: Commands and how many groups in braces each wants.
_WANTED = {
    **dict.fromkeys(("frac", "dfrac", "tfrac"), 2),
    **dict.fromkeys(("sqrt", *formula.ACCENTS, *formula.UPRIGHT), 1),
}

_SPACE = re.compile(r"\s+")


def fault_of(latex: str) -> Message | None:
    """Return the first thing that is wrong with a formula; None if it can be set as it is."""
    return _Checker(latex).run()


class _Checker:
    """Goes through the pieces of a formula once, counting what is open."""

    def __init__(self, latex: str) -> None:
        self._pieces = [each for each in formula.pieces(latex) if not _SPACE.fullmatch(each)]
        self._open: list[str] = []

    def run(self) -> Message | None:
        for at, piece in enumerate(self._pieces):
            fault = self._piece(at, piece)
            if fault is not None:
                return fault
        if not self._open:
            return None
        if self._open[-1] == "{":
            return message("Formula", "A brace { is opened and not closed.")
        return message("Formula", "There is a \\left without its \\right.")

    def _piece(self, at: int, piece: str) -> Message | None:
        after = self._pieces[at + 1] if at + 1 < len(self._pieces) else ""
        if piece == "{":
            self._open.append("{")
        elif piece == "}":
            if not self._open or self._open.pop() != "{":
                return message("Formula", "A brace } closes nothing.")
        elif piece in {"^", "_"}:
            if after in {"", "}", "^", "_", "\\right"}:
                return message("Formula", "Behind {sign} there is nothing.").fill(sign=piece)
        elif piece.startswith("\\") and len(piece) > 1:
            return self._command(at, piece[1:])
        elif piece in {"&", "$"}:
            words = message("Formula", "The sign {sign} means nothing in a formula.")
            return words.fill(sign=piece)
        return None

    def _command(self, at: int, name: str) -> Message | None:
        if name == "left":
            self._open.append("left")
        elif name == "right":
            if not self._open or self._open.pop() != "left":
                return message("Formula", "There is a \\right without its \\left.")
        elif not formula.is_known(name):
            words = message("Formula", "The command {name} is not known here.")
            return words.fill(name=f"\\{name}")
        if _WANTED.get(name) and not self._has_arguments(at + 1, _WANTED[name]):
            words = message("Formula", "Behind {name} something in braces is missing.")
            return words.fill(name=f"\\{name}")
        return None

    def _has_arguments(self, at: int, wanted: int) -> bool:
        if at < len(self._pieces) and self._pieces[at] == "[":
            while at < len(self._pieces) and self._pieces[at] != "]":
                at += 1
            at += 1
        for _ in range(wanted):
            if at >= len(self._pieces) or self._pieces[at] in {"}", "^", "_", "&", "\\right"}:
                return False
            at = self._behind(at)
        return True

    def _behind(self, at: int) -> int:
        """Return the place behind a group in braces or a single piece."""
        if self._pieces[at] != "{":
            return at + 1
        depth = 0
        while at < len(self._pieces):
            depth += (self._pieces[at] == "{") - (self._pieces[at] == "}")
            at += 1
            if not depth:
                break
        return at
