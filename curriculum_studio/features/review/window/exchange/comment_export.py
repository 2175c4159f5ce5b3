"""Comments into files: Word with comments, the ISO form, Chinese forms, the log."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from curriculum_studio.core.comments import is_open
from curriculum_studio.core.payloads.review import Comment
from curriculum_studio.core.payloads.standard import FrontMatter
from curriculum_studio.core.personal_data import names_leaving, names_said
from curriculum_studio.core.staying import ALL, USUAL, Leaving, comments_leaving
from curriculum_studio.features.publishing.service.exports import Prepared, options_leaving
from curriculum_studio.features.review.formats.comment_forms.form_model import Layout
from curriculum_studio.features.review.service.comment_export import CommentExport, FormScope
from curriculum_studio.features.review.service.rounds import RoundLine
from curriculum_studio.i18n import Message, Progress, Work, message, said_in
from curriculum_studio.languages import LANGUAGES, Language
from curriculum_studio.session.files import named_after, read_file, refuse_itself, write_whole
from curriculum_studio.values import dataclass
from curriculum_studio.widgets.dialog import Dialog, TargetLine, file_kinds
from curriculum_studio.widgets.settings import Settings
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.childrens_names import may_leave
from curriculum_studio.workbench.context import AppContext
from curriculum_studio.workbench.controllers.library import LANGUAGE_NAMES

#: The forms that are no layouts, with their endings.
OWN: dict[str, tuple[Message, str]] = {
    "draft": (message("GiveComments", "Word draft with comments"), ".docx"),
    "iso": (message("GiveComments", "ISO/IEC/CEN commenting template"), ".docx"),
    "own": (message("GiveComments", "A form that you received (Word)"), ".docx"),
    "log": (message("GiveComments", "Log of comments (Excel)"), ".xlsx"),
}

#: Which comments are written.
WHICH: dict[str, Message] = {
    "all": message("GiveComments", "All comments"),
    "open": message("GiveComments", "Open ones"),
    "decided": message("GiveComments", "Decided ones"),
    "shown": message("GiveComments", "Those shown in the list"),
    "none": message("GiveComments", "None: an empty form to fill in"),
}

#: What stands before the id of a round and the name of an organisation among these.
_ROUND, _BODY = "round:", "body:"


@dataclass(frozen=True, slots=True)
class Whose:
    """Whose comments can be written alone: those of rounds, those of organisations.

    `stays`: some are on what is written about children, and leave only when that is ticked.
    """

    rounds: Sequence[RoundLine] = ()
    bodies: Sequence[str] = ()
    stays: bool = False

    def items(self) -> Iterator[tuple[str, str]]:
        """Yield names and values for a list of choices."""
        yield from ((line.title, f"{_ROUND}{line.id}") for line in self.rounds)
        yield from ((name, f"{_BODY}{name}") for name in self.bodies)


@dataclass(frozen=True, slots=True)
class CommentExportOrder:
    """What shall be written where; `form` is one of ours or the id of a layout.

    `own` is the form that is filled in if it is one of others.
    """

    form: str
    language: Language
    which: str
    named: bool
    target: Path
    own: Path = Path()
    leaving: Leaving = USUAL

    @property
    def round(self) -> str:
        """The id of the round whose comments are written, empty for no certain one."""
        return self.which.removeprefix(_ROUND) if self.which.startswith(_ROUND) else ""

    @property
    def body(self) -> str:
        """The organisation whose comments are written, empty for no certain one."""
        return self.which.removeprefix(_BODY) if self.which.startswith(_BODY) else ""


class CommentExportDialog(Dialog):
    """Asks how comments shall be given out; the choice is remembered, but not to name persons."""

    name: QLabel
    form: QComboBox
    own: QLineEdit
    browseOwn: QPushButton
    languageTitle: QLabel
    language: QComboBox
    which: QComboBox
    named: QCheckBox
    staying: QCheckBox
    target: QLineEdit
    browse: QPushButton
    hint: QLabel

    def __init__(
        self,
        title: str,
        layouts: Sequence[Layout],
        language: Language,
        settings: Settings,
        folder: Path,
        parent: QWidget | None = None,
        whose: Whose | None = None,
        titles: Mapping[Language, str] | None = None,
    ) -> None:
        """Offer the forms; a file in a language is named after its title among `titles`."""
        super().__init__(parent, "give_comments", act=message("GiveComments", "Export"))
        self._title = title
        self._titles = titles or {}
        self._folder = folder
        self._layouts = {each.id: each for each in layouts}
        self.name.setText(title)
        for value in ("draft", "iso"):
            self.form.addItem(say(OWN[value][0]), value)
        for layout in layouts:
            self.form.addItem(layout.name.best(language), layout.id)
        for value in ("own", "log"):
            self.form.addItem(say(OWN[value][0]), value)
        for value, words in LANGUAGE_NAMES:
            self.language.addItem(say(words), value)
        for value, words in WHICH.items():
            self.which.addItem(say(words), value)
        for name, value in (whose or Whose()).items():
            words = message("GiveComments", "Those from {name}").fill(name=name)
            self.which.insertItem(self.which.count() - 1, say(words), value)
        self.staying.setVisible(whose is not None and whose.stays)
        self._rounds = whose.rounds if whose is not None else ()
        self._recall(settings, language)
        self._keep_rounds_apart()
        self.form.currentIndexChanged.connect(lambda _: self._keep_rounds_apart())
        self.form.currentIndexChanged.connect(lambda _: self._suggest())
        self.which.currentIndexChanged.connect(lambda _: self._suggest())
        self.language.currentIndexChanged.connect(lambda _: self._suggest())
        self._file = TargetLine(self, self.target, self.browse, lambda: self._suffix)
        self._file.changed.connect(self._enable)
        self.own.textChanged.connect(lambda _: self._enable())
        self.browseOwn.clicked.connect(self._browse_own)
        self._suggest()

    def _recall(self, settings: Settings, language: Language) -> None:
        for box, value in (
            (self.form, settings.text("give/form")),
            (self.language, settings.text("give/language", language)),
            (self.which, settings.text("give/which", "all")),
        ):
            box.setCurrentIndex(max(0, box.findData(value)))

    def _keep_rounds_apart(self) -> None:
        """Choose the newest of several rounds for an official table: it tells of one of them."""
        layout = self._layouts.get(str(self.form.currentData()))
        official = layout is not None and layout.kind != "feedback"
        if official and len(self._rounds) > 1 and self.which.currentData() == "all":
            self.which.setCurrentIndex(self.which.findData(f"{_ROUND}{self._rounds[0].id}"))

    def remember(self, settings: Settings) -> None:
        """Remember what was chosen."""
        order = self.order()
        settings.set("give/form", order.form)
        settings.set("give/language", order.language)
        settings.set("give/which", order.which)

    def choose(self, form: str) -> None:
        """Take a form at first."""
        self.form.setCurrentIndex(max(0, self.form.findData(form)))

    def order(self) -> CommentExportOrder:
        """Return what was chosen."""
        return CommentExportOrder(
            str(self.form.currentData()),
            self._written_in,
            str(self.which.currentData()),
            self.named.isChecked(),
            self._file.path,
            Path(self.own.text().strip()),
            ALL if self.staying.isChecked() else USUAL,
        )

    @property
    def _written_in(self) -> Language:
        layout = self._layouts.get(str(self.form.currentData()))
        chosen = layout.language if layout is not None else self.language.currentData()
        return next((each for each in LANGUAGES if each == chosen), "zh")

    @property
    def _body(self) -> str:
        which = str(self.which.currentData())
        return which.removeprefix(_BODY) if which.startswith(_BODY) else ""

    @property
    def _fills_own(self) -> bool:
        return str(self.form.currentData()) == "own"

    @property
    def _suffix(self) -> str:
        own = OWN.get(str(self.form.currentData()))
        return own[1] if own is not None else ".docx"

    def _suggest(self) -> None:
        layout = self._layouts.get(str(self.form.currentData()))
        for widget in (self.languageTitle, self.language):
            widget.setVisible(layout is None)
        self.own.setVisible(self._fills_own)
        self.browseOwn.setVisible(self._fills_own)
        self._grow()
        language = self._written_in
        form = str(self.form.currentData())
        kind = layout.name.best(language) if layout is not None else said_in(language)(OWN[form][0])
        stem = named_after(self._titles.get(language, self._title), f"{kind} {self._body}")
        self._file.suggest(self._folder, stem)
        self._enable()

    def _grow(self) -> None:
        """Make room for what is shown now, with a title that may have several lines."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            needed = layout.totalHeightForWidth(self.width())
            self.resize(self.width(), max(needed, self.height()))

    def _browse_own(self) -> None:
        title = say(message("GiveComments", "Choose the form"))
        folder = str(self._folder)
        path, _ = QFileDialog.getOpenFileName(self, title, folder, file_kinds(".docx", ".docm"))
        if path:
            self.own.setText(path)

    def _enable(self) -> None:
        ready = bool(self.target.text().strip())
        ready = ready and (bool(self.own.text().strip()) or not self._fills_own)
        self._ok.setEnabled(ready)
        self._file.warn(self.hint)


