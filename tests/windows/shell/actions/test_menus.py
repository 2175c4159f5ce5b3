"""What stands in the menus: few entries, two levels, what a role needs, where one looks first.

The menus are data here; only what a window alone can show is tried in one.
"""

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QToolButton

from curriculum_studio.bootstrap.application import open_application
from curriculum_studio.core.edits import SetCell
from curriculum_studio.core.kinds import is_unit
from curriculum_studio.core.profiles import UserRole
from curriculum_studio.core.text import Cell
from curriculum_studio.editor.editing.insertion import THINGS, allowed
from curriculum_studio.features.units.feature import UNITS
from curriculum_studio.i18n import message
from curriculum_studio.shell.actions.menus import ACTIONS
from curriculum_studio.shell.actions.surfaces import EVERYTHING, HEADINGS, SURFACES
from curriculum_studio.shell.search.entries import of_commands
from curriculum_studio.widgets.notifications import Toast
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.actions.commands import LOCKED, NO_DOCUMENT
from curriculum_studio.workbench.actions.feature import Menu, kept, ways
from tests.windows.conftest import entry_of

#: So many entries a menu may have, and so many levels.
MOST, LEVELS = 12, 2

BY_ID = {action.id: action for action in ACTIONS}
TEACHER, HEAD, DRAFTER, REVIEWER, COORDINATOR = UserRole

#: What people want to do, by role, and where they look for it first: menus by their ids.
#: Of the thirty tasks of the review of the interface one has no command yet: a check of the
#: drafting rules of GB/T 1.1.
TASKS = (
    (TEACHER, "begin a theme unit", "file.new_unit", "file"),
    (TEACHER, "take a lesson plan out of Word", "file.import", "file"),
    (TEACHER, "plan the week", "unit.plan", "view"),
    (TEACHER, "print", "file.print", "file"),
    (TEACHER, "fill our own form", "file.fill_form", "file"),
    (TEACHER, "put photos in", "unit.photos", "insert"),
    (TEACHER, "copy it for another class", "unit.copy_class", "file"),
    (TEACHER, "write an observation", "pilots.observe", "classes"),
    (TEACHER, "deliberate with the team", "pilots.council", "classes"),
    (TEACHER, "send it by WeChat", "file.hand_on", "file"),
    (TEACHER, "open what came by WeChat", "file.take_in", "file"),
    (TEACHER, "see how it was yesterday", "tools.versions", "view"),
    (TEACHER, "get help", "help.manual", "help"),
    (TEACHER, "have larger letters", "zoom.in", "view"),
    (HEAD, "see what was changed since the last version", "history.compare", "review"),
    (HEAD, "deliberate with the teams", "pilots.council", "kindergarten"),
    (HEAD, "see which goals no class touches", "tools.coverage", "kindergarten"),
    (HEAD, "write the papers of the term", "unit.term_folder", "kindergarten"),
    (DRAFTER, "refer to a clause", "page.reference", "insert"),
    (DRAFTER, "write the term of this language", "language.equivalent", "check glossary"),
    (DRAFTER, "put a formula in", "page.insert_formula", "insert insert_standard"),
    (DRAFTER, "fill the cover", "tools.front", "format"),
    (DRAFTER, "compare two versions", "history.compare", "review versions"),
    (DRAFTER, "take over what a colleague changed", "returning.take", "review"),
    (DRAFTER, "go on with what is unfinished", "page.next_unfinished", "review translation"),
    (DRAFTER, "replace a word everywhere", "edit.replace", "edit"),
    (DRAFTER, "see the indicators as a grid", "indicators.grid", "check"),
    (COORDINATOR, "begin a round", "rounds.show", "review"),
    (COORDINATOR, "bring comments in", "review.take", "review"),
    (COORDINATOR, "write the table of comments", "review.give", "review"),
    (COORDINATOR, "hold a meeting before the projector", "review.meeting", "review meetings"),
    (COORDINATOR, "see all pilots at a glance", "pilots.show", "pilots"),
)

#: What stands among words, and so not in the source of a formula.
IN_WORDS = {"page.reference", "page.link", "page.special", "page.insert_footnote"}

#: Every surface, that of somebody without a role with them.
ALL = {"": EVERYTHING, **SURFACES}

MENUS = EVERYTHING.menus


def every(menus) -> Iterator[Menu]:
    for menu in menus:
        yield menu
        yield from every(entry for entry in menu.entries if isinstance(entry, Menu))


def count(menu: Menu) -> int:
    return sum(entry is not None for entry in menu.entries)


def depth(menu: Menu) -> int:
    return 1 + max((depth(each) for each in menu.entries if isinstance(each, Menu)), default=0)


def test_menus_go_by_objects():
    assert {str(role): surface.bar for role, surface in ALL.items()} == {
        "": "file edit insert format review check pilots view help",
        "teacher": "file edit insert classes view help",
        "head": "file edit review kindergarten view help",
        "standards": "file edit insert format review check view help",
        "reviewer": "file edit review view help",
        "coordinator": "file edit insert format review check pilots view help",
    }


@pytest.mark.parametrize("role", ALL)
def test_a_menu_can_be_taken_in_at_a_glance(role):
    surface = ALL[role]
    for menu in every((*surface.menus, *surface.under_mouse.values())):
        assert None not in {menu.entries[0], menu.entries[-1]}, menu.id
        assert (None, None) not in set(pairwise(menu.entries)), menu.id
        if not menu.possible_only:  # those are counted where something is possible, below
            assert 0 < count(menu) <= MOST, menu.id
        assert depth(menu) <= LEVELS or menu not in surface.menus, menu.id


