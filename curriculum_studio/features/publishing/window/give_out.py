"""The sheet by which a document goes out: as what, how much of it, and what stays in the house."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QTimer
from PySide6.QtGui import QIcon, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from curriculum_studio.core.document import Document
from curriculum_studio.core.interchange import WriterEntry
from curriculum_studio.features.publishing.service.exports import PRINTED
from curriculum_studio.features.publishing.window.page_preview import PagePreview
from curriculum_studio.features.publishing.window.privacy import NamesOf, PrivacyRows
from curriculum_studio.features.publishing.window.ways import (
    PAGED,
    PRINT,
    ExportablePart,
    ExportOrder,
    Way,
    ways_for,
)
from curriculum_studio.features.publishing.window.ways_list import WaysList
from curriculum_studio.i18n import Message, StudioError, Work, in_one_line, message, said_in
from curriculum_studio.languages import LANGUAGES, Language
from curriculum_studio.session.files import named_after
from curriculum_studio.widgets.dialog import Dialog, TargetLine, tell
from curriculum_studio.widgets.translation import say

_CHANGES = message("Export", "changes")
_MARKED = message("GiveOut", "The changes are marked in the Word file, not on these pages.")

#: Parts of a unit in which its photos stand; "" is all of it.
_WITH_PHOTOS = frozenset({"", "activity", "photos"})

#: Pages are begun so long after the last answer (milliseconds), the first when all is painted.
_REST = 150

#: Begins the making of pages: in a format, in languages, with options.
Make = Callable[[list[Message]], Work[bytes]]
MakePages = Callable[[str, tuple[Language, ...], Mapping[str, str]], Make]


class FormatOptions(Protocol):
    """What a format wants to know besides; a widget that says when it alters."""

    @property
    def ready(self) -> bool:
        """Whether enough is known."""
        ...

    @property
    def photos(self) -> bool:
        """Whether the photos of a unit have a place there."""
        ...

    def options(self) -> dict[str, str]:
        """Return what was chosen."""
        ...

    def name(self) -> str:
        """Return what tells the file from others of the document, empty if nothing does."""
        ...


def _bare(_name: str) -> QIcon:
    return QIcon()


class GiveOutSheet(Dialog):
    """Asks as what a document goes out, shows its pages, and asks what stays in the house."""

    ways: WaysList
    partLabel: QLabel
    part: QComboBox
    which: QComboBox
    layoutButton: QPushButton
    gaps: QFrame
    gapsText: QLabel
    zh: QCheckBox
    en: QCheckBox
    de: QCheckBox
    changes: QWidget
    sinceLabel: QLabel
    since: QComboBox
    named: QCheckBox
    middle: QVBoxLayout
    place: QWidget
    crumbs: QLabel
    target: QLineEdit
    browse: QPushButton
    more: QWidget
    moreLayout: QVBoxLayout
    hint: QLabel

    def __init__(
        self,
        title: str,
        entries: Sequence[WriterEntry],
        languages: Sequence[Language],
        folder: Path,
        parent: QWidget | None = None,
        *,
        parts: Sequence[ExportablePart] = (),
        versions: Sequence[tuple[str, str]] = (),
        drawn: Callable[[str], QIcon] = _bare,
    ) -> None:
        """Offer formats, and tick `languages`; `folder` is suggested for the file.

        `parts` are those that can be written alone, where the format can. `versions`: ids and names
        of versions since which changes can be shown. `drawn` returns an icon by its name.
        """
        super().__init__(parent, "give_out", WaysList)
        # Forms within this form would make it lose its language, and its labels their fields.
        self.preview, self.privacy = PagePreview(self), PrivacyRows(self)
        self.middle.addWidget(self.preview, 1)
        self.middle.addWidget(self.privacy)
        self.setWindowTitle(say(message("GiveOut", "Give out “{title}”").fill(title=title)))
        self.resize(1120, 680)
        self._title = title
        self._titles: Mapping[Language, str] = {}
        self._entries = {entry.format: entry for entry in entries}
        self._ways = ways_for(entries)
        self._folder = folder
        self._parts = {part.part: part for part in parts}
        self._boxes: dict[Language, QCheckBox] = {"zh": self.zh, "en": self.en, "de": self.de}
        self._author = ""
        self._options: dict[str, tuple[QWidget, FormatOptions]] = {}
        self._folded: set[QWidget] = set()
        self._gaps: Sequence[Message] = ()
        self._left_out: Mapping[str, Message] = {}
        self._make: MakePages | None = None
        self._wanted: object = None
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self._show_pages)
        self.since.addItem(say(message("Export", "Not shown")), "")
        for version, words in versions:
            self.since.addItem(say(message("Export", "Since “{name}”").fill(name=words)), version)
        for language, box in self._boxes.items():
            box.setChecked(language in languages)
            box.toggled.connect(self._suggest)
        self.ways.show_ways(self._ways, drawn)
        self._file = TargetLine(
            self, self.target, self.browse, lambda: self._entry.suffix, crumbs=self.crumbs
        )
        self._connect()
        self._take_way()

    def _connect(self) -> None:
        self.ways.currentItemChanged.connect(self._take_way)
        self.part.currentIndexChanged.connect(self._offer_which)
        for box in (self.which, self.since):
            box.currentIndexChanged.connect(self._suggest)
        self.layoutButton.toggled.connect(self._suggest)
        self.privacy.altered.connect(self._suggest)
        self.preview.altered.connect(self._enable)
        self._file.changed.connect(self._enable)

    # What is asked

    def choose(self, way: str, part: str = "", which: str = "") -> None:
        """Take a way at first, perhaps a part of the document."""
        self.ways.choose(way)
        self.part.setCurrentIndex(max(0, self.part.findData(part)))
        self.which.setCurrentIndex(max(0, self.which.findData(which)))

    def show_since(self, version: str) -> None:
        """Show the changes since a version at first."""
        self.choose(next(each.format for each in self._entries.values() if each.redline))
        self.layoutButton.setChecked(True)
        self.since.setCurrentIndex(max(0, self.since.findData(version)))

    def name_after(self, titles: Mapping[Language, str]) -> None:
        """Name the file after the title in its first language, if it has one there."""
        self._titles = titles
        self._suggest()

    def tell_gaps(
        self, said: Sequence[Message], left_out: Mapping[str, Message] | None = None
    ) -> None:
        """Tell what of the document has no text, where it is printed as it is.

        `left_out` says by format what of it the format has no place for.
        """
        self._gaps, self._left_out = said, left_out or {}
        self._suggest()

    def offer_author(self, name: str) -> None:
        """Offer to name whoever writes for the changes that are shown."""
        self._author = name
        named = message("Export", "Name {name} as the author of the changes").fill(name=name)
        self.named.setText(say(named))
        self._suggest()

    def ask_privacy(self, document: Document, names: NamesOf) -> None:
        """Ask what of a document leaves of that which stays otherwise."""
        self.privacy.about(document, names)
        self._suggest()

    def show_pages_by(self, make: MakePages) -> None:
        """Show pages where a way has some."""
        self._make = make

    def offer(
        self,
        formats: frozenset[str],
        widget: QWidget,
        options: FormatOptions,
        *,
        folded: bool = False,
    ) -> None:
        """Ask more where one of some formats is chosen; `folded`: behind the button for it."""
        self._options |= dict.fromkeys(formats, (widget, options))
        if folded:
            self._folded.add(widget)
        for box in widget.findChildren(QComboBox):
            box.currentTextChanged.connect(self._suggest)
        for tick in widget.findChildren(QCheckBox):
            tick.toggled.connect(self._suggest)
        for line in widget.findChildren(QLineEdit):
            line.textEdited.connect(self._suggest)
        self.moreLayout.addWidget(widget)
        self._suggest()

    # What was chosen

    @property
    def way(self) -> Way:
        """The way out."""
        return self._way

    @property
    def printed(self) -> bool:
        """Whether it went to a printer, and no file is wanted."""
        return self.way.key == PRINT

    def order(self) -> ExportOrder:
        """Return what was chosen."""
        named = bool(self._since and self._author) and self.named.isChecked()
        return ExportOrder(
            self._entry.format,
            self._languages,
            self._file.path,
            self._chosen_options,
            self._since,
            named,
        )

    @property
    def _entry(self) -> WriterEntry:
        return self._entries[self.way.format or self.way.key]

    @property
    def _more(self) -> tuple[QWidget, FormatOptions] | None:
        return self._options.get(self._entry.format)

    @property
    def _chosen_options(self) -> dict[str, str]:
        more = self._more
        asked = more[1].options() if more is not None else {}
        return asked | self._part | self.privacy.options()

    @property
    def _since(self) -> str:
        return str(self.since.currentData() or "") if self._entry.redline else ""

    @property
    def _part(self) -> dict[str, str]:
        part = self.part.currentData() or ""
        if not part:
            return {}
        which = self.which.currentData() or ""
        option = self._parts[part].option
        return {"part": part, option: which} if option and which else {"part": part}

    @property
    def _languages(self) -> tuple[Language, ...]:
        return tuple(each for each in LANGUAGES if self._boxes[each].isChecked())

    def _take_way(self) -> None:
        key = self.ways.key
        if key:
            self._way = self._ways[key]
            self._offer_parts()

    def _offer_parts(self) -> None:
        """Offer what of the document the format can hold by itself."""
        before = self.part.currentData()
        offered = [self._parts[each] for each in self._entry.parts if each in self._parts]
        blocked = self.part.blockSignals(True)
        self.part.clear()
        self.part.addItem(say(message("Export", "Everything")), "")
        for offer in offered:
            self.part.addItem(say(offer.name), offer.part)
        self.part.setCurrentIndex(max(0, self.part.findData(before)))
        self.part.blockSignals(blocked)
        self.partLabel.setVisible(bool(offered))
        self.part.setVisible(bool(offered))
        self._offer_which()

    def _offer_which(self) -> None:
        offer = self._parts.get(self.part.currentData() or "")
        choices = offer.choices if offer is not None else ()
        blocked = self.which.blockSignals(True)
        before = self.which.currentData()
        self.which.clear()
        for value, words in choices:
            self.which.addItem(words if isinstance(words, str) else say(words), value)
        self.which.setCurrentIndex(max(0, self.which.findData(before)))
        self.which.blockSignals(blocked)
        self.which.setVisible(bool(choices))
        self._suggest()

    def _distinction(self, language: str) -> str:
        """Say what tells the file from others of the document: its part, which one, the form."""
        names = [self._more[1].name() if self._more else ""]
        offer = self._parts.get(self.part.currentData() or "")
        if offer is not None:  # the catalogue of another language is read late: it takes a while
            said = said_in(language)
            words = dict(offer.choices).get(self.which.currentData() or "", "")
            which = words if isinstance(words, str) else said(words)
            names = [said(offer.name), which if self.which.currentData() else "", *names]
        return " ".join(each for each in names if each)

    @property
    def _stem(self) -> str:
        """What the file is called, or a job of the printer."""
        first = next(iter(self._languages), "")
        title = next((self._titles[each] for each in self._languages if each in self._titles), "")
        return named_after(title or self._title, self._distinction(first)) or "export"

    # How it stands

    def _suggest(self) -> None:
        """Name the target after the document and its languages, and ask what the format can."""
        redline = bool(self._entry.redline) and self.since.count() > 1
        more = self._more
        folded = more is not None and more[0] in self._folded
        self.layoutButton.setVisible(redline or folded)
        unfolded = self.layoutButton.isChecked()
        for widget in (self.changes, self.sinceLabel, self.since):
            widget.setVisible(redline and unfolded)
        self.named.setVisible(bool(self._since and self._author))
        for widget, _ in self._options.values():
            widget.setVisible(more is not None and widget is more[0])
        self.more.setVisible(more is not None and (unfolded or not folded))
        # Plans, lists and letters go out without photos, as do forms that have no place for them.
        placed = more[1].photos if more is not None else self.way.shown == PAGED
        placed = placed and (self.part.currentData() or "") in _WITH_PHOTOS
        self.privacy.offer(self._entry.options, photos=placed)
        format_name = self._entry.format
        told = [*(self._gaps if format_name in PRINTED else ())]
        told += [self._left_out[format_name]] if format_name in self._left_out else []
        told += [_MARKED] if self._since else []
        self.gapsText.setText("\n".join(say(each) for each in told))
        self.gaps.setVisible(bool(told))
        languages = "" if len(self._languages) == 1 else f"_{'-'.join(self._languages)}"
        first = next(iter(self._languages), "")
        changes = f"_{said_in(first)(_CHANGES)}" if self._since else ""
        self._file.suggest(self._folder, f"{self._stem}{languages}{changes}")
        self._ok.setText(say(self.way.act))
        self.place.setHidden(self.printed)
        self._enable()
        if self.isVisible():
            self._rest.start()

    def _enable(self) -> None:
        ready = bool(self._languages) and bool(self.target.text().strip())
        ready = ready and (self._more is None or self._more[1].ready)
        if self.printed:
            ready = ready and self.preview.ready and not self._rest.isActive()
        self._ok.setEnabled(ready)
        tell(self.hint, "")
        if not self.printed:
            self._file.warn(self.hint)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin the pages when all is painted."""
        super().showEvent(event)
        self.ways.setFocus()
        self._rest.start()

    def _show_pages(self) -> None:
        """Show the pages of what was chosen, unless they are there; or say what the file holds."""
        shown, make = self.way.shown, self._make
        if make is None or shown not in self._entries or not self._languages:
            self._wanted = None
            words = message("GiveOut", "{purpose}. This format has no pages to show.")
            self.preview.tell(say(words.fill(purpose=say(self.way.purpose))))
        else:
            wanted = (shown, self._languages, self._chosen_options)
            if wanted != self._wanted:
                self._wanted = wanted
                self.preview.begin(make(*wanted))
        self._enable()

    def finish(self) -> None:
        """Print, or accept the name of the file."""
        if not self.printed:
            super().finish()
        else:
            try:
                if self.preview.ask_print(self._stem):
                    self.accept()
            except StudioError as problem:
                tell(self.hint, in_one_line(say(each) for each in problem.sentences), error=True)

    def done(self, result: int) -> None:
        """Let go of the pages."""
        self._rest.stop()
        self.preview.end()
        super().done(result)
