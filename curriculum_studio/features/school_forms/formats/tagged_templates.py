"""Templates with tags, for experts: filled in a sandbox, in a process of its own with limits.

A template is a program in small. So it sees nothing but texts and lists, may ask no value for
anything but what it holds, reads no file, and ends after some seconds.
"""

import io
import multiprocessing
import time
from collections.abc import Mapping
from multiprocessing.connection import Connection
from typing import Any

import jinja2
from docxtpl import DocxTemplate
from jinja2.runtime import LoopContext
from jinja2.sandbox import ImmutableSandboxedEnvironment

from curriculum_studio.i18n import Message, Progress, StudioError, Work, message
from curriculum_studio.untrusted.process_limits import Job, allow_seconds, confine

#: How long a template may take (seconds) and how much memory it may use (bytes).
LONGEST = 20.0
_MEMORY = 500 * 1024 * 1024
_PAUSE = 0.05
#: What a template may do with a text or list.
_FILTERS = frozenset(
    ["e", "escape", "default", "d", "first", "last", "length", "count", "join", "trim", "upper",
     "lower", "list", "string", "int", "replace", "reverse", "sort"]
)  # fmt: skip
_SAFE = message("SchoolForms", "Nothing was written.")


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
            raise _refused(message("SchoolForms", "Filling {name} broke off."), name) from problem
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
        remedy=message("SchoolForms", "Mend the tags in Word or WPS and add the form again."),
    )
