"""Writing and reading CASE packages in tests."""

import json
from typing import Any

from curriculum_studio.core.document import Document
from curriculum_studio.core.interchange import ExportRequest, ImportResult, ReceivedFile
from curriculum_studio.features.frameworks.formats.case import reader, writer
from curriculum_studio.i18n import Catalogue, finish

TIME = "2026-11-24T10:00:00Z"


def no_files(*_: Any) -> Any:
    raise AssertionError("a framework has no attachments")


def written(document: Document, *languages: str, **options: str) -> dict[str, Any]:
    bundle = ExportRequest(
        (document,), languages or ("zh",), no_files, options={"time": TIME, **options}
    )
    return json.loads(finish(writer.write(bundle)))


def read(package: Any, language: Any = None, name: str = "file.json") -> ImportResult:
    content = package if isinstance(package, bytes) else json.dumps(package).encode()
    return finish(reader.read(ReceivedFile(content, name, language, no_files)))


def said(reading: ImportResult) -> str:
    return "\n".join(Catalogue().say(each) for each in reading.report)


def identifiers(package: dict[str, Any]) -> dict[str, set[str]]:
    named = {key: {each["identifier"] for each in package[key]} for key in LISTS}
    return {**named, "CFDocument": {package["CFDocument"]["identifier"]}}


LISTS = ("CFItems", "CFAssociations")


def shape(document: Document, node: str | None = None) -> list[Any]:
    """Identifiers in their tree."""
    return [
        (child.payload.identifier, shape(document, child.id))
        for child in document.children_of(node or document.id)
    ]


# --- packages by hand -------------------------------------------------------------------------


def uid(number: int) -> str:
    return f"00000000-0000-4000-8000-{number:012d}"


def item(number: int, **fields: Any) -> dict[str, Any]:
    return {
        "identifier": uid(number),
        "uri": f"https://example.org/items/{uid(number)}",
        "fullStatement": f"Goal {number}",
        "lastChangeDateTime": TIME,
        **fields,
    }


def end(number: int | str) -> dict[str, Any]:
    identifier = uid(number) if isinstance(number, int) else number
    uri = f"https://example.org/items/{identifier}"
    return {"title": "x", "identifier": identifier, "uri": uri}


def link(number: int, origin: Any, kind: str, target: Any, **fields: Any) -> dict[str, Any]:
    return {
        "identifier": uid(number),
        "uri": f"https://example.org/links/{uid(number)}",
        "associationType": kind,
        "originNodeURI": end(origin),
        "destinationNodeURI": end(target),
        "lastChangeDateTime": TIME,
        **fields,
    }


def child(number: int, origin: Any, parent: Any, sequence: Any = None) -> dict[str, Any]:
    more = {} if sequence is None else {"sequenceNumber": sequence}
    return link(number, origin, "isChildOf", parent, **more)


def package(items: Any = (), links: Any = (), **head: Any) -> dict[str, Any]:
    document = {
        "identifier": uid(1),
        "uri": f"https://example.org/documents/{uid(1)}",
        "creator": "Somebody",
        "title": "A framework",
        "language": "en",
        "lastChangeDateTime": TIME,
        **head,
    }
    return {"CFDocument": document, "CFItems": list(items), "CFAssociations": list(links)}
