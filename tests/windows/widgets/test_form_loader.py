"""Every form loads into its class, and says its words in another language at once."""

import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPushButton,
    QTabBar,
    QWidget,
)

from curriculum_studio.editor.commands.links import LinkDialog
from curriculum_studio.features.alignment.window.alignment import ChooseDraftsDialog, DraftsBoard
from curriculum_studio.features.alignment.window.rows_model import RowsTable
from curriculum_studio.features.assessment.window.results import TakenDialog
from curriculum_studio.features.assessment.window.results_board import ResultsBoard, SchoolCard
from curriculum_studio.features.backups.window.backup_keeper import BackupsDialog, ClosingDialog
from curriculum_studio.features.backups.window.library_check import LibraryCheckStrip
from curriculum_studio.features.backups.window.recovery import CannotOpenDialog, RestoreDialog
from curriculum_studio.features.checks.window.finding_card import FindingCard
from curriculum_studio.features.checks.window.findings_list import FindingsList
from curriculum_studio.features.checks.window.findings_panel import FindingsPanel
from curriculum_studio.features.checks.window.mending_dialogs import MendAllDialog
from curriculum_studio.features.checks.window.waive_dialog import WaiveDialog
from curriculum_studio.features.desk.window.desk_board import DeskBoard
from curriculum_studio.features.desk.window.desk_lists import DeskCard, LinesTable
from curriculum_studio.features.desk.window.documents_table import DocumentsTable
from curriculum_studio.features.find_replace.window.find_bar import FindBar
from curriculum_studio.features.frameworks.window.associations_editor import AssociationDialog
from curriculum_studio.features.frameworks.window.branch_options import BranchOptions
from curriculum_studio.features.frameworks.window.coverage_board import CoverageBoard
from curriculum_studio.features.frameworks.window.goals_panel import GoalsPanel
from curriculum_studio.features.group.window.departure_dialog import DepartureDialog
from curriculum_studio.features.group.window.join_dialog import JoinGroupDialog
from curriculum_studio.features.group.window.members import GroupMembersDialog
from curriculum_studio.features.help.window.help_panel import HelpPanel, TopicBrowser
from curriculum_studio.features.history.window.change_list import ChangeListDialog
from curriculum_studio.features.history.window.compare_board import CompareBoard
from curriculum_studio.features.history.window.compare_list import CompareList
from curriculum_studio.features.history.window.erase_for_good import EraseDialog
from curriculum_studio.features.history.window.place_history import PlaceHistoryDialog
from curriculum_studio.features.history.window.recycle_bin import BinDialog
from curriculum_studio.features.indicators.window.details_panel import Details
from curriculum_studio.features.indicators.window.indicators import IndicatorBoard, WorkbookDialog
from curriculum_studio.features.indicators.window.sheet_table import SheetTable
from curriculum_studio.features.merging.window.decision_list import DecisionTree
from curriculum_studio.features.merging.window.decisions_board import DecisionsBoard
from curriculum_studio.features.onboarding.window.first_steps import Checklist
from curriculum_studio.features.onboarding.window.start_page import StartPage
from curriculum_studio.features.pilots.window.council_board import CouncilBoard
from curriculum_studio.features.pilots.window.dialogs import (
    NewObservationDialog,
    NewTrialDialog,
    SiteDialog,
    TaskDialog,
)
from curriculum_studio.features.pilots.window.entry_fields import CouncilHead, TrialHead
from curriculum_studio.features.pilots.window.observation_bar import ObservationBar
from curriculum_studio.features.pilots.window.pilot_board import PilotBoard
from curriculum_studio.features.pilots.window.pilots import TrialBoard
from curriculum_studio.features.publishing.window.format_options import DraftOptions, FormOptions
from curriculum_studio.features.publishing.window.give_out import GiveOutSheet
from curriculum_studio.features.publishing.window.page_preview import PagePreview
from curriculum_studio.features.publishing.window.pages_view import PagesView
from curriculum_studio.features.publishing.window.privacy import PrivacyRows
from curriculum_studio.features.publishing.window.ways_list import WaysList
from curriculum_studio.features.redline.window.changes_board import ChangesBoard, ChangesTable
from curriculum_studio.features.references.window import ReferencesPanel
from curriculum_studio.features.review.window.comment_card import CommentCard
from curriculum_studio.features.review.window.comment_dialogs import (
    CommentDialog,
    DecideDialog,
    SameAsDialog,
)
from curriculum_studio.features.review.window.comment_list import CommentList
from curriculum_studio.features.review.window.comments_panel import CommentsPanel
from curriculum_studio.features.review.window.exchange.comment_export import CommentExportDialog
from curriculum_studio.features.review.window.exchange.comment_import import (
    CommentImportDialog,
    PlaceDialog,
)
from curriculum_studio.features.review.window.meeting.meeting_window import MeetingWindow
from curriculum_studio.features.review.window.meeting_dialogs import (
    MeetingRecordDialog,
    MinutesDialog,
)
from curriculum_studio.features.review.window.review_copies import (
    AnswerDialog,
    CopyBar,
    SendAnswerDialog,
)
from curriculum_studio.features.review.window.round_dialogs import RoundDialog
from curriculum_studio.features.review.window.rounds_board import RoundsBoard
from curriculum_studio.features.review.window.rounds_controller import RemindDialog
from curriculum_studio.features.review.window.stage_dialog import StageDialog
from curriculum_studio.features.school_forms.window.form_library import (
    FormDialog,
    RoleList,
    SchoolFormsDialog,
)
from curriculum_studio.features.sharing.window.export_dialog import ExportPackageDialog
from curriculum_studio.features.sharing.window.import_dialog import ImportPackageDialog
from curriculum_studio.features.standards.window.front_matter import FrontMatterDialog
from curriculum_studio.features.terminology.window.new_term import NewTermDialog
from curriculum_studio.features.terminology.window.terms_panel import TermsPanel
from curriculum_studio.features.terminology.window.word_count import WordCountDialog
from curriculum_studio.features.terminology.window.writing_aids import DictionariesDialog
from curriculum_studio.features.units.window.activity_matrix import ActivityMatrix
from curriculum_studio.features.units.window.calendar_dialog import CalendarDialog
from curriculum_studio.features.units.window.crop_photo import CropPhotoDialog, CropView
from curriculum_studio.features.units.window.plan_cards import ActivityStrip
from curriculum_studio.features.units.window.reuse_panel import ReusePanel
from curriculum_studio.features.units.window.theme_web import ThemeWeb, WebView
from curriculum_studio.features.units.window.this_week import ThisWeek
from curriculum_studio.features.units.window.unit_bar import UnitBar, WritingHint
from curriculum_studio.features.units.window.unit_dialogs import CopyClassDialog, TermPlanDialog
from curriculum_studio.features.units.window.week_plan import WeekPlan
from curriculum_studio.features.updates.window.newer_library import NewerLibraryStrip
from curriculum_studio.features.updates.window.news import NewsDialog, UpdatedStrip
from curriculum_studio.features.updates.window.updater import UpdateDialog
from curriculum_studio.features.view_filter.window import FilterBar
from curriculum_studio.features.word_import.window.import_dialog import ImportDialog
from curriculum_studio.features.word_import.window.import_list import ImportListDialog
from curriculum_studio.locations import FolderResources, resource_folder
from curriculum_studio.shell.actions.about_dialogs import (
    AboutDialog,
    DiagnosticsDialog,
)
from curriculum_studio.shell.properties_panel import PropertiesPanel
from curriculum_studio.shell.search.command_palette import CommandPalette
from curriculum_studio.widgets.card_list import CardList
from curriculum_studio.widgets.day_field import DayField
from curriculum_studio.widgets.dialog import ConfirmDialog
from curriculum_studio.widgets.empty_state import EmptyState
from curriculum_studio.widgets.form_loader import FormError, children_of, load_form
from curriculum_studio.widgets.notifications import ProblemBanner, Toast
from curriculum_studio.widgets.tasks import TaskBar
from curriculum_studio.widgets.theme import load_theme, style_sheet
from curriculum_studio.widgets.translation import Translations
from curriculum_studio.widgets.yielding_label import YieldingLabel
from curriculum_studio.workbench.childrens_names import NamesDialog
from curriculum_studio.workbench.controllers.library import NewDocumentDialog
from curriculum_studio.workbench.documents.document_view import DocumentView
from curriculum_studio.workbench.documents.tabs import DocumentTabs, HomePage
from curriculum_studio.workbench.inspector import Inspector, Rail
from curriculum_studio.workbench.library.choose_document import ChooseDocumentDialog
from curriculum_studio.workbench.library.library_panel import LibraryPanel, LibraryTree
from curriculum_studio.workbench.main_window import MainWindow
from curriculum_studio.workbench.outline.outline_panel import OutlinePanel, OutlineTree
from curriculum_studio.workbench.own_profile import ProfileDialog
from curriculum_studio.workbench.versions import HistoryPanel

