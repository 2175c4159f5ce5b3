"""What a library of schema 2 says to the program of today, and what files of that day bring.

The fixtures were made by `make_library` and never change. A migration has to bring every word of
them over; what it adds, it adds to every line here.
"""

import json
import lzma
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import asdict
from hashlib import sha256
from pathlib import Path

from curriculum_studio.bootstrap.application import Application
from curriculum_studio.core.codec import cell_to_raw
from curriculum_studio.core.payloads.review import Comment
from curriculum_studio.core.record_codec import comment_to_raw
from curriculum_studio.features.sharing.formats.package import Package
from curriculum_studio.features.sharing.formats.package_reader import read_package
from curriculum_studio.i18n import finish
from tests.golden.canonical import Parts, drawn
from tests.golden.scene import Scenes, english, open_at_rest, said

FIXTURES = Path(__file__).parent / "fixtures"

SEARCHES = ("垃圾", "双碳", "energy", "最后", "意见", "Müll", "T/ABC")


def unpacked(folder: Path) -> Path:
    """Write the library of schema 2 into a folder; return its path."""
    packed = FIXTURES / "library-schema-2.cstudio-db.xz"
    path = folder / packed.stem
    path.write_bytes(lzma.decompress(packed.read_bytes()))
    return path


def _lines(values: object) -> str:
    return json.dumps(values, ensure_ascii=False, sort_keys=True, indent=1)


def told(application: Application) -> Parts:
    """Return all that an open library says through its ports."""
    workspace, session = application.workspace, application.session
    entries = sorted(workspace.documents.entries(), key=lambda each: (each.kind, each.id))
    parts = {"entries": _lines([asdict(each) for each in entries])}
    for entry in entries:
        name, document = f"{entry.kind} {entry.id}", workspace.documents.load(entry.id)
        parts[f"{name}/document"] = said(document)
        parts[f"{name}/comments"] = _lines(
            [comment_to_raw(each) for each in workspace.comments.of(entry.id)]
        )
        parts[f"{name}/waivers"] = _lines([asdict(e) for e in workspace.waivers.of(entry.id)])
        parts[f"{name}/links"] = _lines([asdict(e) for e in workspace.links.of(entry.id)])
        parts |= _versions(application, name, entry.id)
    parts["copies"] = _lines(dict(session.copies))
    parts["search"] = _lines(
        {words: [asdict(hit) for hit in workspace.search.search(words)] for words in SEARCHES}
    )
    return parts


def _versions(application: Application, name: str, document: str) -> Parts:
    versions = application.workspace.versions
    infos = versions.versions(document)
    parts = {
        f"{name}/versions": _lines([asdict(each) for each in infos]),
        f"{name}/heads": _lines(sorted(versions.heads(document))),
    }
    for each in infos:
        parts[f"{name}/versions {each.id}"] = said(versions.document_at(each.id))
        comments = [e for e in versions.records_at(each.id) if isinstance(e, Comment)]
        parts[f"{name}/versions {each.id} comments"] = _lines(
            [comment_to_raw(comment) for comment in comments]
        )
    return parts


def _at(application: Application) -> str:
    """Return a digest of all documents and comments as they stand now."""
    workspace = application.workspace
    found = sha256()
    for entry in sorted(workspace.documents.entries(), key=lambda each: each.id):
        found.update(said(workspace.documents.load(entry.id)).encode())
        for comment in workspace.comments.of(entry.id):
            found.update(_lines(comment_to_raw(comment)).encode())
    return found.hexdigest()[:20]


def undone(application: Application) -> str:
    """Return how each step of undo is called and where it leads: all back, then all again."""
    session, lines = application.session, [f"begin {_at(application)}"]
    while (label := session.undo_state.undo) is not None:
        session.undo()
        lines.append(f"undo {english(label)} → {_at(application)}")
    while (label := session.undo_state.redo) is not None:
        session.redo()
        lines.append(f"redo {english(label)} → {_at(application)}")
    return "\n".join(lines)


def library(scenes: Scenes) -> Parts:
    """The library of schema 2, opened: all that it says, and all its steps of undo."""
    with _opened(scenes, "schema 2") as (application, path):
        workspace, pictures = application.workspace, application.workspace.attachments
        parts = told(application)
        parts["settings"] = _lines({e: workspace.settings.get(e) for e in _column(path, _SETTINGS)})
        parts["pictures"] = _lines(
            {
                each: [sha256(pictures.get(each)).hexdigest(), str(pictures.info(each))]
                for each in _column(path, _PICTURES)
            }
        )
        sources = {each: workspace.documents.lead_text(each) for each in _column(path, _SOURCES)}
        parts["sources"] = _lines({e: c and cell_to_raw(c) for e, c in sources.items()})
        parts["undo"] = undone(application)
        return parts


#: What tables of schema 2 name; ports tell only of what is asked for by name.
_SETTINGS = "SELECT name FROM setting ORDER BY name"
_PICTURES = "SELECT hash FROM attachment ORDER BY hash"
_SOURCES = "SELECT DISTINCT hash FROM lead_text ORDER BY hash"


def _column(path: Path, query: str) -> list[str]:
    """Return what a query says of the library as it was packed, whatever became of it since."""
    with closing(sqlite3.connect(path)) as connection:
        return [name for (name,) in connection.execute(query)]


@contextmanager
def _opened(scenes: Scenes, name: str) -> Iterator[tuple[Application, Path]]:
    """Open a copy of the library of schema 2; gives also a copy that stays as it was packed."""
    for part in ("opened", "packed"):
        (scenes.folder / name / part).mkdir(parents=True)
    packed = unpacked(scenes.folder / name / "packed")
    application = open_at_rest(unpacked(scenes.folder / name / "opened"))
    try:
        yield application, packed
    finally:
        application.close()


def received(scenes: Scenes) -> Parts:
    """Exchange files of that day, taken into a library: handed on, for review, an answer."""
    parts: Parts = {}
    for name in ("hand-on", "review"):
        application = open_at_rest(scenes.folder / f"{name}.cstudio-db")
        try:
            _take(application, name)
            rule = drawn(_known(application))
            for path, text in told(application).items():
                parts[rule(f"{name}/{path}")] = rule(text)
        finally:
            application.close()
    with _opened(scenes, "answered") as (application, _):
        preview = application.answers.preview(_package("answer"))
        parts["answer/preview"] = _lines(
            [[each.state, each.place, comment_to_raw(each.after)] for each in preview.comments]
        )
        application.answers.take(preview)
        taken = application.workspace.comments.of(preview.document)
        parts["answer/comments"] = _lines([comment_to_raw(each) for each in taken])
        # The round notes the day on which an answer was read: today, whenever that is.
        day = f'"answered": "{application.reviewing.today()}"'
        text = said(application.session.document(preview.round))
        assert day in text
        parts["answer/round"] = text.replace(day, '"answered": "{today}"')
    return parts


def _package(name: str) -> Package:
    content = (FIXTURES / f"{name}.cstudio").read_bytes()
    return finish(read_package(content, f"{name}.cstudio"))


def _take(application: Application, name: str) -> None:
    package = _package(name)
    if package.purpose == "review":
        application.review_copies.take(application.review_copies.compare(package))
    else:
        application.handing_on.take(package, application.handing_on.compare(package))


def _known(application: Application) -> frozenset[str]:
    """Return the ids that files bring; those of marks of review copies are drawn anew."""
    return frozenset(
        node
        for entry in application.session.entries()
        for node in application.session.document(entry.id).nodes
    )
