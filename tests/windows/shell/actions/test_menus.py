"""What stands in the menus: few entries, two levels, what a role needs, where one looks first.

The menus are data here; only what a window alone can show is tried in one.
"""

from collections.abc import Iterator
from itertools import pairwise

import pytest

from curriculum_studio.bootstrap.application import open_application
from curriculum_studio.core.kinds import is_unit
from curriculum_studio.core.profiles import UserRole
from curriculum_studio.editor.editing.insertion import THINGS, allowed
from curriculum_studio.i18n import message
from curriculum_studio.shell.actions.menus import ACTIONS, CONTEXT_MENUS, MENUS
from curriculum_studio.shell.search.entries import of_commands
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.actions.commands import LOCKED, NO_DOCUMENT
from curriculum_studio.workbench.actions.feature import Menu, kept, ways
from tests.windows.conftest import entry_of

#: So many entries a menu may have, and so many levels.
MOST, LEVELS = 12, 2

BY_ID = {action.id: action for action in ACTIONS}
TEACHER, DRAFTER, REVIEWER, COORDINATOR = UserRole

#: What people want to do, by role, and where they look for it first: menus by their ids.
#: Of the thirty tasks of the review of the interface one has no command yet: a check of the
#: drafting rules of GB/T 1.1.
TASKS = (
    (TEACHER, "begin a theme unit", "file.new_unit", "file new"),
    (TEACHER, "take a lesson plan out of Word", "file.import", "file"),
    (TEACHER, "plan the week", "unit.plan", "view unit_views"),
    (TEACHER, "print", "file.print", "file"),
    (TEACHER, "fill our own form", "file.fill_form", "file export"),
    (TEACHER, "put photos in", "unit.photos", "insert"),
    (TEACHER, "bold letters, m²", "page.bold", "format"),
    (TEACHER, "copy it for another class", "unit.copy_class", "file new"),
    (TEACHER, "write an observation", "pilots.observe", "pilots"),
    (TEACHER, "deliberate with the team", "pilots.council", "pilots"),
    (TEACHER, "send it by WeChat", "file.hand_on", "file"),
    (TEACHER, "open what came by WeChat", "file.take_in", "file"),
    (TEACHER, "see how it was yesterday", "tools.versions", "review versions"),
    (TEACHER, "get help", "help.manual", "help"),
    (TEACHER, "have larger letters", "zoom.in", "view zoom"),
    (DRAFTER, "refer to a clause", "page.reference", "insert"),
    (DRAFTER, "write the term of this language", "language.equivalent", "check glossary"),
    (DRAFTER, "put a formula in", "page.insert_formula", "insert insert_standard"),
    (DRAFTER, "fill the cover", "tools.front", "format"),
    (DRAFTER, "compare two versions", "history.compare", "review versions"),
    (DRAFTER, "take over what a colleague changed", "returning.take", "review"),
    (DRAFTER, "go on with what is unfinished", "page.next_unfinished", "review translation"),
    (DRAFTER, "replace a word everywhere", "edit.replace", "edit"),
    (DRAFTER, "see the indicators as a grid", "indicators.grid", "pilots"),
    (COORDINATOR, "begin a round", "rounds.show", "review"),
    (COORDINATOR, "bring comments in", "review.take", "review"),
    (COORDINATOR, "write the table of comments", "review.give", "review"),
    (COORDINATOR, "hold a meeting before the projector", "review.meeting", "review meetings"),
    (COORDINATOR, "see all pilots at a glance", "pilots.show", "pilots"),
)

#: What stands among words, and so not in the source of a formula.
IN_WORDS = {"page.reference", "page.link", "page.special", "page.insert_footnote"}

#: How many entries of the bar each role does not see, by far most of them a reviewer, who writes
#: nothing. Whoever chose no role sees everything.
AWAY = {"": 0, TEACHER: 24, DRAFTER: 22, REVIEWER: 143, COORDINATOR: 3}


def for_role(menu: Menu, role: str) -> Menu:
    return kept(menu, lambda identity, _: not role or role in BY_ID[identity].roles)


def every(menus) -> Iterator[Menu]:
    for menu in menus:
        yield menu
        yield from every(entry for entry in menu.entries if isinstance(entry, Menu))


def count(menu: Menu) -> int:
    return sum(entry is not None for entry in menu.entries)


def depth(menu: Menu) -> int:
    return 1 + max((depth(each) for each in menu.entries if isinstance(each, Menu)), default=0)


def test_menus_go_by_objects():
    assert [menu.id for menu in MENUS] == [
        *("file", "edit", "insert", "format", "review", "check", "pilots", "view", "help")
    ]


@pytest.mark.parametrize(
    "menu", [*every(MENUS), *every(CONTEXT_MENUS.values())], ids=lambda menu: menu.id
)
def test_a_menu_can_be_taken_in_at_a_glance(menu):
    if menu.possible_only:
        return  # counted where something is possible, below
    assert 0 < count(menu) <= MOST
    assert None not in {menu.entries[0], menu.entries[-1]}
    assert (None, None) not in set(pairwise(menu.entries))


