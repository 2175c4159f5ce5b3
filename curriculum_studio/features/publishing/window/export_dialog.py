"""Asking how a document shall be exported."""

from collections.abc import Mapping, Sequence
from dataclasses import field
from pathlib import Path
from typing import Protocol

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from curriculum_studio.core.document import Document
from curriculum_studio.core.interchange import WriterEntry
from curriculum_studio.core.kinds import is_unit
from curriculum_studio.core.payloads.unit import Photo
from curriculum_studio.features.publishing.service.exports import PRINTED
from curriculum_studio.features.units.model.unit_parts import activities_of
from curriculum_studio.features.units.model.week_plan import plan_entries, spot_of, weeks_of
from curriculum_studio.i18n import Message, message, said_in
from curriculum_studio.languages import LANGUAGES, Language
from curriculum_studio.session.files import named_after
from curriculum_studio.values import dataclass
from curriculum_studio.widgets.dialog import Dialog, TargetLine
from curriculum_studio.widgets.form_loader import load_form
from curriculum_studio.widgets.translation import say

# --- the dialog -------------------------------------------------------------------------------

#: What a format is called.
FORMAT_NAMES: dict[str, Message] = {
    "docx": message("Export", "Word document"),
    "xlsx": message("Export", "Excel workbook"),
    "pdf": message("Export", "PDF document"),
    "form": message("Export", "Our own form (Word)"),
    "form-pdf": message("Export", "Our own form (PDF)"),
    "case": message("Export", "CASE exchange of frameworks"),
    "sts": message("Export", "NISO STS for standards bodies"),
    "tbx": message("Export", "TBX terms for translators"),
    "tmx": message("Export", "TMX pairs of texts for translators"),
}

_CHANGES = message("Export", "changes")

#: Parts of a unit in which its photos stand; "" is all of it.
_WITH_PHOTOS = frozenset({"", "activity", "photos"})


@dataclass(frozen=True, slots=True)
class ExportOrder:
    """What shall be written where; `since` is the version since which changes are shown.

    `named`: whoever writes stands for the changes by name, not only the organisation.
    """

    format: str
    languages: tuple[Language, ...]
    target: Path
    options: Mapping[str, str] = field(default_factory=dict)
    since: str = ""
    named: bool = False


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


@dataclass(frozen=True, slots=True)
class ExportablePart:
    """Something that can be written of a document: a value of `part` and what it is called.

    `option` is the further option that says which one, `choices` its values in words: those of the
    document, or ours, which the name of a file says in the language of the document.
    """

    part: str
    name: Message
    option: str = ""
    choices: tuple[tuple[str, Message | str], ...] = ()


@dataclass(frozen=True, slots=True)
class Photos:
    """How many photos would go out, and of how many nobody said that families have agreed."""

    count: int = 0
    unclear: int = 0


