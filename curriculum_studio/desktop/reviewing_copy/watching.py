"""Waits for review copies and answers, so that what works with them is loaded with the first."""

from typing import TYPE_CHECKING, cast

from curriculum_studio.desktop.desk import Desk

if TYPE_CHECKING:  # loaded with the first review copy or answer
    from curriculum_studio.desktop.handing.receiving import Receiving
    from curriculum_studio.desktop.reviewing_copy.build import CopyDesk


def build(desk: Desk) -> None:
    """Let files of rounds and answers come to those who take them, and copies get their bar."""

    def copies() -> "CopyDesk":
        return cast("CopyDesk", desk.capability("reviewing_copy"))

    def front_changed() -> None:
        if any(view.comments_only for view in desk.tabs):
            copies()

    takers = cast("Receiving", desk.capability("receiving")).takers
    takers["review"] = lambda path, package: copies().take_copy(path, package)
    takers["answer"] = lambda path, package: copies().take_answer(path, package)
    desk.tabs.changed.connect(front_changed)