def test_tables_have_nothing_that_is_not_shown():
    shown = {menu.id for each in ALL.values() for menu in every(each.menus)}
    under = {menu.id for each in ALL.values() for menu in every(each.under_mouse.values())}
    assert set(HEADINGS) == shown | under | {"side_by_side"}
    for role, surface in SURFACES.items():
        used = {menu.id for menu in every((*surface.menus, *surface.under_mouse.values()))}
        assert set(surface.entries) <= used, role


@pytest.mark.parametrize("role", ALL)
def test_an_action_stands_in_one_place_of_the_bar(role):
    names = Counter(identity for identity, _ in ways(ALL[role].menus))
    assert [name for name, times in names.items() if times > 1] == []
    assert set(ALL[role].commands()) <= set(BY_ID)


@pytest.mark.parametrize(("role", "task", "action", "way"), TASKS, ids=[each[1] for each in TASKS])
def test_a_task_is_where_one_looks_first(role, task, action, way):
    found = {
        identity: " ".join(menu.id for menu in menus)
        for identity, menus in ways(SURFACES[role].menus)
    }
    assert found[action] == way, task


def test_what_everybody_needs_is_never_away():
    needed = {"edit.undo", "edit.find", "review.comment", "review.panel", "file.import"}
    needed |= {"file.take_in", "file.export", "file.print", "file.settings", "tools.palette"}
    for role, surface in ALL.items():
        assert needed - {identity for identity, _ in ways(surface.menus)} == set(), role


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

                inserting = [
                    menu
                    for each in ALL.values()
                    for menu in every((*each.menus, each.under_mouse["page"]))
                    if menu.id in {"insert", "insert_here"}
                ]
                for menu in dict.fromkeys(inserting):
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


def test_a_role_is_chosen_in_the_menu_and_shapes_the_window(small):
    def shown() -> list[str]:
        return [each.text() for each in small.window.menus.actions()]

    everything = [say(menu.heading) for menu in MENUS]
    assert shown() == everything
    grid = say(BY_ID["indicators.grid"].text)
    assert grid in opened(small, "pilots")
    line = found_line(small, "indicators.grid")
    assert (line.where, line.detail) == ("试点", say(BY_ID["indicators.grid"].needs))
    small.commands.run("role.teacher")
    assert small.settings.text("role") == "teacher"
    assert shown() == [say(menu.heading) for menu in SURFACES[TEACHER].menus]
    line = found_line(small, "indicators.grid")
    assert (line.where, line.detail) == (
        "我写标准 · 我来组织",
        say(BY_ID["indicators.grid"].needs),
    )
    assert found_line(small, "rounds.show").detail == "在这些角色的菜单里：我写标准 · 我来组织。"
    QCoreApplication.sendPostedEvents()
    assert not small.window.tools.findChild(QToolButton, "page.sub").isVisibleTo(small.window)
    assert small.window.tools.findChild(QToolButton, "page.bold").isVisibleTo(small.window)
    small.desk.library.show(entry_of(small, "unit"))
    small.desk.view.show_node(
        next(node.id for node in small.desk.view.content.walk() if node.kind == "aim")
    )
    assert found_line(small, "page.bold").detail == "在工具栏，或在右键菜单里。"
    assert found_line(small, "theme.dark").detail == "在这些角色的菜单里：全部功能。"
    small.commands.run("role.any")
    QCoreApplication.sendPostedEvents()
    assert shown() == everything
    assert small.window.tools.findChild(QToolButton, "page.sub").isVisibleTo(small.window)


def found_line(studio, identity: str):
    role = studio.desk.profile.value.role
    lines = of_commands(studio.commands, studio.desk.index, studio.look, role)
    return next(line for line in lines if line.key == f"command:{identity}")


def test_keys_of_what_is_not_in_sight_work_or_say_why_not(small, qtbot):
    small.desk.library.show(entry_of(small, "unit"))
    small.commands.run("role.reviewer")
    small.commands.refresh()
    grid = small.commands.qt("indicators.grid")
    assert grid.isEnabled(), "else its key would be dead"
    grid.trigger()
    toast = small.window.findChild(Toast)
    assert toast.isVisible()
    assert say(BY_ID["indicators.grid"].needs) in toast.text.text()
    plan = small.commands.qt("unit.plan")
    plan.trigger()
    assert UNITS.of(small.desk).shows("plan")
    small.commands.run("role.any")
    small.commands.refresh()
    assert not grid.isEnabled(), "it is seen grey in the menu"


def test_who_works_in_one_language_is_asked_for_none(small):
    def asked() -> list[bool]:
        QCoreApplication.sendPostedEvents()
        names = ("view.zh", "view.de", "sideBySide")
        found = (small.window.tools.findChild(QToolButton, name) for name in names)
        return [button.isVisibleTo(small.window) for button in found]

    small.desk.library.show(entry_of(small, "unit"))
    root = small.desk.view.content.root
    alone = [SetCell(root.id, each, Cell()) for each in ("en", "de") if each != root.lead]
    several = [SetCell(root.id, "de", Cell("Ein Titel"))]
    assert asked() == [True, True, True]
    small.commands.run("role.teacher")
    session = small.desk.bench.session
    session.edit(root.id, alone, message("Tests", "One language"))
    small.desk.tabs.changed.emit()
    assert asked() == [False, False, False]
    session.edit(root.id, several, message("Tests", "Two languages"))
    small.desk.tabs.changed.emit()
    assert asked() == [True, True, True]
    session.edit(root.id, alone, message("Tests", "One language"))
    small.commands.run("role.standards")
    assert asked() == [True, True, True]
