"""A school's own form, filled: one activity, or all of a unit one behind the other."""

import io
import multiprocessing
import time
from collections.abc import Mapping, Sequence
from multiprocessing.connection import Connection
from typing import Any

import jinja2
from docxtpl import DocxTemplate
from jinja2.runtime import LoopContext
from jinja2.sandbox import ImmutableSandboxedEnvironment
from lxml import etree

from curriculum_studio.core.document import Document
from curriculum_studio.core.headings import ACTIVITY_SECTIONS, ACTIVITY_TYPES, PHASES, UNIT_SECTIONS
from curriculum_studio.core.interchange import ExportRequest
from curriculum_studio.core.kinds import is_activity
from curriculum_studio.core.payloads.pilots import SchoolForm
from curriculum_studio.core.school_calendar import calendar_in
from curriculum_studio.features.school_forms.formats.filling import fill
from curriculum_studio.features.school_forms.formats.form_text import Gallery, Media
from curriculum_studio.features.school_forms.formats.printed_words import (
    printed_words,
    words_gone,
)
from curriculum_studio.features.school_forms.formats.reader import (
    decides,
    has_tags,
    refuse_macros,
)
from curriculum_studio.features.school_forms.formats.run_lines import FormLine, Values
from curriculum_studio.features.school_forms.formats.unit_values import (
    TYPED,
    ValueFinder,
    left_out,
)
from curriculum_studio.features.school_forms.formats.week_values import weeks_of_plan
from curriculum_studio.features.units.formats.unit_print_model import TEACHER_NOTES, YES
from curriculum_studio.i18n import Message, Progress, StudioError, Work, message
from curriculum_studio.ooxml.elements import W, serialised, take_out
from curriculum_studio.ooxml.part_replacement import repacked, unsigned
from curriculum_studio.untrusted.office_package import SafePackage, open_ooxml
from curriculum_studio.untrusted.worker_process import Job, allow_seconds, confine

# --- templates with tags ----------------------------------------------------------------------
# A template is a program in small. So it sees nothing but texts and lists, may ask no value for
# anything but what it holds, reads no file, and ends after some seconds.

#: How long a template may take (seconds) and how much memory it may use (bytes).
LONGEST = 20.0
_MEMORY = 500 * 1024 * 1024
_PAUSE = 0.05
#: What a template may do with a text or list.
_FILTERS = frozenset(
    ["e", "escape", "default", "d", "first", "last", "length", "count", "join", "trim", "upper",
     "lower", "list", "string", "int", "replace", "reverse", "sort"]
)  # fmt: skip
_SAFE = message("SchoolForms", "No file was created.")


class _Sandbox(ImmutableSandboxedEnvironment):
    """Lets a template read what it was given, and nothing of how the program is made."""

    def __init__(self) -> None:
        super().__init__(autoescape=True, loader=None, undefined=jinja2.StrictUndefined)
        self.globals.clear()
        self.filters = {name: self.filters[name] for name in _FILTERS if name in self.filters}

    def getattr(self, obj: Any, attribute: str) -> Any:
        """Return a value of a mapping, or where a loop stands; nothing else has attributes."""
        if isinstance(obj, dict):
            return obj.get(attribute, self.undefined(obj=obj, name=attribute))
        if isinstance(obj, LoopContext) and not attribute.startswith("_"):
            return super().getattr(obj, attribute)
        raise jinja2.exceptions.SecurityError(attribute)

    def getitem(self, obj: Any, argument: Any) -> Any:
        """Return a value of a mapping or list."""
        if isinstance(obj, dict) or (isinstance(obj, list | tuple) and isinstance(argument, int)):
            return super().getitem(obj, argument)
        raise jinja2.exceptions.SecurityError(str(argument))

    def is_safe_callable(self, obj: Any) -> bool:
        """Let nothing be called but where a loop stands."""
        return isinstance(getattr(obj, "__self__", None), LoopContext)


def fill_tags(
    content: bytes, name: str, values: Mapping[str, Any], longest: float = LONGEST
) -> Work[bytes]:
    """Return a template with its tags filled; stopping this ends the process.

    `content` has passed the gate as a whole. `longest` is how long it may take, in seconds.

    Raises:
        StudioError: if the template is faulty, asks for what it may not, or takes too long.

    """
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_serve, args=(theirs, content, dict(values)), daemon=True)
    process.start()
    job = Job.around(process, _MEMORY)
    theirs.close()
    end = time.monotonic() + longest
    said = message("SchoolForms", "Filling {name}").fill(name=name)
    try:
        while not ours.poll(_PAUSE):
            yield Progress(0, 0, said)
            if time.monotonic() > end:
                raise _refused(
                    message("SchoolForms", "{name} took too long and was stopped."), name
                )
        try:
            kind, result = ours.recv()
        except (EOFError, OSError) as problem:
            raise _refused(
                message("SchoolForms", "Filling {name} stopped unexpectedly."), name
            ) from problem
        if kind == "done":
            filled: bytes = result
            return filled
        if kind == "unsafe":
            raise _refused(
                message("SchoolForms", "{name} asks for more than texts: {reason}"), name, result
            )
        raise _refused(message("SchoolForms", "{name} has a faulty tag: {reason}"), name, result)
    finally:
        process.kill()
        process.join()
        ours.close()
        job.close()


