"""What the panel shows of the node at the caret."""

from itertools import combinations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QLabel, QPushButton

from curriculum_studio.core.profiles import Profile, UserRole
from curriculum_studio.shell.properties_panel import FigurePicturesEditor, PropertiesPanel
from tests.windows.conftest import entry_of


def place_of(widget, window):
    return QRect(widget.mapTo(window, QPoint()), widget.size())


def test_pictures_are_chosen_beside_the_names_of_their_languages(small, qtbot):
    small.desk.library.show(entry_of(small, "standard"))
    view = small.desk.view
    figure = next(node.id for node in view.content.walk() if node.kind == "figure")
    small.desk.show_panel("properties")
    view.show_node(figure)
    small.desk.inspector.follow(view, figure)
    qtbot.waitUntil(lambda: bool(small.window.findChildren(FigurePicturesEditor)))
    (editor,) = small.window.findChildren(FigurePicturesEditor)
    qtbot.waitUntil(lambda: editor.isVisible() and editor.height() > 0)
    buttons = [
        each
        for each in editor.findChildren(QPushButton)
        if each.isVisible() and each is not editor.erase
    ]
    names = [each for each in editor.findChildren(QLabel) if each.isVisible() and each.text()]
    assert len(buttons) == 3
    qtbot.waitUntil(lambda: buttons[0].y() < buttons[1].y() < buttons[2].y())
    places = [place_of(each, editor) for each in [*buttons, *names]]
    assert not any(one.intersects(other) for one, other in combinations(places, 2))
    assert all(editor.rect().contains(place) for place in places)
    for button in buttons:
        beside = [
            each
            for each in names
            if each.geometry().center().y() in range(button.y(), button.geometry().bottom())
        ]
        assert len(beside) == 1, button.accessibleName()
        assert beside[0].text() in button.accessibleName()


def test_house_class_and_teacher_of_the_profile_stand_faintly_in_a_unit(small, qtbot):
    own = Profile(
        id="p", name="欧阳晓", role=UserRole.TEACHER, kindergarten="晨星幼儿园", class_name="大五班"
    )
    small.desk.bench.application.signing.sign_as(own)
    small.desk.library.show(entry_of(small, "unit"))
    small.desk.show_panel("properties")
    small.desk.inspector.follow(small.desk.view, small.desk.view.document)
    panel = small.window.findChild(PropertiesPanel)
    qtbot.waitUntil(lambda: "teacher" in panel._whole.editors)
    shown = {name: panel._whole.editors[name].line for name in ("kindergarten", "teacher")}
    assert shown["kindergarten"].placeholderText() == own.kindergarten
    assert shown["teacher"].placeholderText() == own.name
    assert [line.text() for line in shown.values()] == ["", ""]
