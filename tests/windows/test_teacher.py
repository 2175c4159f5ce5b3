"""A teacher's day is done in the window; acts are counted, and complaints of before looked at.

For a screen of its own and a report: xvfb-run -a env QT_QPA_PLATFORM=xcb python -m pytest -s -m
campaign tests/windows/test_teacher.py. Pictures go into the folder TEACHER_PICTURES, if named.
"""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from curriculum_studio.bootstrap.application import open_application
from curriculum_studio.core.edits import SetCell
from curriculum_studio.core.text import Cell
from curriculum_studio.features.publishing.service import libreoffice
from curriculum_studio.features.sharing.formats.package import write_package
from curriculum_studio.i18n import Message, finish
from tests.features.word_import.formats.making import docx, p, picture
from tests.features.word_import.formats.plans import PLANS
from tests.features.word_import.formats.test_workbook_detection import WEEK
from tests.features.word_import.formats.weeks import WEEKS
from tests.windows.secretary import Secretary
from tests.windows.teacher import Teacher

#: Minutes that the day may take by the keystroke-level model, without thinking what to write.
MINUTES = 4

LABEL = Message("Tests", "Change")


@pytest.fixture
def plans(tmp_path):
    """Five old plans, and a file that is none."""
    files = {
        "教案.docx": PLANS["form_with_merged_cells"](),
        "主题.docx": PLANS["theme_plan"](),
        "周一.docx": next(iter(WEEKS.values()))(),
        "周二.xlsx": WEEK,
        "节水.docx": PLANS[next(name for name in PLANS if "theme" not in name)](),
        "照片墙.docx": docx(p(picture())),
    }
    for name, content in files.items():
        (tmp_path / name).write_bytes(content)
    return [tmp_path / name for name in files]


@pytest.fixture
def send(tmp_path):
    """What a colleague does: she takes the unit, changes two texts, and sends it back."""

    def sent(desk):
        unit = next(e.id for e in desk.bench.session.entries() if e.title("zh") == "小雨滴的旅行")
        path, library = tmp_path / "colleague.cstudio", tmp_path / "colleague.db"
        # She has got it as a file, which is a state that both know.
        desk.bench.application.handing_on.pack([unit], "王老师")
        with (
            closing(sqlite3.connect(desk.bench.workspace.path)) as own,
            closing(sqlite3.connect(library)) as copy,
        ):
            own.backup(copy)
        with closing(open_application(library)) as other:
            for text, words in (
                ("下雨了，孩子们趴在窗边看。", "下雨了，孩子们跑到廊下看。"),
                ("雨水从哪里来，到哪里去。", "同事：雨水是云变的。"),
            ):
                nodes = other.session.document(unit).walk()
                node = next(n for n in nodes if n.text("zh") == text)
                other.session.edit(unit, (SetCell(node.id, "zh", Cell(words)),), LABEL)
            back = other.handing_on.pack([unit], "李老师")
            path.write_bytes(finish(write_package(back)))
        return path

    return sent


@pytest.mark.campaign
def test_a_teacher_spends_a_day(start, tmp_path, monkeypatch, plans, send):
    # As on a computer with WPS: nothing may need LibreOffice.
    monkeypatch.setattr(libreoffice, "find_office", lambda: None)
    folder = os.environ.get("TEACHER_PICTURES", "")
    hands = Secretary(start(), Path(folder) if folder else None)
    try:
        Teacher(hands, tmp_path, monkeypatch.setattr, plans, send).spend()
    finally:
        for line in hands.report():
            print(line)
    assert hands.unanswered == []
    assert sum(each.seconds for each in hands.steps) / 60 <= MINUTES
