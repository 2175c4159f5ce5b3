"""Rows of boards begin a new line where their room ends."""

import pytest
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from curriculum_studio.widgets.flow_layout import let_flow


@pytest.fixture
def board(qtbot) -> tuple[QWidget, list[QLabel], list[QPushButton]]:
    """A heading over a line, room, three buttons: as the head of a board in a form."""
    top = QWidget()
    qtbot.addWidget(top)
    outer = QVBoxLayout(top)
    outer.setContentsMargins(0, 0, 0, 0)
    row, titles, heading = QHBoxLayout(), QVBoxLayout(), QLabel("Results of the schools")
    outer.addLayout(row)
    titles.addWidget(heading)
    titles.addWidget(QLabel("Assessments: 2"))
    row.addLayout(titles)
    row.addStretch(1)
    buttons = [QPushButton(f"Import workbook {at} …") for at in range(3)]
    for each in buttons:
        row.addWidget(each)
    below = QLabel("What stands below")
    outer.addWidget(below, 1)
    let_flow(row, buttons[0])
    return top, [heading, below], buttons


def test_a_wide_row_keeps_its_buttons_at_the_right_in_one_line(board):
    top, (heading, _), buttons = board
    top.resize(900, 300)
    top.show()
    assert heading.isVisible()
    assert buttons[-1].geometry().right() == top.width() - 1
    assert len({each.y() for each in buttons}) == 1
    buttons[0].hide()
    top.layout().activate()
    assert buttons[-1].geometry().right() == top.width() - 1


def test_a_narrow_row_cuts_no_button_and_pushes_down_what_is_below(board):
    top, (_, below), buttons = board
    top.resize(320, 300)
    top.show()
    assert all(each.width() >= each.sizeHint().width() for each in buttons)
    assert len({each.y() for each in buttons}) > 1
    lowest = max(each.mapTo(top, each.rect().bottomLeft()).y() for each in buttons)
    assert below.geometry().top() > lowest
