"""Writing exchange files."""

import io
import zipfile
from dataclasses import astuple

import msgspec

from curriculum_studio.core.codec import comment_to_raw
from curriculum_studio.features.sharing.formats.package_content import (
    FORMAT,
    MEDIA_TYPE,
    WITHOUT_VERSIONS,
    AnswerForm,
    AttachmentForm,
    DocumentForm,
    ManifestForm,
    Package,
    RoundForm,
    VersionForm,
)
from curriculum_studio.i18n import Progress, Work, message

#: Time stamp of all entries: the same content gives the same bytes.
_EPOCH = (1980, 1, 1, 0, 0, 0)

#: Pictures are packed already.
_STORED_TYPES = frozenset({"image/png", "image/jpeg", "image/webp", "image/gif"})


def write_package(package: Package) -> Work[bytes]:
    """Return the bytes of an exchange file; yields progress."""
    total = len(package.versions) + len(package.attachments) + 1
    doing = message("Package", "Packing")
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as file:
        _put(file, "mimetype", MEDIA_TYPE.encode("ascii"), packed=False)
        _put(file, "manifest.json", msgspec.json.encode(_manifest(package)))
        states: dict[str, bytes] = {}
        for done, version in enumerate(package.versions):
            yield Progress(done, total, doing)
            lines = [
                msgspec.json.encode([each.node, each.parent, each.rank, each.state])
                for each in version.manifest
            ]
            _put(file, f"nodes/{version.info.id}.jsonl", b"\n".join(lines))
            states |= version.states
        lines = [msgspec.json.encode([name, states[name].decode()]) for name in sorted(states)]
        _put(file, "states.jsonl", b"\n".join(lines))
        for done, attachment in enumerate(package.attachments, len(package.versions)):
            yield Progress(done, total, doing)
            packed = attachment.media_type not in _STORED_TYPES
            _put(file, f"attachments/{attachment.hash}", attachment.content, packed=packed)
        if package.answer is not None:
            lines = [msgspec.json.encode(comment_to_raw(each)) for each in package.comments]
            _put(file, "comments.jsonl", b"\n".join(lines))
    return target.getvalue()


def _put(file: zipfile.ZipFile, name: str, content: bytes, *, packed: bool = True) -> None:
    entry = zipfile.ZipInfo(name, _EPOCH)
    entry.compress_type = zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED
    entry.external_attr = 0o644 << 16
    file.writestr(entry, content)


def _manifest(package: Package) -> ManifestForm:
    return ManifestForm(
        FORMAT,
        FORMAT if package.versions else WITHOUT_VERSIONS,
        package.purpose,
        package.sender,
        package.program,
        [DocumentForm(d.id, d.kind, d.titles, d.version) for d in package.documents],
        [
            VersionForm(
                each.info.id,
                each.info.document,
                each.info.name,
                each.info.author,
                each.info.time,
                each.info.message,
                each.info.automatic,
                list(each.info.parents),
                list(each.comments),
            )
            for each in package.versions
        ],
        [
            AttachmentForm(each.hash, each.media_type, each.name, len(each.content))
            for each in package.attachments
        ],
        RoundForm(*astuple(package.round)) if package.round is not None else None,
        AnswerForm(*astuple(package.answer)) if package.answer is not None else None,
        len(package.comments),
    )