def test_menus_have_two_levels():
    assert {menu.id: depth(menu) for menu in (*MENUS, *CONTEXT_MENUS.values())}.keys() == {
        menu.id for menu in (*MENUS, *CONTEXT_MENUS.values()) if depth(menu) <= LEVELS
    }


@pytest.mark.parametrize(("role", "task", "action", "way"), TASKS, ids=[each[1] for each in TASKS])
def test_a_task_is_where_one_looks_first(role, task, action, way):
    found = {
        identity: " ".join(menu.id for menu in menus)
        for identity, menus in ways(for_role(menu, role) for menu in MENUS)
    }
    assert found[action] == way, task


def test_each_role_sees_what_it_needs():
    everything = sum(1 for _ in ways(MENUS))
    assert {
        role: everything - sum(1 for _ in ways(for_role(menu, role) for menu in MENUS))
        for role in AWAY
    } == AWAY


def test_what_everybody_needs_is_never_away():
    needed = ("edit.undo", "review.comment", "review.panel", "file.import", "file.save")
    assert [each for each in needed if BY_ID[each].roles != frozenset(UserRole)] == []
    for role in UserRole:
        shown = [menu.id for menu in MENUS if for_role(menu, role).entries]
        assert {"file", "edit", "review", "view", "help"} <= set(shown)
    shown = [menu.id for menu in MENUS if for_role(menu, REVIEWER).entries]
    assert shown == ["file", "edit", "review", "check", "view", "help"]


def test_a_menu_of_one_gives_way_to_it():
    inner = Menu("inner", message("Tests", "Inner"), ("a", None, "b"))
    menu = Menu("outer", message("Tests", "Outer"), ("x", None, inner, None, "y"))
    assert kept(menu, lambda each, _: each != "b").entries == ("x", None, "a", None, "y")
    assert kept(menu, lambda each, _: each in "xy").entries == ("x", None, "y")
    assert kept(menu, lambda each, _: each == "x").entries == ("x",)


def test_what_can_be_inserted_can_be_taken_in_at_a_glance(sample_file):
    application = open_application(sample_file, read_only=True)
    try:
        for entry in application.session.entries():
            document = application.session.document(entry.id)
            of_unit = {"unit.photos", "unit.reuse"} if is_unit(entry) else set()
            one_of_each = {node.kind: node for node in document.nodes.values() if node.parent}
            for kind, node in one_of_each.items():
                there = {f"page.insert_{name}" for name in allowed(document, node.id)} | of_unit

                def keep(identity: str, _: bool, there=frozenset(there), kind=kind) -> bool:
                    if identity.startswith("formula."):
                        return kind == "formula"
                    if identity in IN_WORDS:
                        return kind != "formula"
                    named = identity.removeprefix("page.insert_") in THINGS
                    return identity in there or not (named or identity.startswith("unit."))

                for menu in (MENUS[2], CONTEXT_MENUS["page"].entries[5]):
                    for shown in every([kept(menu, keep)]):
                        assert count(shown) <= MOST, (entry.kind, kind, shown.id, shown.entries)
    finally:
        application.close()


# --- in a window ------------------------------------------------------------------------------


def opened(studio, name: str) -> list[str]:
    """Open a menu of the bar and return what stands in it, without keys and icons."""
    at = [menu.id for menu in MENUS].index(name)
    menu = studio.window.menus.actions()[at].menu()
    menu.aboutToShow.emit()
    texts = [action.text() for action in menu.actions() if not action.isSeparator()]
    menu.aboutToHide.emit()
    return texts


def test_insert_shows_what_can_stand_at_the_caret_and_says_why_if_nothing_can(small):
    assert opened(small, "insert") == [say(NO_DOCUMENT)]
    small.desk.library.show(entry_of(small, "unit"))
    view = small.desk.view
    view.show_node(next(n.id for n in view.content.walk() if n.kind == "aim"))
    of_unit = opened(small, "insert")
    assert say(BY_ID["page.insert_activity"].text) in of_unit
    assert say(BY_ID["page.insert_clause"].text) not in of_unit
    view.page.set_read_only(True)
    view.comments_only = True
    assert opened(small, "insert") == [say(LOCKED)]


def test_a_role_is_chosen_in_the_menu_and_shapes_the_bar(small):
    def shown() -> list[str]:
        titles = small.window.menus.actions()
        return [menu.id for menu, title in zip(MENUS, titles, strict=True) if title.isVisible()]

    assert shown() == [menu.id for menu in MENUS]
    grid = say(BY_ID["indicators.grid"].text)
    assert grid in opened(small, "pilots")
    small.commands.run("role.teacher")
    assert small.settings.text("role") == "teacher"
    assert grid not in opened(small, "pilots")
    assert grid in {line.text for line in of_commands(small.commands, small.desk.index, small.look)}
    small.commands.run("role.reviewer")
    assert "pilots" not in shown()
    small.commands.run("role.any")
    assert shown() == [menu.id for menu in MENUS]
