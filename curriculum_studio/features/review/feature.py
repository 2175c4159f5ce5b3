"""What review adds to the menus: comments, meetings, rounds with their stages, review copies."""

from typing import TYPE_CHECKING

from curriculum_studio.core.kinds import is_standard
from curriculum_studio.i18n import message
from curriculum_studio.lazy import Lazy
from curriculum_studio.workbench.actions.feature import (
    NEEDS_COMMENT,
    NEEDS_COPY,
    NEEDS_STANDARD,
    Action,
    Component,
    Feature,
    Keys,
)

if TYPE_CHECKING:  # menus are built before what they work with is loaded
    from curriculum_studio.features.review.window.review import Review
    from curriculum_studio.features.review.window.review_copies import ReviewCopiesController
    from curriculum_studio.features.review.window.rounds_controller import RoundsController
    from curriculum_studio.features.review.window.watchers import CopyWatcher
    from curriculum_studio.workbench.context import AppContext

REVIEW: Component["Review"] = Component(
    Lazy("curriculum_studio.features.review.window.review:Review"), at_once=True
)

ROUNDS: Component["RoundsController"] = Component(
    Lazy("curriculum_studio.features.review.window.rounds_controller:RoundsController")
)

COPIES: Component["ReviewCopiesController"] = Component(
    Lazy("curriculum_studio.features.review.window.review_copies:ReviewCopiesController")
)

#: Calls for them when one comes or is opened.
COPIES_WATCH: Component["CopyWatcher"] = Component(
    Lazy("curriculum_studio.features.review.window.watchers:CopyWatcher"), at_once=True
)


def _with_own_standard(context: "AppContext") -> bool:
    """Whether there is a standard of one's own; rounds of a review copy are those of others."""
    if not context.is_open or (context.view is not None and context.view.comments_only):
        return False
    copies = context.bench.session.copies
    entries = context.bench.session.entries()
    return any(is_standard(each) and each.id not in copies for each in entries)


def _writing(context: "AppContext") -> bool:
    return _with_own_standard(context) and context.bench.workspace.writable


def _on_copy(context: "AppContext") -> bool:
    return context.view is not None and context.view.comments_only


_COMMENTS = (
    Action(
        id="review.comment",
        text=message("Actions", "Comment …"),
        tip=message("Actions", "Comment on the selection, or on the text at the cursor"),
        run=REVIEW.does(lambda review: review.ask_comment()),
        icon="comment",
        shortcut="Ctrl+Alt+M | Shift+F2",
        when=REVIEW.tells(lambda review: review.can_comment),
    ),
    Action(
        id="review.panel",
        text=message("Actions", "List of comments"),
        tip=message("Actions", "Show the comments on this document next to the page"),
        run=REVIEW.does(lambda review: review.enter_panel()),
        icon="comment",
        shortcut="Ctrl+Shift+O",
        when=REVIEW.tells(lambda review: review.has_document),
    ),
    Action(
        id="review.here",
        text=message("Actions", "Show the comment here"),
        tip=message("Actions", "Show the comment on the words at the cursor"),
        run=REVIEW.does(lambda review: review.show_here()),
        icon="comment",
        when=REVIEW.tells(lambda review: review.has_here),
    ),
    Action(
        id="review.next",
        text=message("Actions", "Next open comment"),
        tip=message("Actions", "Go to the next comment that awaits a decision"),
        run=REVIEW.does(lambda review: review.next_open()),
        icon="down",
        shortcut="Alt+PgDown",
        when=REVIEW.tells(lambda review: review.has_open),
        needs=NEEDS_COMMENT,
    ),
    Action(
        id="review.previous",
        text=message("Actions", "Previous open comment"),
        tip=message("Actions", "Go to the previous comment that awaits a decision"),
        run=REVIEW.does(lambda review: review.previous_open()),
        icon="up",
        shortcut="Alt+PgUp",
        when=REVIEW.tells(lambda review: review.has_open),
        needs=NEEDS_COMMENT,
    ),
    Action(
        id="review.meeting",
        text=message("Actions", "Meeting on comments"),
        tip=message("Actions", "Show the comments one by one, large, and decide with keys"),
        run=REVIEW.does(lambda review: review.begin_meeting()),
        icon="person",
        shortcut="Ctrl+F11",
        when=REVIEW.tells(lambda review: review.can_meet),
        needs=NEEDS_COMMENT,
    ),
    Action(
        id="review.take",
        text=message("Actions", "Import comments …"),
        tip=message(
            "Actions", "Import comments from Word drafts, ISO and Chinese forms, or the log"
        ),
        run=REVIEW.does(lambda review: review.ask_take()),
        icon="import",
        shortcut="Ctrl+Alt+O",
        when=REVIEW.tells(lambda review: review.can_comment),
    ),
    Action(
        id="review.give",
        text=message("Actions", "Export comments …"),
        tip=message("Actions", "Export comments and decisions to Word, a form or the log"),
        run=REVIEW.does(lambda review: review.ask_give()),
        icon="export",
        shortcut="Ctrl+Alt+E",
        when=REVIEW.tells(lambda review: review.has_document),
    ),
)

_ROUNDS = (
    Action(
        id="rounds.show",
        text=message("Actions", "Review rounds"),
        tip=message("Actions", "Who was asked and who answered, and what is left to decide"),
        run=ROUNDS.does(lambda rounds: rounds.show()),
        icon="calendar",
        changes=True,
        when=_with_own_standard,
        needs=NEEDS_STANDARD,
    ),
    Action(
        id="rounds.minutes",
        text=message("Actions", "Minutes …"),
        tip=message("Actions", "Export the decisions of a meeting or of a day to Word"),
        run=ROUNDS.does(lambda rounds: rounds.ask_minutes()),
        icon="word",
        changes=True,
        when=_with_own_standard,
        needs=NEEDS_STANDARD,
    ),
    Action(
        id="rounds.stage",
        text=message("Actions", "Change the stage …"),
        tip=message("Actions", "See what is still missing for the next stage, and move on to it"),
        run=ROUNDS.does(lambda rounds: rounds.ask_stage()),
        icon="step",
        changes=True,
        when=_writing,
        needs=NEEDS_STANDARD,
    ),
)

_COPIES = (
    Action(
        id="review.answer",
        text=message("Actions", "Send answer …"),
        tip=message(
            "Actions", "Send your comments on a review copy to the person who asked for them"
        ),
        run=COPIES.does(lambda copies: copies.ask_answer()),
        icon="export",
        when=_on_copy,
        needs=NEEDS_COPY,
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
    (message("Comments", "Reopen"), "O"),
    (message("Meeting", "Next"), "Right | Down"),
    (message("Meeting", "Back"), "Left | Up"),
)

FEATURE = Feature(
    id="review",
    components=(REVIEW, ROUNDS, COPIES, COPIES_WATCH),
    actions=(*_COMMENTS, *_ROUNDS, *_COPIES),
    # The page of a round holds the words of meetings alone.
    openers={"review_round": lambda context, identity: ROUNDS.of(context).show_round(identity)},
    keys=(
        Keys(message("Actions", "In the list of comments and in a meeting"), DECIDING),
        Keys(message("Actions", "In a meeting"), MEETING),
    ),
)
