"""Foreign files that nobody makes by accident: too deep, too wide, or something else altogether."""

import io
import json
from collections.abc import Sequence

import msgspec
from openpyxl import Workbook

from curriculum_studio.core.tree import ranks_between
from curriculum_studio.core.versions import ManifestEntry, VersionInfo, VersionRecord, digest
from curriculum_studio.features.sharing.formats.package import (
    Package,
    PackedDocument,
    write_package,
)
from curriculum_studio.i18n import finish
from tests.features.frameworks.formats.case.packages import child, item, package

#: Of each node the number of the one it stands in; None: at the top.
Parents = Sequence[int | None]


def case_of(parents: Parents) -> bytes:
    """A framework as CASE JSON."""
    items = [item(at + 10) for at in range(len(parents))]
    links = [
        child(1_000_000 + at, at + 10, parent + 10)
        for at, parent in enumerate(parents)
        if parent is not None
    ]
    return json.dumps(package(items, links)).encode()


def package_of(parents: Parents) -> bytes:
    """A framework as an exchange file."""

    def state(kind: str, text: str) -> bytes:
        cells = {"en": {"text": text, "status": "draft"}}
        return msgspec.json.encode({"kind": kind, "lead": "en", "cells": cells, "payload": {}})

    root, goal = state("framework", "Deep or wide"), state("goal", "A goal")
    ranks = ranks_between(len(parents))
    manifest = [ManifestEntry("root", "", "i", digest(root))]
    manifest += [
        ManifestEntry(f"n{at}", "root" if parent is None else f"n{parent}", rank, digest(goal))
        for at, (parent, rank) in enumerate(zip(parents, ranks, strict=True))
    ]
    info = VersionInfo("v1", "root", "", "", "2026-01-01T00:00:00Z", "", (), automatic=False)
    states = {digest(root): root, digest(goal): goal}
    record = VersionRecord(info, tuple(manifest), (), states)
    packed = PackedDocument("root", "framework", {"en": "Deep or wide"}, "v1")
    return finish(write_package(Package((packed,), (record,), ())))


def workbook_of(rows: Sequence[Sequence[object]]) -> bytes:
    """A workbook with one sheet."""
    book = Workbook()
    for row in rows:
        book.worksheets[0].append(row)
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()
