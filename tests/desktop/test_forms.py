"""Every form loads into its class, and says its words in another language at once."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QTabBar, QWidget

from curriculum_studio.bootstrap.resources import resource_folder
from curriculum_studio.desktop.actions.about import (
    AboutDialog,
    DiagnosticsDialog,
    ShortcutsDialog,
)
from curriculum_studio.desktop.actions.palette import CommandPalette
from curriculum_studio.desktop.backing_up.closing import ClosingDialog
from curriculum_studio.desktop.backing_up.dialog import BackupsDialog
from curriculum_studio.desktop.bin.dialog import BinDialog
from curriculum_studio.desktop.coverage.board import CoverageBoard
from curriculum_studio.desktop.day_field import DayField
from curriculum_studio.desktop.dialogs.branch_options import BranchOptions
from curriculum_studio.desktop.dialogs.cannot_open import CannotOpenDialog
from curriculum_studio.desktop.dialogs.confirm import ConfirmDialog
from curriculum_studio.desktop.dialogs.draft_options import DraftOptions
from curriculum_studio.desktop.dialogs.export import ExportDialog
from curriculum_studio.desktop.dialogs.form_options import FormOptions
from curriculum_studio.desktop.dialogs.importing import ImportDialog
from curriculum_studio.desktop.dialogs.new_document import NewDocumentDialog
from curriculum_studio.desktop.dialogs.restore import RestoreDialog
from curriculum_studio.desktop.documents.tabs import DocumentTabs
from curriculum_studio.desktop.documents.view import DocumentView
from curriculum_studio.desktop.drafts.board import DraftsBoard
from curriculum_studio.desktop.drafts.choosing import ChooseDraftsDialog
from curriculum_studio.desktop.drafts.table import RowsTable
from curriculum_studio.desktop.erasing.dialog import EraseDialog
from curriculum_studio.desktop.filtering.bar import FilterBar
from curriculum_studio.desktop.finding.bar import FindBar
from curriculum_studio.desktop.forms import FormError, children_of, load_form
from curriculum_studio.desktop.frameworks.board import CrosswalkBoard
from curriculum_studio.desktop.frameworks.tree import GoalTree
from curriculum_studio.desktop.front.dialog import FrontDialog
from curriculum_studio.desktop.handing.dialogs import HandOnDialog, TakeInDialog
from curriculum_studio.desktop.indicators.board import IndicatorBoard
from curriculum_studio.desktop.indicators.details import Details
from curriculum_studio.desktop.indicators.table import SheetTable
from curriculum_studio.desktop.indicators.workbook import WorkbookDialog
from curriculum_studio.desktop.inspector.associations import AssociationDialog
from curriculum_studio.desktop.inspector.cards import CardList
from curriculum_studio.desktop.inspector.goals import GoalsPanel
from curriculum_studio.desktop.inspector.history import HistoryPanel
from curriculum_studio.desktop.inspector.panel import Inspector
from curriculum_studio.desktop.inspector.properties import PropertiesPanel
from curriculum_studio.desktop.language.dictionaries import DictionariesDialog
from curriculum_studio.desktop.language.panel import TermsPanel
from curriculum_studio.desktop.library.panel import LibraryPanel, LibraryTree
from curriculum_studio.desktop.notices import ProblemBanner, Toast
from curriculum_studio.desktop.outline.panel import OutlinePanel, OutlineTree
from curriculum_studio.desktop.page.link_dialog import LinkDialog
from curriculum_studio.desktop.pilots.board import PilotBoard
from curriculum_studio.desktop.pilots.council import CouncilBoard
from curriculum_studio.desktop.pilots.dialogs import (
    NewObservationDialog,
    NewTrialDialog,
    SiteDialog,
    TaskDialog,
)
from curriculum_studio.desktop.pilots.head import CouncilHead, TrialHead
from curriculum_studio.desktop.pilots.observing import ObservationBar
from curriculum_studio.desktop.pilots.trial import TrialBoard
from curriculum_studio.desktop.printing.pages_view import PagesView
from curriculum_studio.desktop.printing.preview import PrintPreview
from curriculum_studio.desktop.profile.dialog import ProfileDialog
from curriculum_studio.desktop.references.panel import ReferencesPanel
from curriculum_studio.desktop.results.board import ResultsBoard
from curriculum_studio.desktop.results.card import SchoolCard
from curriculum_studio.desktop.results.taken import TakenDialog
from curriculum_studio.desktop.returning.board import ReturnedBoard
from curriculum_studio.desktop.returning.table import ChangesTable
from curriculum_studio.desktop.review.card import CommentCard
from curriculum_studio.desktop.review.cards import CommentList
from curriculum_studio.desktop.review.dialogs import CommentDialog, DecideDialog, SameAsDialog
from curriculum_studio.desktop.review.giving import GiveDialog
from curriculum_studio.desktop.review.meeting import MeetingWindow
from curriculum_studio.desktop.review.panel import CommentsPanel
from curriculum_studio.desktop.review.place_dialog import PlaceDialog
from curriculum_studio.desktop.review.take_dialog import TakeDialog
from curriculum_studio.desktop.reviewing_copy.answer_dialog import AnswerDialog
from curriculum_studio.desktop.reviewing_copy.bar import CopyBar
from curriculum_studio.desktop.reviewing_copy.send_dialog import SendAnswerDialog
from curriculum_studio.desktop.rounds.board import RoundsBoard
from curriculum_studio.desktop.rounds.meeting_dialog import MeetingRecordDialog
from curriculum_studio.desktop.rounds.minutes_dialog import MinutesDialog
from curriculum_studio.desktop.rounds.remind_dialog import RemindDialog
from curriculum_studio.desktop.rounds.round_dialog import RoundDialog
from curriculum_studio.desktop.rounds.stage_dialog import StageDialog
from curriculum_studio.desktop.saying import Translations
from curriculum_studio.desktop.school_forms.correcting import FormDialog, RoleList
from curriculum_studio.desktop.school_forms.keeping import SchoolFormsDialog
from curriculum_studio.desktop.starting.checklist import Checklist
from curriculum_studio.desktop.starting.start_page import StartPage
from curriculum_studio.desktop.tasks import TaskBar
from curriculum_studio.desktop.unit.bar import UnitBar
from curriculum_studio.desktop.unit.cards import ActivityStrip
from curriculum_studio.desktop.unit.copying import CopyClassDialog
from curriculum_studio.desktop.unit.matrix import ActivityMatrix
from curriculum_studio.desktop.unit.reuse import ReusePanel
from curriculum_studio.desktop.unit.term_plan import TermPlanDialog
from curriculum_studio.desktop.unit.theme_web import ThemeWeb
from curriculum_studio.desktop.unit.web_view import WebView
from curriculum_studio.desktop.unit.week_plan import WeekPlan
from curriculum_studio.desktop.unit.writing_hint import WritingHint
from curriculum_studio.desktop.window import MainWindow

UI = resource_folder("ui")

#: Form → the class that it fills, and the classes that it promotes to.
FORMS: dict[str, tuple[type[QWidget], tuple[type[QWidget], ...]]] = {
    "about": (AboutDialog, ()),
    "association": (AssociationDialog, ()),
    "branch_options": (BranchOptions, ()),
    "cannot_open": (CannotOpenDialog, ()),
    "checklist": (Checklist, ()),
    "choose_drafts": (ChooseDraftsDialog, ()),
    "comment": (CommentDialog, ()),
    "comment_card": (CommentCard, ()),
    "comments": (CommentsPanel, (CommentList,)),
    "confirm": (ConfirmDialog, ()),
    "decide": (DecideDialog, ()),
    "copy_class": (CopyClassDialog, ()),
    "hand_on": (HandOnDialog, ()),
    "reuse": (ReusePanel, (CardList,)),
    "take_in": (TakeInDialog, ()),
    "term_plan": (TermPlanDialog, ()),
    "coverage": (CoverageBoard, ()),
    "crosswalk": (CrosswalkBoard, (GoalTree,)),
    "desk": (DocumentTabs, (QTabBar,)),
    "diagnostics": (DiagnosticsDialog, ()),
    "document": (DocumentView, (OutlinePanel,)),
    "draft_options": (DraftOptions, ()),
    "drafts": (DraftsBoard, (RowsTable,)),
    "returned": (ReturnedBoard, (ChangesTable,)),
    "export": (ExportDialog, ()),
    "form_options": (FormOptions, ()),
    "give_comments": (GiveDialog, ()),
    "goals": (GoalsPanel, (CardList,)),
    "history": (HistoryPanel, (CardList,)),
    "import": (ImportDialog, ()),
    "indicator_details": (Details, ()),
    "indicators": (IndicatorBoard, (SheetTable,)),
    "inspector": (Inspector, (QTabBar,)),
    "library": (LibraryPanel, (LibraryTree,)),
    "main_window": (MainWindow, ()),
    "meeting": (MeetingWindow, ()),
    "meeting_record": (MeetingRecordDialog, ()),
    "minutes": (MinutesDialog, ()),
    "new_round": (RoundDialog, ()),
    "remind": (RemindDialog, ()),
    "stage": (StageDialog, ()),
    "rounds": (RoundsBoard, ()),
    "new_document": (NewDocumentDialog, ()),
    "link": (LinkDialog, ()),
    "outline": (OutlinePanel, (OutlineTree,)),
    "palette": (CommandPalette, ()),
    "filter": (FilterBar, ()),
    "front": (FrontDialog, ()),
    "find": (FindBar, ()),
    "place": (PlaceDialog, ()),
    "problem": (ProblemBanner, ()),
    "erase": (EraseDialog, ()),
    "backups": (BackupsDialog, ()),
    "closing_backup": (ClosingDialog, ()),
    "bin": (BinDialog, ()),
    "profile": (ProfileDialog, ()),
    "properties": (PropertiesPanel, ()),
    "terms": (TermsPanel, (CardList,)),
    "dictionaries": (DictionariesDialog, ()),
    "references": (ReferencesPanel, (CardList,)),
    "restore": (RestoreDialog, ()),
    "council": (CouncilBoard, ()),
    "council_head": (CouncilHead, ()),
    "new_trial": (NewTrialDialog, (DayField,)),
    "new_observation": (NewObservationDialog, (DayField,)),
    "observation_bar": (ObservationBar, ()),
    "pilot_site": (SiteDialog, ()),
    "pilot_task": (TaskDialog, (DayField,)),
    "pilots": (PilotBoard, (QTabBar,)),
    "trial": (TrialBoard, ()),
    "trial_head": (TrialHead, ()),
    "results": (ResultsBoard, (QTabBar,)),
    "school_card": (SchoolCard, ()),
    "taken": (TakenDialog, ()),
    "school_form": (FormDialog, (RoleList,)),
    "school_forms": (SchoolFormsDialog, ()),
    "same_as": (SameAsDialog, ()),
    "shortcuts": (ShortcutsDialog, ()),
    "start": (StartPage, ()),
    "take_comments": (TakeDialog, ()),
    "review_copy": (CopyBar, ()),
    "send_answer": (SendAnswerDialog, ()),
    "take_answer": (AnswerDialog, ()),
    "task": (TaskBar, ()),
    "activity_matrix": (ActivityMatrix, ()),
    "print_preview": (PrintPreview, (PagesView,)),
    "theme_web": (ThemeWeb, (WebView,)),
    "toast": (Toast, ()),
    "unit_bar": (UnitBar, ()),
    "week_plan": (WeekPlan, (ActivityStrip,)),
    "workbook": (WorkbookDialog, ()),
    "writing_hint": (WritingHint, ()),
}


def empty(kind: type[QWidget]) -> QWidget:
    """A widget with the children of a class but without its behaviour."""
    base = next(each for each in kind.__mro__ if each.__module__.startswith("PySide6"))
    bare = type(kind.__name__, (base,), {"__annotations__": children_of(kind)})
    return bare()


def test_every_form_has_a_class():
    assert {path.stem for path in UI.glob("*.ui")} == set(FORMS)


@pytest.mark.parametrize("name", sorted(FORMS))
def test_form_fills_its_class(qapp, name):
    kind, promoted = FORMS[name]
    widget = empty(kind)
    load_form(widget, name, *promoted)
    for child, wanted in children_of(kind).items():
        assert isinstance(getattr(widget, child), wanted)
    assert f"<class>{kind.__name__}</class>" in (UI / f"{name}.ui").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", sorted(FORMS))
def test_form_speaks_no_other_language_than_english(name):
    text = (UI / f"{name}.ui").read_text(encoding="utf-8")
    words = "".join(line for line in text.splitlines() if 'notr="true"' not in line)
    assert re.sub("[…→▾]", "", words).isascii()


def test_missing_child_is_an_error_at_once(qapp):
    class Wanting(QDialog):
        nothing: QLabel

    with pytest.raises(FormError, match="nothing"):
        load_form(Wanting(), "confirm")


def test_child_of_another_class_is_an_error(qapp):
    class Wrong(QDialog):
        question: QTabBar

    with pytest.raises(FormError, match="question"):
        load_form(Wrong(), "confirm")


def test_missing_form_is_an_error(qapp):
    with pytest.raises(FileNotFoundError):
        load_form(QWidget(), "no such form")


def test_forms_switch_their_language_while_they_live(qapp: QApplication):
    translations = Translations(resource_folder("resources") / "i18n")
    widget = empty(StartPage)
    load_form(widget, "start")
    said = []
    for language in ("zh_CN", "de", "en"):
        translations.use(language)
        QCoreApplication.sendEvent(widget, QEvent(QEvent.Type.LanguageChange))
        said.append(widget.sampleButton.text())
    assert said == ["打开示例资料库", "Beispiele öffnen", "Open the sample library"]


def test_forms_stand_in_the_repository_for_designer():
    for path in UI.glob("*.ui"):
        first = Path(path).read_text(encoding="utf-8").splitlines()[1]
        assert first == '<ui version="4.0">'
