"""What the rules found in the document in front, below the page."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QWidget,
)

from curriculum_studio.core.document import Document
from curriculum_studio.core.numbering import Numbering
from curriculum_studio.features.checks.model.listing import (
    FAMILIES,
    FindingFilter,
    Grouping,
    certain,
    chapter_of,
    rows_of,
)
from curriculum_studio.features.checks.model.live import ShownFindings
from curriculum_studio.features.checks.model.rule import Finding, Rule, Severity
from curriculum_studio.features.checks.window.findings_list import FindingsList
from curriculum_studio.features.checks.window.severity_words import COUNTS, ICONS, ROLES
from curriculum_studio.i18n import Message, message
from curriculum_studio.languages import LANGUAGES
from curriculum_studio.values import dataclass
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.flow_layout import FlowLayout
from curriculum_studio.widgets.form_loader import Form
from curriculum_studio.widgets.icons import icon
from curriculum_studio.widgets.key_table import PrintedKeys
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.fields.field_editors import SHORT_NAMES

_ALL = message("Checks", "All {count}")
_WAIVED = message("Checks", "Waived {count}")
_CHAPTERS: tuple[Message, Message] = (
    message("Checks", "All chapters"),
    message("Checks", "This chapter"),
)
_ALL_RULES = message("Checks", "All rules")
#: Each of the three, which needs less room than words and no other language.
_ALL_LANGUAGES = " ".join(SHORT_NAMES[each] for each in LANGUAGES)
_MEND_ALL = message("Checks", "Fix {count} …")

#: Room beside the names in the list of a field (pixels).
_BESIDE_NAMES = 28

_NO_DOCUMENT = message("Checks", "No document is open.")
_WAITING = message("Checks", "Checking …")
_NO_RULES = message("Checks", "There are no rules for this document.")
_FOUND_NOTHING = message("Checks", "Nothing was found.")
_CHECKED = message("Checks", "Checked while you write: {rules} rules ({families}).")
_NONE_FITS = message("Checks", "Nothing of what was found fits this choice.")


@dataclass(frozen=True, slots=True)
class Checked:
    """What the panel shows: a document with its findings, and by what it was checked.

    `findings` is None as long as it was not checked yet. `away`: nobody checks it for this role.
    `caret`: the node at the caret.
    """

    document: Document
    numbering: Numbering
    rules: Sequence[Rule]
    findings: ShownFindings | None
    caret: str = ""
    editable: bool = True
    away: bool = False


class FindingsPanel(Form):
    """Counts, filters and the list.

    `acted`: something is wanted with a finding, by its name. `mending`: all certain ones shall be
    mended. `closing`: the panel shall go.
    """

    acted = Signal(str, object)
    mending = Signal()
    closing = Signal()

    chips: QWidget
    everything: QPushButton
    errors: QPushButton
    warnings: QPushButton
    notes: QPushButton
    waived: QPushButton
    chapter: QComboBox
    family: QComboBox
    language: QComboBox
    byRule: QPushButton
    mendAll: QPushButton
    closeButton: QToolButton
    pages: QStackedWidget
    list: FindingsList
    nothing: QWidget
    emptyTitle: QLabel
    emptyText: QLabel
    showAll: QPushButton
    hint: QLabel

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        """Begin without a document."""
        super().__init__(parent, "findings", FindingsList)
        self._look = look
        self._checked: Checked | None = None
        self._chips: dict[QPushButton, Severity | None] = {
            self.everything: None,
            self.errors: "error",
            self.warnings: "warning",
            self.notes: "information",
        }
        combos = (self.chapter, self.family, self.language)
        FlowLayout(self.chips, [*self._chips, self.waived, *combos, self.byRule], gap=3)
        self._fill()
        self.list.dress(look)
        self.list.acted.connect(self.acted)
        PrintedKeys(self, self.list)
        for chip in (*self._chips, self.waived, self.byRule):
            chip.clicked.connect(self.renew)
        for combo in combos:
            combo.activated.connect(self.renew)
        self.showAll.clicked.connect(self.show_all)
        self.mendAll.clicked.connect(self.mending)
        self.closeButton.clicked.connect(self.closing)
        self.setFocusProxy(self.list)
        look.themed.connect(self._draw)
        self._draw()
        self._say()

    # What it shows

    def show_document(self, checked: Checked | None) -> None:
        """Show the findings of a document."""
        self._checked = checked
        self.renew()

    def follow(self, node: str) -> None:
        """Take where the caret is now: it says which chapter this one is."""
        checked = self._checked
        if checked is None or checked.caret == node:
            return
        before = chapter_of(checked.document, checked.caret)
        self._checked = replace(checked, caret=node)
        if self.chapter.currentIndex() == 1 and before != chapter_of(checked.document, node):
            self.renew()

    @property
    def wanted(self) -> FindingFilter:
        """What is chosen to be listed."""
        severity = next((each for chip, each in self._chips.items() if chip.isChecked()), None)
        chapter = None
        if self.chapter.currentIndex() == 1 and self._checked is not None:
            chapter = chapter_of(self._checked.document, self._checked.caret)
        return FindingFilter(
            severity,
            self.family.currentData() or "",
            self.language.currentData(),
            chapter,
            self.waived.isChecked(),
        )

    @property
    def listed(self) -> tuple[Finding, ...]:
        """The findings in the list, in its order."""
        return tuple(each for each in self.list.model().rows if isinstance(each, Finding))

    def show_all(self) -> None:
        """Choose nothing, so that all are listed."""
        self.everything.setChecked(True)
        for combo in (self.chapter, self.family, self.language):
            combo.setCurrentIndex(0)
        self.renew()

    def renew(self, *_: object) -> None:
        """Show the findings as they are, and as they are chosen."""
        checked = self._checked
        shown = checked.findings if checked is not None else None
        model = self.list.model()
        model.mending = checked is not None and checked.editable
        model.waived = self.waived.isChecked()
        numbering = checked.numbering if checked is not None else Numbering({})
        rows = rows_of(shown, self.wanted, self._grouping) if shown is not None else ()
        self.list.show_rows(rows, shown, numbering, self._look.document_language)
        self._count()
        if not rows:
            self._explain()
        had_keys = self.window().focusWidget() is self.list
        self.pages.setCurrentWidget(self.list if rows else self.nothing)
        self.hint.setVisible(bool(rows))
        if had_keys and not rows:
            # The last one is mended: the keys go where one writes, not to some button.
            self.acted.emit("leave", None)

    @property
    def _grouping(self) -> Grouping:
        return "rule" if self.byRule.isChecked() else "chapter"

    def _explain(self) -> None:
        """Say why the list is empty."""
        checked = self._checked
        text, every = "", False
        if checked is None:
            title = _NO_DOCUMENT
        elif checked.findings is not None and (
            checked.findings.findings or self.waived.isChecked()
        ):
            title, every = _NONE_FITS, True
        elif checked.away:
            title = _NO_RULES
        elif checked.findings is None:
            title = _WAITING
        elif not checked.rules:
            title = _NO_RULES
        else:
            title = _FOUND_NOTHING
            families = dict.fromkeys(each.family for each in checked.rules)
            names = QLocale().createSeparatedList([say(FAMILIES[each]) for each in families])
            text = say(_CHECKED.fill(rules=len(checked.rules), families=names))
        self.emptyTitle.setText(say(title))
        self.emptyText.setText(text)
        self.emptyText.setVisible(bool(text))
        self.showAll.setVisible(every)

    def _count(self) -> None:
        checked = self._checked
        shown = checked.findings if checked is not None else None
        counts = shown.counts if shown is not None else dict.fromkeys(COUNTS, 0)
        self.everything.setText(say(_ALL.fill(count=sum(counts.values()))))
        for chip, severity in self._chips.items():
            if severity is not None:
                chip.setText(say(COUNTS[severity].fill(count=counts[severity])))
        waived = len(shown.waived) if shown is not None else 0
        self.waived.setText(say(_WAIVED.fill(count=waived)))
        self.waived.setVisible(bool(waived) or self.waived.isChecked())
        sure = len(certain(shown.findings)) if shown is not None else 0
        self.mendAll.setText(say(_MEND_ALL.fill(count=sure)))
        self.mendAll.setVisible(bool(sure) and checked is not None and checked.editable)

    # Words and looks

    def speak(self) -> None:
        """Say everything in another language."""
        if self.family.count():
            self._say()
            self.renew()

    def _fill(self) -> None:
        self.chapter.addItems(["", ""])
        self.family.addItem("", "")
        for family in FAMILIES:
            self.family.addItem("", family)
        self.language.addItem(_ALL_LANGUAGES, None)
        for language in LANGUAGES:
            self.language.addItem(SHORT_NAMES[language], language)

    def _say(self) -> None:
        for at, words in enumerate(_CHAPTERS):
            self.chapter.setItemText(at, say(words))
        for at, words in enumerate((_ALL_RULES, *FAMILIES.values())):
            self.family.setItemText(at, say(words))
        # The list has room for the longest name, also where its field has less.
        names = self.family.view()
        names.setMinimumWidth(names.sizeHintForColumn(0) + _BESIDE_NAMES)
        self._count()

    def _draw(self) -> None:
        theme = self._look.theme
        self.closeButton.setIcon(icon("close", theme, "muted"))
        for chip, severity in self._chips.items():
            if severity is not None:
                chip.setIcon(icon(ICONS[severity], theme, ROLES[severity]))
