"""The search as a window: what stands in it, why something cannot be done, texts, its size."""

import threading
import time

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTimer

from curriculum_studio.features.help.feature import HELP
from curriculum_studio.shell.application_window import ApplicationWindow
from curriculum_studio.shell.search.command_palette import CommandPalette
from curriculum_studio.shell.search.entries import SearchEntry, SearchList
from curriculum_studio.shell.search.matching import SearchItem
from curriculum_studio.shell.search.search_controller import SearchController
from curriculum_studio.workbench.library.text_search import TextSearch, grouped
from tests.windows.conftest import entry_of


def controller(studio) -> SearchController:
    return SearchController(studio.desk, studio.commands)


#: Words around a wish that no command and no topic has.
AROUND = {
    "zh_CN": "唉，隔壁老王托我{}，谢谢哟",
    "en": "honestly grandmother kept wondering whether {} would anyhow cheer uncle",
    "de": "ehrlich wunderte Oma irgendwie {} sowieso Dankeschön lieber Onkel",
}


@pytest.fixture(params=tuple(AROUND))
def spoken(request, start, small_file) -> ApplicationWindow:
    """A window in each language."""
    return start(small_file, request.param)


def named(lines: SearchList, wanted: str) -> list[str]:
    return [each.key for each in lines.find(wanted)]


def test_whole_sentences_find_and_nothing_that_erases_is_near(spoken):
    entries = controller(spoken).all_entries()
    lines = SearchList(entries)
    erasing = {each.key for each in entries if each.for_good}
    assert len(erasing) == 3
    # Every third, for time.
    said = [each for each in entries if each.key.startswith(("command:", "topic:"))][::3]
    missed = []
    for each in said:
        # The name itself is first; two commands may be called alike.
        assert lines.find(each.text)[0].text == each.text
        found = named(lines, AROUND[spoken.look.language].format(each.text))
        assert found, "a word too many empties nothing"
        missed += [] if each.key in found[:3] else [each.text]
        if each.key not in {*erasing, "topic:delete"}:
            words = f"{each.text} {each.item.about[:80]}"
            assert not erasing & set(named(lines, words)[:5]), words
    assert len(missed) <= len(said) / 6, missed


def test_the_text_of_a_topic_leads_to_it(spoken):
    lines = SearchList(controller(spoken).all_entries())
    for topic in HELP.of(spoken.desk).topics():
        longest = max(topic.text.split("\n"), key=len)
        assert f"topic:{topic.id}" in named(lines, longest)[:3], longest


def test_the_last_lines_lead_on(spoken, monkeypatch):
    shown = []

    def act(palette):
        shown.append(palette)
        palette.words.setText("qqqqqq")
        assert not palette.none.isHidden()
        assert [each.sign for each in palette.shown] == ["search", "help"]
        palette.words.setText("PDF")
        assert palette.none.isHidden()
        assert [each.sign for each in palette.shown[-2:]] == ["search", "help"]
        palette.found.setCurrentIndex(palette.found.model().index(len(palette.shown) - 1, 0))
        palette.take()
        return 1

    monkeypatch.setattr(CommandPalette, "exec", act)
    spoken.show_palette()
    panel = HELP.of(spoken.desk).panel
    assert panel.isVisible()
    assert panel.words.text() == "PDF"
    assert spoken.settings.names("search/recent") == []
    shown[0].deleteLater()


def by_key(studio, key: str) -> SearchEntry:
    return next(each for each in controller(studio).all_entries() if each.key == key)


def test_what_is_not_possible_says_why_and_what_to_do(small):
    cells = by_key(small, "command:page.merge_cells")
    assert not cells.usable
    assert "表格" in cells.detail
    assert "主题活动" in by_key(small, "command:unit.plan").detail
    small.desk.library.show(entry_of(small, "standard"))
    assert by_key(small, "command:tools.properties").usable
    assert by_key(small, "command:tools.properties").detail == ""
    # Whatever cannot be done has a reason.
    lines = controller(small).all_entries()
    assert [each.key for each in lines if not each.usable and not each.detail] == []