class CommentExportController:
    """Writes the comments on the document in front into files."""

    def __init__(self, context: AppContext, shown: Callable[[], Sequence[Comment]]) -> None:
        """Write comments; `shown` returns those that stand in the list now."""
        self._context = context
        self._shown = shown

    def ask(self) -> None:
        """Ask how, and do it."""
        view = self._context.view
        if view is None or not view.page.commit():
            return
        exports = self._exports()
        payload = view.content.root.payload
        level = payload.level if isinstance(payload, FrontMatter) else ""
        language = view.content.written_in(self._context.look.document_language)
        comments = self._context.bench.application.reviewing.comments(view.document)
        dialog = CommentExportDialog(
            view.content.title(language),
            exports.layouts(level=level),
            language,
            self._context.settings,
            self._context.files.folder,
            self._context.window,
            Whose(
                self._context.bench.application.rounds.of(view.document),
                exports.bodies(view.document),
                len(comments_leaving(view.content, comments)) < len(comments),
            ),
            {each: view.content.title(each) for each in LANGUAGES},
        )
        if dialog.exec() == QDialog.DialogCode.Accepted:
            dialog.remember(self._context.settings)
            order = dialog.order()
            self._context.notices.careful(lambda: self.give(view.document, order))

    def give(self, document: str, order: CommentExportOrder) -> None:
        """Write comments into a file, beside further editing."""
        application = self._context.bench.application
        comments = self._chosen(document, order.which)
        content = application.session.document(document)
        names = names_said(content, comments, order.leaving)
        if order.form == "draft":
            names = tuple(dict.fromkeys((*names, *names_leaving(content, order.leaving))))
        if not may_leave(names, self._context.window):
            return
        prepared = None
        if order.form == "draft":
            view = self._context.view
            shown = view.page.languages if view is not None else ()
            beside = shown if order.language in shown else ()
            languages = tuple(dict.fromkeys((order.language, *beside)))
            leaving = options_leaving(order.leaving)
            prepared = application.exporter.prepare((document,), "docx", languages, leaving)
        what = message("Export", "Exporting {name}").fill(name=order.target.name)
        work = _written(self._exports(), document, order, comments, prepared, what)
        self._context.tasks.start(what, work, self._given)

    def _exports(self) -> CommentExport:
        return self._context.bench.application.comment_export

    def _chosen(self, document: str, which: str) -> list[Comment]:
        application = self._context.bench.application
        if which.startswith(_ROUND):
            return list(application.rounds.comments(which.removeprefix(_ROUND)))
        if which.startswith(_BODY):
            return list(self._exports().of_body(document, which.removeprefix(_BODY)))
        every = application.reviewing.comments(document)
        match which:
            case "open":
                return [each for each in every if is_open(each)]
            case "decided":
                return [each for each in every if not is_open(each)]
            case "shown":
                return list(self._shown())
            case "none":
                return []
            case _:
                return every

    def _given(self, target: Path) -> None:
        self._context.files.told(target)


def _written(
    exports: CommentExport,
    document: str,
    order: CommentExportOrder,
    comments: Sequence[Comment],
    prepared: Prepared | None,
    what: Message,
) -> Work[Path]:
    """Write a file whole; yields progress, returns its path."""
    yield Progress(0, 0, what)
    language, named, leaving = order.language, order.named, order.leaving
    if prepared is not None:
        annotated = yield from exports.word(prepared, chosen=comments, named=named, leaving=leaving)
        content = annotated.content
    elif order.form in {"own", "iso"}:
        template = None
        if order.form == "own":
            refuse_itself(order.own, order.target)
            template = read_file(order.own), order.own.name
        content = exports.iso(
            document, language, chosen=comments, named=named, leaving=leaving, template=template
        )
    elif order.form == "log":
        content = exports.log(document, language, chosen=comments, named=named, leaving=leaving)
    else:
        layouts = {each.id: each for each in exports.layouts()}
        content = exports.form(
            document,
            layouts[order.form],
            chosen=comments,
            named=named,
            empty=order.which == "none",
            part=FormScope(order.round, order.body, leaving),
        )
    yield Progress(1, 1, what)
    write_whole(order.target, content)
    return order.target
