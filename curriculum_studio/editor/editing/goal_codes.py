"""New goals of a framework get the next code and the level of those beside them."""

from dataclasses import replace

from curriculum_studio.core.document import Document
from curriculum_studio.core.edits import Edit, Insert
from curriculum_studio.core.goal_codes import goal_of, next_goal
from curriculum_studio.editor.editing.step import EditStep


def coded(document: Document, step: EditStep | None) -> EditStep | None:
    """Return a step whose new goals have codes, where those beside them have."""
    if step is None or document.kind != "framework":
        return step
    return replace(step, edits=tuple(_coded(document, edit) for edit in step.edits))


def _coded(document: Document, edit: Edit) -> Edit:
    if not isinstance(edit, Insert) or edit.nodes[0].parent not in document.nodes:
        return edit
    new, *below = edit.nodes
    goal = goal_of(new)
    if goal is None or goal.code or goal.identifier:
        return edit
    beside = (goal_of(each) for each in document.children_of(new.parent))
    level = next((each.level for each in beside if each is not None and each.level), "")
    payload = next_goal(document, new.parent, replace(goal, level=goal.level or level))
    return Insert((replace(new, payload=payload), *below))