def test_what_erases_for_good_stands_first_only_where_it_is_meant(small):
    small.desk.library.show(entry_of(small, "standard"))
    lines = SearchList(controller(small).all_entries())
    erasing = {"command:erase.document", "command:erase.text", "command:erase.picture"}
    for words in ("delete document", "delete", "删除文稿", "删除", "Dokument löschen", "löschen"):
        found = [each.key for each in lines.find(words)]
        assert erasing & set(found), words
        others = [at for at, key in enumerate(found) if key not in erasing]
        assert not erasing & set(found[: min(5, len(others))]), words
    for words in ("erase document for good", "彻底删除文稿", "Dokument endgültig löschen"):
        assert lines.find(words)[0].key == "command:erase.document", words
    for words in ("delete permanently", "永久删除", "unwiderruflich löschen"):
        assert erasing & {each.key for each in lines.find(words)[:3]}, words


def test_clauses_of_the_document_in_front_are_found_by_number_and_words(small):
    small.desk.library.show(entry_of(small, "standard"))
    lines = SearchList(controller(small).all_entries())
    (scope,) = (e for e in lines.find("scope") if e.key.startswith("clause:"))
    assert scope.text == "1 范围"
    assert scope in lines.find("1 范围")[:1]
    scope.run()
    view = small.desk.view
    assert view.content.nodes[view.page.current_node].text("zh") == "范围"


def test_texts_are_grouped_by_document_with_clause_and_language(small):
    bench = small.desk.bench
    hits = bench.workspace.search.search("requirements", 60) or bench.workspace.search.search(
        "society", 60
    )
    groups = grouped(bench, hits, "zh")
    assert groups[0].document == entry_of(small, "standard")
    assert groups[0].count == sum(hit.document == groups[0].document for hit in hits)
    assert groups[0].places[0].language == "en"
    assert groups[0].places[0].clause


def test_the_palette_finds_texts_beside_the_window_and_leads_there(small, qtbot, monkeypatch):
    shown = []

    def act(palette):
        shown.append(palette)
        assert palette.shown[0].usable
        palette.words.setText("双碳教育从幼儿园")
        qtbot.waitUntil(lambda: any(e.heading for e in palette.shown))
        heading = next(e for e in palette.shown if e.heading)
        assert heading.text == "双碳试点学校建设与评价规范"
        at = palette.shown.index(heading) + 1
        place = palette.shown[at]
        assert "双碳教育从幼儿园" in place.detail
        assert place.where == "中文"
        palette.found.setCurrentIndex(palette.found.model().index(at, 0))
        palette.take()
        return 1

    monkeypatch.setattr(CommandPalette, "exec", act)
    small.show_palette()
    assert small.desk.view.document == entry_of(small, "standard")
    assert small.settings.names("search/recent")[0].startswith("place:")
    shown[0].deleteLater()


def test_a_search_in_texts_is_given_up_when_the_palette_closes(small, qtbot):
    desk = small.desk
    texts = TextSearch(desk.bench, desk.tasks, desk.look, small.window)
    told = []
    texts.found.connect(lambda words, _: told.append(words))
    texts.find("双碳教育")
    texts.findChild(QTimer).timeout.emit()
    # The thread ends, and what it found waits to be told.
    while any(each.name == "work" for each in threading.enumerate()):
        time.sleep(0.01)
    texts.stop()
    texts.deleteLater()
    QCoreApplication.sendPostedEvents(texts, QEvent.Type.DeferredDelete)
    qtbot.waitUntil(lambda: not desk.tasks.busy)
    assert told == []


def test_the_palette_does_what_is_marked_and_is_as_high_as_what_it_shows(small):
    done = []

    def line(name: str, *, usable: bool = True) -> SearchEntry:
        item = SearchItem((name,))
        reason = "" if usable else "先打开一份文稿。"
        return SearchEntry(
            name, name, item, lambda: done.append(name), detail=reason, usable=usable
        )

    names = [line(f"导出 {at}") for at in range(30)]
    lines = SearchList([*names, line("导入"), line("表格", usable=False)])
    palette = CommandPalette(lines, small.look, small.window)
    taken = []
    palette.taken.connect(taken.append)
    tall = palette.height()
    palette.words.setText("dr")
    assert [each.text for each in palette.shown] == ["导入"]
    low = palette.height()
    assert low < tall / 2
    palette.words.setText("表格")
    assert palette.height() > low, "the reason stands below the name"
    palette.take()
    assert done == []
    palette.words.setText("dr")
    palette.take()
    assert (done, taken) == (["导入"], ["导入"])
    palette.words.setText("zzz")
    assert not palette.shown
    assert palette.none.isVisibleTo(palette)
    palette.take()
    assert done == ["导入"]
    palette.deleteLater()