UI = resource_folder("ui")

#: Form → the class that it fills, and the classes that it promotes to.
FORMS: dict[str, tuple[type[QWidget], tuple[type[QWidget], ...]]] = {
    "about": (AboutDialog, ()),
    "work_desk": (DeskBoard, (DocumentsTable, LinesTable, EmptyState, DeskCard)),
    "this_week": (ThisWeek, ()),
    "association": (AssociationDialog, ()),
    "branch_options": (BranchOptions, ()),
    "calendar": (CalendarDialog, ()),
    "cannot_open": (CannotOpenDialog, ()),
    "checklist": (Checklist, ()),
    "change_list": (ChangeListDialog, ()),
    "choose_document": (ChooseDocumentDialog, ()),
    "choose_drafts": (ChooseDraftsDialog, ()),
    "comment": (CommentDialog, ()),
    "comment_card": (CommentCard, ()),
    "comments": (CommentsPanel, (CommentList,)),
    "compare": (CompareBoard, (CompareList,)),
    "confirm": (ConfirmDialog, ()),
    "decide": (DecideDialog, ()),
    "decisions": (DecisionsBoard, (DecisionTree,)),
    "copy_class": (CopyClassDialog, ()),
    "crop_photo": (CropPhotoDialog, (CropView,)),
    "help": (HelpPanel, (TopicBrowser,)),
    "hand_on": (ExportPackageDialog, ()),
    "reuse": (ReusePanel, (CardList,)),
    "take_in": (ImportPackageDialog, ()),
    "term_plan": (TermPlanDialog, ()),
    "coverage": (CoverageBoard, ()),
    "desk": (DocumentTabs, (QTabBar, HomePage)),
    "diagnostics": (DiagnosticsDialog, ()),
    "document": (DocumentView, (OutlinePanel,)),
    "draft_options": (DraftOptions, ()),
    "drafts": (DraftsBoard, (RowsTable,)),
    "returned": (ChangesBoard, (ChangesTable,)),
    "give_out": (GiveOutSheet, (WaysList,)),
    "form_options": (FormOptions, ()),
    "give_comments": (CommentExportDialog, ()),
    "goals": (GoalsPanel, (CardList,)),
    "history": (HistoryPanel, (CardList,)),
    "import": (ImportDialog, ()),
    "import_list": (ImportListDialog, ()),
    "indicator_details": (Details, ()),
    "indicators": (IndicatorBoard, (SheetTable,)),
    "inspector": (Inspector, (Rail,)),
    "group_members": (GroupMembersDialog, ()),
    "join_group": (JoinGroupDialog, ()),
    "leave_group": (DepartureDialog, ()),
    "library": (LibraryPanel, (LibraryTree,)),
    "main_window": (MainWindow, ()),
    "meeting": (MeetingWindow, ()),
    "meeting_record": (MeetingRecordDialog, ()),
    "minutes": (MinutesDialog, ()),
    "new_round": (RoundDialog, ()),
    "remind": (RemindDialog, ()),
    "stage": (StageDialog, ()),
    "waive": (WaiveDialog, ()),
    "findings": (FindingsPanel, (FindingsList,)),
    "finding_card": (FindingCard, ()),
    "mend_all": (MendAllDialog, ()),
    "new_term": (NewTermDialog, ()),
    "rounds": (RoundsBoard, ()),
    "names": (NamesDialog, ()),
    "new_document": (NewDocumentDialog, ()),
    "link": (LinkDialog, ()),
    "outline": (OutlinePanel, (OutlineTree,)),
    "palette": (CommandPalette, ()),
    "filter": (FilterBar, ()),
    "front": (FrontMatterDialog, ()),
    "find": (FindBar, ()),
    "place_history": (PlaceHistoryDialog, (CardList,)),
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
    "news": (NewsDialog, ()),
    "word_count": (WordCountDialog, ()),
    "newer_library": (NewerLibraryStrip, ()),
    "library_check": (LibraryCheckStrip, ()),
    "new_trial": (NewTrialDialog, (DayField,)),
    "new_observation": (NewObservationDialog, (DayField,)),
    "observation_bar": (ObservationBar, ()),
    "pilot_site": (SiteDialog, ()),
    "pilot_task": (TaskDialog, (DayField,)),
    "pilots": (PilotBoard, (QTabBar, EmptyState)),
    "trial": (TrialBoard, ()),
    "trial_head": (TrialHead, ()),
    "results": (ResultsBoard, (QTabBar,)),
    "school_card": (SchoolCard, ()),
    "taken": (TakenDialog, ()),
    "school_form": (FormDialog, (RoleList,)),
    "school_forms": (SchoolFormsDialog, ()),
    "same_as": (SameAsDialog, ()),
    "start": (StartPage, ()),
    "take_comments": (CommentImportDialog, ()),
    "review_copy": (CopyBar, ()),
    "send_answer": (SendAnswerDialog, ()),
    "take_answer": (AnswerDialog, ()),
    "task": (TaskBar, ()),
    "activity_matrix": (ActivityMatrix, ()),
    "page_preview": (PagePreview, (PagesView,)),
    "privacy": (PrivacyRows, (YieldingLabel,)),
    "theme_web": (ThemeWeb, (WebView,)),
    "toast": (Toast, (YieldingLabel,)),
    "unit_bar": (UnitBar, ()),
    "update": (UpdateDialog, ()),
    "updated": (UpdatedStrip, ()),
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


#: A form is the context of its translations, so it keeps its name where its class got another one.
CONTEXTS = {
    "ChangesBoard": "ReturnedBoard",
    "CommentExportDialog": "GiveDialog",
    "CommentImportDialog": "TakeDialog",
    "ExportPackageDialog": "HandOnDialog",
    "FrontMatterDialog": "FrontDialog",
    "ImportPackageDialog": "TakeInDialog",
}


@pytest.mark.parametrize("name", sorted(FORMS))
def test_form_fills_its_class(qapp, name):
    kind, promoted = FORMS[name]
    widget = empty(kind)
    load_form(widget, name, *promoted)
    for child, wanted in children_of(kind).items():
        assert isinstance(getattr(widget, child), wanted)
    context = CONTEXTS.get(kind.__name__, kind.__name__)
    assert f"<class>{context}</class>" in (UI / f"{name}.ui").read_text(encoding="utf-8")
    # What Enter does has the accent colour; to close is not what one came for.
    buttons = widget.findChildren(QPushButton)
    closing = [each for each in buttons if each.text().replace("&", "") == "Close"]
    assert not any(each.isDefault() or each.autoDefault() for each in closing)


@pytest.mark.parametrize("name", sorted(FORMS))
def test_form_speaks_no_other_language_than_english(name):
    text = (UI / f"{name}.ui").read_text(encoding="utf-8")
    words = "".join(line for line in text.splitlines() if 'notr="true"' not in line)
    assert re.sub("[…→▾’·]", "", words).isascii()


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


def test_fields_of_several_lines_look_like_fields():
    """Without this role they have neither edge nor ground, and nobody sees where to write."""
    bare = [
        f"{file.name}/{widget.get('name')}"
        for file in sorted(UI.glob("*.ui"))
        for widget in ET.parse(file).getroot().iter("widget")
        if widget.get("class") == "QPlainTextEdit"
        and widget.findtext("property[@name='role']/string") != "text"
    ]
    assert bare == []


@pytest.mark.parametrize("name", sorted(FORMS))
def test_what_a_dialog_is_for_stands_last(qapp, name):
    """Right of Cancel, on every system and whether Qt or the form puts the buttons in a row."""
    kind, promoted = FORMS[name]
    widget = empty(kind)
    load_form(widget, name, *promoted)
    resources = FolderResources(resource_folder("resources"))
    widget.setStyleSheet(style_sheet(load_theme(resources, "light")))
    widget.resize(widget.sizeHint())
    widget.ensurePolished()
    for layout in (widget.layout(), *(e.layout() for e in widget.findChildren(QDialogButtonBox))):
        if layout is not None:
            layout.activate()
    buttons = [e for e in widget.findChildren(QPushButton) if not e.isHidden()]
    row = {each: each.mapTo(widget, each.rect().center()) for each in buttons}
    # What stops a work stands beside its progress, and goes when "Try again" comes.
    own = [e for e in buttons if e.objectName() != "stop"]
    for cancel in (each for each in own if each.text().replace("&", "") == "Cancel"):
        beside = [e for e in buttons if e is not cancel and row[e].y() == row[cancel].y()]
        assert not beside or any(row[e].x() > row[cancel].x() for e in beside)