def _serve(pipe: Connection, content: bytes, values: dict[str, Any]) -> None:
    """Fill the template, in the other process."""
    confine(_MEMORY)
    allow_seconds(2 * LONGEST)
    try:
        pipe.send(("done", rendered(content, values)))
    except jinja2.exceptions.SecurityError as problem:
        pipe.send(("unsafe", str(problem)))
    except (jinja2.TemplateError, TypeError, ValueError, ArithmeticError, MemoryError) as problem:
        pipe.send(("faulty", str(problem) or type(problem).__name__))


def rendered(content: bytes, values: dict[str, Any]) -> bytes:
    """Return a template filled in this process.

    Raises:
        jinja2.TemplateError: if it is faulty or asks for what it may not.

    """
    template = DocxTemplate(io.BytesIO(content))
    template.render(values, jinja_env=_Sandbox(), autoescape=True)
    written = io.BytesIO()
    template.save(written)
    return written.getvalue()


def _refused(what: Message, name: str, reason: str = "") -> StudioError:
    return StudioError(
        what.fill(name=name, reason=reason),
        safe=_SAFE,
        remedy=message("SchoolForms", "Correct the tags in Word or WPS and add the form again."),
    )


# --- forms with found places ------------------------------------------------------------------

#: Options: the id of the form; the activity (empty: all of them).
FORM, ACTIVITY = "form", "activity"

#: What a template can name, also where a unit says nothing of it.
NAMES = (
    *TYPED,
    *("name", "theme", "kindergarten", "domain", "minutes", "type", "origin_kind", "place"),
    *("goals", "points", "preparation", "guidance", "unit_weeks"),
    *ACTIVITY_SECTIONS,
    *PHASES,
    *(f"day_{slot}" for slot in ACTIVITY_TYPES),
    *(f"unit_{role}" for role in UNIT_SECTIONS),
)

_KEPT = message("SchoolForms", "Words printed on the form: {count}. All of them are still there.")
_LEFT = message("SchoolForms", "No field in this form for: {names}")
#: So many words that would go are named.
_NAMED = 8

#: An activity (empty: the unit), and the options for its copy.
Chosen = tuple[str, Mapping[str, str]]

_TEMPLATE = b"wordprocessingml.template.main+xml"
_DOCUMENT = b"wordprocessingml.document.main+xml"


def write(bundle: ExportRequest) -> Work[bytes]:
    """Fill a school form with a unit or its activities.

    Options: `form` is the id of the school form, which stands in the library of the bundle;
    `activity` the id of an activity, empty for all; `class`, `date`, `teacher`, `week` and
    `weekday` are filled in as they are; `teacher_notes`: "yes" writes the hints for teachers below
    the steps too, where the form has no field of its own for them.

    Raises:
        StudioError: if there is no such form, its file is not there, nothing can be filled in, or
            words that are printed on the form would go.

    """
    form = bundle.library.get(bundle.options.get(FORM, ""))
    payload = None if form is None else form.root.payload
    if form is None or not isinstance(payload, SchoolForm):
        raise StudioError(
            message("SchoolForms", "No form to fill in was chosen."),
            remedy=message("SchoolForms", "Choose a school form, or add one first."),
        )
    name = f"{form.title('zh')}.docx"
    content = bundle.attachment(payload.attachment)
    package = open_ooxml(content, name, "word")
    refuse_macros(package)
    root = package.xml(package.main_part)
    language = bundle.languages[0] if bundle.languages else bundle.document.root.lead
    finder = ValueFinder(
        bundle.document,
        bundle.library,
        language,
        payload.fields,
        with_notes=bundle.options.get(TEACHER_NOTES) == YES,
        calendar=calendar_in(bundle.options),
    )
    chosen = _chosen(bundle.document, payload, bundle.options)
    if has_tags(root):
        package.check_all()
        filled = yield from _tagged(content, name, finder, chosen)
        sheets = 1
    else:
        media = Media(package, package.main_part)
        gallery = Gallery(media, bundle.attachment)
        filled = yield from _filled(content, payload, finder, chosen, gallery, media)
        sheets = len(chosen)
    if not decides(root):
        kept = check_words(package, filled, payload, sheets)
        if bundle.tell is not None:
            bundle.tell(_KEPT.fill(count=kept))
            which = bundle.options.get("week", "") or bundle.options.get(ACTIVITY, "")
            names = left_out(payload, bundle.document, which, language)
            if names:
                bundle.tell(_LEFT.fill(names=names))
    return filled