class ExportDialog(Dialog):
    """Asks for format, languages and target."""

    name: QLabel
    format: QComboBox
    languagesLabel: QLabel
    partLabel: QLabel
    part: QComboBox
    whichLabel: QLabel
    which: QComboBox
    gaps: QFrame
    gapsText: QLabel
    faces: QFrame
    facesText: QLabel
    facesChecked: QCheckBox
    zh: QCheckBox
    en: QCheckBox
    de: QCheckBox
    sinceLabel: QLabel
    since: QComboBox
    named: QCheckBox
    target: QLineEdit
    browse: QPushButton
    more: QWidget
    moreLayout: QVBoxLayout
    hint: QLabel
    buttons: QDialogButtonBox

    def __init__(
        self,
        title: str,
        entries: Sequence[WriterEntry],
        languages: Sequence[Language],
        folder: Path,
        parent: QWidget | None = None,
        *,
        parts: Sequence[ExportablePart] = (),
        photos: Photos = Photos(),
        versions: Sequence[tuple[str, str]] = (),
    ) -> None:
        """Offer formats, and tick `languages`; `folder` is suggested for the file.

        `parts` are those that can be written alone, where the format can; `photos` are asked
        about. `versions`: ids and names of versions since which changes can be shown.
        """
        super().__init__(parent)
        load_form(self, "export")
        self._title = title
        self._titles: Mapping[Language, str] = {}
        self._entries = entries
        self._folder = folder
        self._parts = {part.part: part for part in parts}
        self._boxes: dict[Language, QCheckBox] = {"zh": self.zh, "en": self.en, "de": self.de}
        self.name.setText(title)
        self._author = ""
        self.since.addItem(say(message("Export", "Not shown")), "")
        for version, words in versions:
            self.since.addItem(say(message("Export", "Since “{name}”").fill(name=words)), version)
        for entry in entries:
            name = FORMAT_NAMES.get(entry.format)
            self.format.addItem(say(name) if name is not None else entry.format, entry.format)
        for language, box in self._boxes.items():
            box.setChecked(language in languages)
            box.toggled.connect(self._suggest)
        self.format.currentIndexChanged.connect(self._offer_parts)
        self.part.currentIndexChanged.connect(self._offer_which)
        self.which.currentIndexChanged.connect(self._suggest)
        self.since.currentIndexChanged.connect(self._suggest)
        self._file = TargetLine(self, self.target, self.browse, lambda: self._suffix)
        self._file.changed.connect(self._enable)
        save = self.buttons.button(QDialogButtonBox.StandardButton.Save)
        save.setText(say(message("Export", "Export")))
        save.setDefault(True)
        self.buttons.accepted.connect(self._file.accept)
        self.buttons.rejected.connect(self.reject)
        self._options: dict[str, tuple[QWidget, FormatOptions]] = {}
        self._remind(photos)
        self._gaps: Sequence[Message] = ()
        self._left_out: Mapping[str, Message] = {}
        self.gaps.hide()
        self._offer_parts()

    def choose(self, format_name: str, part: str = "", which: str = "") -> None:
        """Take a format at first, perhaps a part of the document."""
        self.format.setCurrentIndex(max(0, self.format.findData(format_name)))
        self.part.setCurrentIndex(max(0, self.part.findData(part)))
        self.which.setCurrentIndex(max(0, self.which.findData(which)))

    def show_since(self, version: str) -> None:
        """Show the changes since a version at first."""
        self.choose(next(each.format for each in self._entries if each.redline))
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

    def offer(self, formats: frozenset[str], widget: QWidget, options: FormatOptions) -> None:
        """Ask more where one of some formats is chosen."""
        self._options |= dict.fromkeys(formats, (widget, options))
        for box in widget.findChildren(QComboBox):
            box.currentTextChanged.connect(self._suggest)
        self.moreLayout.addWidget(widget)
        # Fields of the dialog and of its options stand below each other.
        labels = [each for each in self.findChildren(QLabel) if each.buddy() is not None]
        width = max(each.sizeHint().width() for each in (*labels, self.languagesLabel))
        for each in (*labels, self.languagesLabel):
            each.setMinimumWidth(width)
        self._suggest()

    def order(self) -> ExportOrder:
        """Return what was chosen."""
        format_name = self.format.currentData()
        more = self._options.get(format_name)
        options = (more[1].options() if more is not None else {}) | self._part
        target = self._file.path
        named = bool(self._since and self._author) and self.named.isChecked()
        return ExportOrder(format_name, self._languages, target, options, self._since, named)

    @property
    def _since(self) -> str:
        return str(self.since.currentData() or "") if self._shows_changes else ""

    @property
    def _shows_changes(self) -> bool:
        return bool(self._entries[max(0, self.format.currentIndex())].redline)

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

    def _remind(self, photos: Photos) -> None:
        """Remind of children's faces once per export; it never keeps anybody from exporting."""
        self._photos = photos
        words = message(
            "Export",
            "Photos in it: {count}; not marked as agreed: {unclear}. Please make sure that no child"
            " can be seen whose family has not agreed.",
        )
        self.facesText.setText(say(words.fill(count=photos.count, unclear=photos.unclear)))

    def _offer_parts(self) -> None:
        """Offer what of the document the format can hold by itself."""
        entry = self._entries[max(0, self.format.currentIndex())]
        before = self.part.currentData()
        offered = [self._parts[each] for each in entry.parts if each in self._parts]
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
        self.which.clear()
        for value, words in choices:
            self.which.addItem(words if isinstance(words, str) else say(words), value)
        self.whichLabel.setVisible(bool(choices))
        self.which.setVisible(bool(choices))
        self._suggest()

    def _distinction(self, language: str) -> str:
        """Say what tells the file from others of the document: its part, which one, the form."""
        said = said_in(language)
        more = self._options.get(self.format.currentData())
        names = [more[1].name() if more else ""]
        offer = self._parts.get(self.part.currentData() or "")
        if offer is not None:
            words = dict(offer.choices).get(self.which.currentData() or "", "")
            which = words if isinstance(words, str) else said(words)
            names = [said(offer.name), which if self.which.currentData() else "", *names]
        return " ".join(each for each in names if each)

    @property
    def _suffix(self) -> str:
        return self._entries[max(0, self.format.currentIndex())].suffix

    def _suggest(self) -> None:
        """Name the target after the document and its languages, unless somebody named it."""
        for widget in (self.sinceLabel, self.since):
            widget.setVisible(self._shows_changes and self.since.count() > 1)
        self.named.setVisible(bool(self._since and self._author))
        chosen = self.format.currentData()
        more = self._options.get(chosen)
        # Plans, lists and letters go out without photos, as do forms that have no place for them.
        placed = more is not None and more[1].photos
        with_photos = placed and (self.part.currentData() or "") in _WITH_PHOTOS
        self.faces.setVisible(bool(self._photos.count) and with_photos)
        told = [*(self._gaps if chosen in PRINTED else ())]
        told += [self._left_out[chosen]] if chosen in self._left_out else []
        self.gapsText.setText("\n".join(say(each) for each in told))
        self.gaps.setVisible(bool(told))
        languages = "" if len(self._languages) == 1 else f"_{'-'.join(self._languages)}"
        first = next(iter(self._languages), "")
        changes = f"_{said_in(first)(_CHANGES)}" if self._since else ""
        title = next((self._titles[each] for each in self._languages if each in self._titles), "")
        stem = named_after(title or self._title, self._distinction(first)) or "export"
        self._file.suggest(self._folder, f"{stem}{languages}{changes}")
        self._enable()

    def _enable(self) -> None:
        ready = bool(self._languages) and bool(self.target.text().strip())
        more = self._options.get(self.format.currentData())
        for widget, _ in self._options.values():
            widget.setVisible(more is not None and widget is more[0])
        self.more.setVisible(more is not None)
        ready = ready and (more is None or more[1].ready)
        self.buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(ready)
        self._file.warn(self.hint)


