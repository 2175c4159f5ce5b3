"""What review adds to the menus; what it works with is loaded with the window."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from curriculum_studio.i18n import message
from curriculum_studio.workbench.actions.action import Action, Keys, Menu
from curriculum_studio.workbench.actions.feature import Capability, Placing

if TYPE_CHECKING:  # menus are built before what they work with is loaded
    from curriculum_studio.workbench.context import AppContext

NAME = "review"


def _do(name: str) -> "Callable[[AppContext], None]":
    return lambda desk: getattr(desk.capability(NAME), name)()


def _when(name: str) -> "Callable[[AppContext], bool]":
    return lambda desk: bool(getattr(desk.capability(NAME), name))


ACTIONS = (
    Action(
        id="review.comment",
        text=message("Actions", "Comment …"),
        tip=message("Actions", "Comment on what is selected, or on the text under the caret"),
        run=_do("ask_comment"),
        icon="comment",
        shortcut="Ctrl+Alt+M | Shift+F2",
        when=_when("can_comment"),
    ),
    Action(
        id="review.panel",
        text=message("Actions", "Comments"),
        tip=message("Actions", "Show the comments on this document beside the page"),
        run=_do("enter_panel"),
        icon="comment",
        shortcut="Ctrl+Shift+M",
        when=_when("has_document"),
    ),
    Action(
        id="review.here",
        text=message("Actions", "Show the comment here"),
        tip=message("Actions", "Show the comment on the words under the caret"),
        run=_do("show_here"),
        icon="comment",
        when=_when("has_here"),
    ),
    Action(
        id="review.next",
        text=message("Actions", "Next open comment"),
        tip=message("Actions", "Go to the next comment that waits for a decision"),
        run=_do("next_open"),
        icon="down",
        shortcut="F7",
        when=_when("has_open"),
    ),
    Action(
        id="review.previous",
        text=message("Actions", "Previous open comment"),
        tip=message("Actions", "Go to the comment before that waits for a decision"),
        run=_do("previous_open"),
        icon="up",
        shortcut="Shift+F7",
        when=_when("has_open"),
    ),
    Action(
        id="review.meeting",
        text=message("Actions", "Meeting on comments"),
        tip=message("Actions", "Show one comment after the other, large, and decide by key"),
        run=_do("begin_meeting"),
        icon="person",
        shortcut="Ctrl+F11",
        when=_when("can_meet"),
    ),
    Action(
        id="review.take",
        text=message("Actions", "Bring in comments …"),
        tip=message("Actions", "Read comments from Word drafts, ISO and Chinese forms, the log"),
        run=_do("ask_take"),
        icon="import",
        shortcut="Ctrl+Alt+O",
        when=_when("can_comment"),
    ),
    Action(
        id="review.give",
        text=message("Actions", "Export comments …"),
        tip=message("Actions", "Write comments and decisions into Word, a form or the log"),
        run=_do("ask_give"),
        icon="export",
        shortcut="Ctrl+Alt+E",
        when=_when("has_document"),
    ),
)

MENU = Menu(
    "review",
    message("Actions", "&Review"),
    (
        "review.comment",
        "review.panel",
        "review.here",
        None,
        "review.next",
        "review.previous",
        None,
        "review.meeting",
    ),
)

DECIDING = (
    (message("Comments", "Accept"), "A"),
    (message("Comments", "With changes …"), "P"),
    (message("Comments", "Not accepted …"), "N"),
    (message("Comments", "Noted"), "I"),
    (message("Comments", "Discuss"), "D"),
    (message("Comments", "Same as …"), "S"),
)
MEETING = (
    (message("Comments", "Answer …"), "R"),
    (message("Comments", "Open again"), "O"),
    (message("Meeting", "Next"), "→ · ↓"),
    (message("Meeting", "Back"), "← · ↑"),
)

CAPABILITY = Capability(
    id=NAME,
    module="curriculum_studio.features.review.window.review",
    actions=ACTIONS,
    placings=(
        Placing("take_in", ("review.take",)),
        Placing("hand_out", ("review.give",)),
        Placing("page", ("review.comment", "review.here")),
    ),
    at_once=True,
    keys=(
        Keys(message("Actions", "In the list of comments and in a meeting"), DECIDING),
        Keys(message("Actions", "In a meeting"), MEETING),
    ),
)