def check_words(package: SafePackage, filled: bytes, form: SchoolForm, sheets: int) -> int:
    """Return how many words are printed on a form, all of which are still there.

    Raises:
        StudioError: if one is not.

    """
    gone = words_gone(package, open_ooxml(filled, package.name, "word"), form.fields, sheets)
    if gone:
        named = list(dict.fromkeys(gone))
        more = f" … (+{len(named) - _NAMED})" if len(named) > _NAMED else ""
        raise StudioError(
            message(
                "SchoolForms",
                "Filling {name} would remove words that are printed on the form: {words}.",
            ).fill(name=package.name, words=", ".join(named[:_NAMED]) + more),
            safe=_SAFE,
            remedy=message(
                "SchoolForms",
                "Open the form under “School forms”, choose “Leave as it is” for the places of "
                "these words, and write there by hand.",
            ),
        )
    return sum(map(len, printed_words(package, form.fields)))


def activities(document: Document) -> list[str]:
    """Return the ids of the activities of a unit in order."""
    return [node.id for node in document.walk() if is_activity(node)]


def _chosen(document: Document, form: SchoolForm, options: Mapping[str, str]) -> Sequence[Chosen]:
    if form.purpose == "week" and not options.get("week"):
        return [("", {**options, "week": str(week)}) for week in weeks_of_plan(document)]
    if form.purpose in {"unit", "week"}:
        return [("", options)]
    return [(each, options) for each in _activities(document, options)]


def _activities(document: Document, options: Mapping[str, str]) -> Sequence[str]:
    wanted = options.get(ACTIVITY, "")
    there = activities(document)
    if wanted and wanted not in there:
        wanted = next((each for each in there if each.startswith(wanted)), "")
        if not wanted:
            raise StudioError(message("SchoolForms", "There is no such activity in the unit."))
    return [wanted] if wanted else there or [""]


def _filled(
    content: bytes,
    form: SchoolForm,
    finder: ValueFinder,
    chosen: Sequence[Chosen],
    gallery: Gallery,
    media: Media,
) -> Work[bytes]:
    package, part = media.package, media.part
    said = message("SchoolForms", "Filling the form")
    whole: etree._Element | None = None
    for at, (activity, options) in enumerate(chosen):
        yield Progress(at, len(chosen), said)
        root = package.xml(part)
        fill(root, form.fields, finder.values(activity, options), gallery)
        if whole is None:
            whole = root
        else:
            _append(whole, root)
    if whole is None:
        return content
    _renumber(whole)
    changed = {**media.changed, part: serialised(whole)}
    types = changed.get("[Content_Types].xml") or package.read("[Content_Types].xml")
    if _TEMPLATE in types:
        changed["[Content_Types].xml"] = types.replace(_TEMPLATE, _DOCUMENT)
    return unsigned(repacked(content, changed))


def _append(whole: etree._Element, more: etree._Element) -> None:
    """Put another filled copy behind the first, on pages of its own."""
    body, other = whole.find(f"{W}body"), more.find(f"{W}body")
    if body is None or other is None:
        return
    section = body.find(f"{W}sectPr")
    paragraph = etree.Element(f"{W}p")
    run = etree.SubElement(paragraph, f"{W}r")
    etree.SubElement(run, f"{W}br").set(f"{W}type", "page")
    _small(paragraph)
    added = [paragraph, *(each for each in other if each.tag != f"{W}sectPr")]
    for each in added:
        body.insert(len(body) if section is None else body.index(section), each)


def _small(paragraph: etree._Element) -> None:
    """Keep the line of a page break from needing a page of its own."""
    sizes = {"before": "0", "after": "0", "line": "20", "lineRule": "exact"}
    properties = etree.Element(f"{W}pPr")
    etree.SubElement(properties, f"{W}spacing", {f"{W}{name}": e for name, e in sizes.items()})
    paragraph.insert(0, properties)


def _renumber(root: etree._Element) -> None:
    """Give drawings numbers of their own, and let each bookmark stand once."""
    for at, each in enumerate(root.iter("{*}docPr"), start=1):
        each.set("id", str(at))
    for name, key in (("bookmarkStart", "name"), ("bookmarkEnd", "id")):
        seen: set[str] = set()
        for each in list(root.iter(f"{W}{name}")):
            known = each.get(f"{W}{key}", "")
            if known in seen:
                take_out(each)
            seen.add(known)


def _tagged(
    content: bytes,
    name: str,
    finder: ValueFinder,
    chosen: Sequence[Chosen],
) -> Work[bytes]:
    """Fill a template; with several activities it has a list of all of them."""
    every = [context_of(finder.values(activity, options)) for activity, options in chosen]
    context = {**(every[0] if every else {}), "activities": every}
    return unsigned((yield from fill_tags(content, name, context)))


def context_of(values: Values) -> dict[str, Any]:
    """Return the values as a template sees them: texts, and lists of lines under …_lines."""
    context: dict[str, Any] = dict.fromkeys(NAMES, "")
    context |= {f"{name}_lines": [] for name in NAMES}
    for role, lines in values.lines.items():
        context[role] = "\n".join(each.plain for each in lines)
        context[f"{role}_lines"] = [each.plain for each in lines]
    context["phases"] = [
        {
            "name": phase.name,
            "minutes": phase.minutes,
            "steps": _plain(phase.steps),
            "guidance": _plain(phase.guidance),
        }
        for phase in values.phases
    ]
    return context


def _plain(lines: Sequence[FormLine]) -> list[str]:
    return [each.plain for each in lines]