# --- what of a unit can be exported by itself -------------------------------------------------


def exportable_parts(document: Document, language: Language) -> tuple[ExportablePart, ...]:
    """Return what can be written of a unit beside the whole; nothing of other documents."""
    if not is_unit(document):
        return ()
    every = message("Export", "All weeks")
    nth = message("Export", "Week {number}")
    weeks = [(str(at), nth.fill(number=at)) for at in range(1, weeks_of(document) + 1)]
    planned = {spot_of(node).week for node in plan_entries(document)}
    days = [each for each in weeks if int(each[0]) in planned]
    activities = [(node.id, node.best(language).text or "…") for node in activities_of(document)]
    photos = photos_of(document).count
    return (
        ExportablePart("week", message("Export", "Week plan"), "week", (("", every), *weeks)),
        ExportablePart("day", message("Export", "Day plan"), "week", (("", every), *days)),
        ExportablePart(
            "activity",
            message("Export", "Single activity"),
            "activity",
            (("", message("Export", "All activities")), *activities),
        ),
        ExportablePart("materials", message("Export", "List of materials")),
        ExportablePart("letter", message("Export", "Letter to families")),
        ExportablePart("project", message("Export", "Project plan")),
        *([ExportablePart("photos", message("Export", "Contact sheet"))] if photos else []),
    )


def photos_of(document: Document) -> Photos:
    """Return how many photos a document holds, and how many are not marked as agreed."""
    found = [node.payload for node in document.walk() if isinstance(node.payload, Photo)]
    shown = [each for each in found if each.pictures.filled]
    return Photos(len(shown), sum(1 for each in shown if not each.consent))
