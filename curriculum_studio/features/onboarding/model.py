"""First steps by what somebody does most: what to try, where it can be tried, what does it."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from curriculum_studio.core.document import Document
from curriculum_studio.core.edits import Touched
from curriculum_studio.core.profiles import UserRole
from curriculum_studio.i18n import Message, message
from curriculum_studio.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstStep:
    """Something to try, and what it is good for.

    `kind` is the document in which it is tried, `node` the kind of text to which the caret goes,
    `command` what is run there. It is done by any of `acts`: "created", "exported", "linked",
    "side by side", "commented", "received" a review copy, "made:KIND" a document, "added:KIND" a
    node, "wrote:KIND" a text, "ran:ID" a command.
    """

    name: str
    text: Message
    tip: Message
    acts: tuple[str, ...]
    kind: str = ""
    node: str = ""
    command: str = ""


_TEACHER = (
    FirstStep(
        name="create",
        text=message("FirstSteps", "Start a theme unit of your own"),
        tip=message("FirstSteps", "A title, an age group, a number of weeks."),
        command="file.new_unit",
        acts=("created",),
    ),
    FirstStep(
        name="aim",
        text=message("FirstSteps", "Write an aim"),
        tip=message("FirstSteps", "Begin with the child; what you write is saved automatically."),
        kind="unit",
        node="aim",
        acts=("wrote:aim",),
    ),
    FirstStep(
        name="goal",
        text=message("FirstSteps", "Link a goal"),
        tip=message(
            "FirstSteps", "Choose a goal from a framework for the place where the cursor is."
        ),
        kind="unit",
        command="tools.goals",
        acts=("linked",),
    ),
    FirstStep(
        name="plan",
        text=message("FirstSteps", "Put an activity on a day"),
        tip=message("FirstSteps", "Drag it from below to a day."),
        kind="unit",
        command="unit.plan",
        acts=("added:plan_entry",),
    ),
    FirstStep(
        name="export",
        text=message("FirstSteps", "Fill your form or export Word"),
        tip=message("FirstSteps", "Ready to print or to send."),
        kind="unit",
        command="file.export",
        acts=("exported",),
    ),
)

_HEAD = (
    FirstStep(
        name="receive",
        text=message("FirstSteps", "Open what a class sent you"),
        tip=message("FirstSteps", "You see what is new before it comes in."),
        command="file.take_in",
        acts=("ran:file.take_in",),
    ),
    FirstStep(
        name="comment",
        text=message("FirstSteps", "Comment on some words"),
        tip=message("FirstSteps", "Say what is wrong, and how you would change it."),
        kind="unit",
        node="aim",
        command="review.comment",
        acts=("commented",),
    ),
    FirstStep(
        name="council",
        text=message("FirstSteps", "Deliberate on a unit"),
        tip=message("FirstSteps", "What was changed is shown beside the earlier text."),
        kind="unit",
        command="pilots.council",
        acts=("ran:pilots.council",),
    ),
    FirstStep(
        name="coverage",
        text=message("FirstSteps", "See which goals are covered"),
        tip=message("FirstSteps", "What no unit touches is easy to see."),
        command="tools.coverage",
        acts=("ran:tools.coverage",),
    ),
    FirstStep(
        name="papers",
        text=message("FirstSteps", "Write the papers of the term"),
        tip=message("FirstSteps", "Units, week plans and deliberations in one folder."),
        command="unit.term_folder",
        acts=("ran:unit.term_folder",),
    ),
)

_STANDARDS = (
    FirstStep(
        name="create",
        text=message("FirstSteps", "Start a standard of your own"),
        tip=message("FirstSteps", "The usual chapters are in it."),
        command="file.new_standard",
        acts=("created",),
    ),
    FirstStep(
        name="write",
        text=message("FirstSteps", "Change a word on the page"),
        tip=message("FirstSteps", "Click into a text and write; it is saved automatically."),
        kind="standard",
        node="paragraph",
        acts=("wrote:paragraph", "wrote:clause", "wrote:standard"),
    ),
    FirstStep(
        name="languages",
        text=message("FirstSteps", "See two languages side by side"),
        tip=message("FirstSteps", "Each text is shown next to its translation."),
        kind="standard",
        command="view.zh_en",
        acts=("side by side",),
    ),
    FirstStep(
        name="cover",
        text=message("FirstSteps", "Look at cover and foreword"),
        tip=message(
            "FirstSteps", "Number, dates and organisations; the fixed sentences are filled in."
        ),
        kind="standard",
        command="tools.front",
        acts=("ran:tools.front",),
    ),
    FirstStep(
        name="export",
        text=message("FirstSteps", "Export it as a Word file"),
        tip=message("FirstSteps", "With cover, contents and page numbers."),
        kind="standard",
        command="file.export",
        acts=("exported",),
    ),
)

_REVIEWER = (
    FirstStep(
        name="receive",
        text=message("FirstSteps", "Open the review copy"),
        tip=message("FirstSteps", "Its text stays as it is; you cannot break anything."),
        command="file.take_in",
        acts=("received",),
    ),
    FirstStep(
        name="read",
        text=message("FirstSteps", "Read it on a clean page"),
        tip=message("FirstSteps", "Press Esc to come back."),
        kind="standard",
        command="view.reading",
        acts=("ran:view.reading",),
    ),
    FirstStep(
        name="comment",
        text=message("FirstSteps", "Comment on some words"),
        tip=message("FirstSteps", "Say what is wrong, and how you would change it."),
        kind="standard",
        node="paragraph",
        command="review.comment",
        acts=("commented",),
    ),
    FirstStep(
        name="comments",
        text=message("FirstSteps", "See all comments"),
        tip=message("FirstSteps", "Those you wrote can be changed there."),
        kind="standard",
        command="review.panel",
        acts=("ran:review.panel",),
    ),
    FirstStep(
        name="answer",
        text=message("FirstSteps", "Send your answer"),
        tip=message("FirstSteps", "A small file with your comments alone."),
        kind="standard",
        command="review.answer",
        acts=("ran:review.answer",),
    ),
)

_COORDINATOR = (
    FirstStep(
        name="round",
        text=message("FirstSteps", "Start a review round"),
        tip=message("FirstSteps", "Say who is asked and until when."),
        kind="standard",
        command="rounds.show",
        acts=("made:review_round",),
    ),
    FirstStep(
        name="collect",
        text=message("FirstSteps", "Import comments"),
        tip=message("FirstSteps", "Word files, forms and answers can all be read."),
        kind="standard",
        command="review.take",
        acts=("commented",),
    ),
    FirstStep(
        name="meeting",
        text=message("FirstSteps", "Discuss comments in a meeting"),
        tip=message("FirstSteps", "One after another, in large type, decided with a key."),
        kind="standard",
        command="review.meeting",
        acts=("ran:review.meeting",),
    ),
    FirstStep(
        name="minutes",
        text=message("FirstSteps", "Write the minutes"),
        tip=message("FirstSteps", "They list every decision."),
        kind="standard",
        command="rounds.minutes",
        acts=("ran:rounds.minutes",),
    ),
    FirstStep(
        name="log",
        text=message("FirstSteps", "Export the decisions"),
        tip=message("FirstSteps", "For those who commented, and for the approval."),
        kind="standard",
        command="review.give",
        acts=("ran:review.give",),
    ),
)

#: The steps of each role; who has not said what they do most gets those of teachers.
STEPS: Mapping[str, Sequence[FirstStep]] = {
    UserRole.TEACHER: _TEACHER,
    UserRole.HEAD: _HEAD,
    UserRole.DRAFTER: _STANDARDS,
    UserRole.REVIEWER: _REVIEWER,
    UserRole.COORDINATOR: _COORDINATOR,
}


def steps_for(role: str) -> Sequence[FirstStep]:
    """Return the steps of a role."""
    return STEPS.get(role, _TEACHER)


def acts_of(
    changes: Sequence[Touched],
    document: Callable[[str], Document | None],
    is_copy: Callable[[str], bool],
) -> Iterator[str]:
    """Yield what was done by changes of the library; `document` returns one that is still there.

    Several documents that come at once are samples or a backup, which nobody has made.
    """
    came = [each.document for each in changes if each.whole]
    for each in changes:
        now = document(each.document)
        if now is None:
            continue
        if each.whole:
            if len(came) == 1:
                yield "received" if is_copy(each.document) else f"made:{now.kind}"
            continue
        if each.comments:
            yield "commented"
        for node in each.added:
            if node in now:
                yield f"added:{now.nodes[node].kind}"
        for node, _ in each.cells:
            if node in now:
                yield f"wrote:{now.nodes[node].kind}"
