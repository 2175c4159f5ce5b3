"""A framework as a CASE package: strict 1.1, valid by the official schema, or 1.0 on request.

The package is a bare object. Links to the document itself and to the package, which real files of
1.0 carry inside, are left out, as 1.1 forbids them there.
"""

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from curriculum_studio import clock
from curriculum_studio.core.document import Document, Node
from curriculum_studio.core.goals import case_identifier, derived
from curriculum_studio.core.interchange import ExportRequest
from curriculum_studio.core.payloads.framework import Association, FrameworkHead, Goal
from curriculum_studio.core.text import cleaned
from curriculum_studio.features.frameworks.formats.case.schema_types import (
    DEFINITIONS,
    OURS,
    TAGS,
    TYPES_1_0,
    TYPES_1_1,
    Raw,
    Strict,
    licence_text,
    moment,
    unpacked,
    urn,
)
from curriculum_studio.i18n import Progress, StudioError, Work, message
from curriculum_studio.languages import LANGUAGES, Language

VERSIONS = ("1.1", "1.0")

#: Goals between two reports of progress.
_STEP = 500

_EXTENSION_TYPE = re.compile(r"ext:[A-Za-z0-9._-]+")
_NO_TYPE = re.compile(r"[^A-Za-z0-9._-]+")


def write(bundle: ExportRequest) -> Work[bytes]:
    """Write a framework; the first language is that of the items, others become translations.

    Options: `version` "1.1" or "1.0"; `time` for what does not say when it was changed (ISO 8601).

    Raises:
        StudioError: if the version is unknown, or has no way to hold several languages.

    """
    version = bundle.options.get("version", VERSIONS[0])
    if version not in VERSIONS:
        raise StudioError(
            message("CaseExport", "There is no CASE version {version}.").fill(version=version),
            remedy=message("CaseExport", "Choices: {versions}.").fill(versions=", ".join(VERSIONS)),
        )
    if version == "1.0" and len(bundle.languages) > 1:
        raise StudioError(
            message("CaseExport", "CASE 1.0 can hold a framework in one language only."),
            remedy=message("CaseExport", "Choose one language, or version 1.1."),
        )
    now = clock.stamp().replace("+00:00", "Z")
    time = moment(bundle.options.get("time")) or now
    package = yield from _Writer(bundle.document, bundle.languages, version, time).package()
    return json.dumps(package, ensure_ascii=False, indent=2).encode("utf-8", "replace")


class _Writer:
    """Makes one package; identifiers of goals are found once, as links need them."""

    def __init__(
        self, document: Document, languages: tuple[Language, ...], version: str, now: str
    ) -> None:
        self._document = document
        self._main: Language = languages[0]
        self._others = languages[1:]
        self._version = version
        self._strict = Strict(version, now)
        root = document.root.payload
        self._head = root if isinstance(root, FrameworkHead) else FrameworkHead()
        self._kept = unpacked(self._head.extra)
        self._identifier = case_identifier(self._head.identifier, document.id)
        self._time = moment(self._head.last_changed) or now
        self._goals = [
            (node, node.payload) for node in document.walk() if isinstance(node.payload, Goal)
        ]
        self._nodes: dict[str, Node] = {}
        self._identifiers = {
            node.id: self._free_identifier(node, goal) for node, goal in self._goals
        }
        self._places = {
            child: at + 1
            for children in document.children.values()
            for at, child in enumerate(children)
        }
        self._types: dict[str, Raw] = {}

    def _free_identifier(self, node: Node, goal: Goal) -> str:
        """Return the identifier of a goal; a copy of a goal gets another than the first one."""
        identifier = case_identifier(goal.identifier, node.id)
        if identifier in self._nodes or identifier == self._identifier:
            identifier = derived("node", node.id)
        self._nodes[identifier] = node
        return identifier

    def package(self) -> Work[Raw]:
        items: list[Raw] = []
        links: list[Raw] = list(self._links_of_document())
        for at, (node, goal) in enumerate(self._goals):
            if at % _STEP == 0:
                said = message("CaseExport", "Writing the goals")
                yield Progress(at, len(self._goals), said)
            kept = unpacked(goal.extra)
            items.append(self._item(node, goal, kept))
            links.append(self._place(node, kept))
            links += (self._link(node, each) for each in goal.associations)
            shown = self._shown_language(node)
            for language in self._others:
                if language != shown and _plain(node, language):
                    item, link = self._translation(node, goal, kept, language)
                    items.append(item)
                    links.append(link)
        package: Raw = {"CFDocument": self._head_object(), "CFItems": items}
        package["CFAssociations"] = links
        definitions = self._definitions()
        if definitions:
            package["CFDefinitions"] = definitions
        package |= self._kept_parts()
        return package

    # The document

    def _head_object(self) -> Raw:
        head, kept = self._head, self._kept.get("fields", {})
        root = self._document.root
        ours: Raw = {"titles": {TAGS[each]: cell.text for each, cell in root.cells.items()}}
        web = head.source.startswith(("http://", "https://"))
        if head.source and not web:
            ours["source"] = head.source
        raw: Raw = {
            "identifier": self._identifier,
            "uri": head.uri or urn(self._identifier),
            "caseVersion": "1.1",
            "creator": kept.get("creator") or head.publisher or "—",
            "title": self._shown(root),
            "publisher": head.publisher,
            "lastChangeDateTime": self._time,
            "language": self._tag(root, kept),
            "version": kept.get("version") or head.year,
            "adoptionStatus": head.adoption_status or kept.get("adoptionStatus"),
            "officialSourceURL": head.source if web else "",
            "licenseURI": self._licence_link(kept),
            "notes": head.note,
        }
        raw = {**kept, **{key: value for key, value in raw.items() if value}}
        raw["extensions"] = _extended(kept.get("extensions"), ours)
        return self._strict.bring("CFDocument", raw)

    def _shown_language(self, node: Node) -> Language:
        """Return the language in which a text is written out: the main one, or one that it has."""
        candidates = (self._main, node.lead, *LANGUAGES)
        return next((each for each in candidates if _plain(node, each)), self._main)

    def _shown(self, node: Node) -> str:
        return _plain(node, self._shown_language(node))

    def _tag(self, node: Node, kept: Mapping[str, Any]) -> str:
        language, own = self._shown_language(node), kept.get("language")
        return own if isinstance(own, str) and own and language == node.lead else TAGS[language]

    def _licence_link(self, kept: Mapping[str, Any]) -> Raw | None:
        own = kept.get("licenseURI")
        said = licence_text(own, self._kept.get("CFDefinitions"))
        if isinstance(own, dict) and said == self._head.licence:
            return own
        if not self._head.licence:
            return None
        identifier = derived(self._identifier, "licence")
        return {
            "title": self._head.licence,
            "identifier": identifier,
            "uri": urn(identifier),
        }

    # Goals

    def _item(self, node: Node, goal: Goal, kept: Raw) -> Raw:
        fields = kept.get("fields", {})
        raw: Raw = {
            **self._common(goal, fields),
            "identifier": self._identifiers[node.id],
            "uri": goal.uri or urn(self._identifiers[node.id]),
            "fullStatement": self._shown(node),
            "language": self._tag(node, fields),
        }
        if goal.path:
            raw["extensions"] = _extended(fields.get("extensions"), {"path": goal.path})
        return self._strict.bring("CFItem", raw)

    def _common(self, goal: Goal, fields: Raw) -> Raw:
        """Return what a goal and its translations say alike."""
        raw: Raw = {
            "humanCodingScheme": goal.code,
            "CFItemType": goal.level,
            "CFItemTypeURI": self._type_link(goal.level, fields),
            "educationLevel": list(goal.education_levels),
            "statusStartDate": goal.status_start,
            "statusEndDate": goal.status_end,
            "lastChangeDateTime": goal.last_changed or self._time,
        }
        return {**fields, **{key: value for key, value in raw.items() if value}}

    def _type_link(self, level: str, fields: Mapping[str, Any]) -> Raw | None:
        own = fields.get("CFItemTypeURI")
        if isinstance(own, dict) and own.get("title") == level:
            return own
        if not level:
            return None
        identifier = derived(self._identifier, "type", level)
        self._types.setdefault(
            level,
            {
                "identifier": identifier,
                "uri": urn(identifier),
                "title": level,
                "description": level,
                "hierarchyCode": str(len(self._types) + 1),
                "lastChangeDateTime": self._time,
            },
        )
        return {"title": level, "identifier": identifier, "uri": urn(identifier)}

    def _translation(
        self, node: Node, goal: Goal, kept: Raw, language: Language
    ) -> tuple[Raw, Raw]:
        """Return the item of another language, and its link to the one that it translates."""
        original = self._identifiers[node.id]
        own = kept.get("translations", {}).get(language, {})
        item, link = own.get("item", {}), own.get("link", {})
        identifier = case_identifier(
            str(item.get("identifier", "")) or derived(original, language), ""
        )
        common = self._common(goal, {"CFItemTypeURI": kept.get("fields", {}).get("CFItemTypeURI")})
        fields = {**common, **item, "identifier": identifier, "language": TAGS[language]}
        fields["uri"] = item.get("uri") or urn(identifier)
        fields["fullStatement"] = _plain(node, language)
        translation = {
            "identifier": link.get("identifier") or derived(identifier, "isTranslationOf"),
            **{key: value for key, value in link.items() if key != "identifier"},
            "associationType": "isTranslationOf",
            "originNodeURI": {
                "title": fields["fullStatement"],
                "identifier": identifier,
                "uri": fields["uri"],
            },
            "destinationNodeURI": self._end(original),
        }
        return (
            self._strict.bring("CFItem", fields),
            self._strict.bring("CFAssociation", translation),
        )

    # Links

    def _place(self, node: Node, kept: Raw) -> Raw:
        """Return the link that says where a goal stands in the tree."""
        own = kept.get("parent", {})
        identifier = self._identifiers[node.id]
        above = self._identifiers.get(node.parent, self._identifier)
        if case_identifier(str(own.get("parent", "")), "") != above:
            own = {}
        link = own.get("link", {})
        raw = {
            **link,
            "identifier": link.get("identifier") or derived(identifier, "isChildOf", above),
            "associationType": "isChildOf",
            "originNodeURI": self._end(identifier),
            "destinationNodeURI": self._end(above),
            "sequenceNumber": self._places[node.id],
        }
        return self._strict.bring("CFAssociation", raw)

    def _link(self, node: Node, association: Association) -> Raw:
        identifier = self._identifiers[node.id]
        kept = unpacked(association.extra)
        end = case_identifier(association.destination, "")
        inside = end in self._nodes or end == self._identifier
        outside = kept.get("destinationNodeURI")
        raw = {
            **kept,
            "identifier": association.identifier
            or derived(identifier, association.type, association.destination),
            "associationType": self._type(association.type),
            "originNodeURI": self._end(identifier),
            "destinationNodeURI": self._end(end)
            if inside
            else _outside(association.destination, outside),
            "sequenceNumber": association.sequence,
        }
        return self._strict.bring("CFAssociation", raw)

    def _links_of_document(self) -> Iterator[Raw]:
        """Yield links that do not begin at a goal; they are kept as they came."""
        for each in self._kept.get("associations", []):
            ends = {
                key: _outside(str(each.get(key) or ""), each.get(key))
                for key in ("originNodeURI", "destinationNodeURI")
            }
            kind = self._type(str(each.get("associationType") or "isRelatedTo"))
            yield self._strict.bring("CFAssociation", {**each, **ends, "associationType": kind})

    def _end(self, identifier: str) -> Raw:
        node = self._nodes.get(identifier, self._document.root)
        payload = node.payload
        uri = payload.uri if isinstance(payload, Goal | FrameworkHead) else ""
        code = payload.code if isinstance(payload, Goal) else ""
        title = code or self._shown(node)[:80] or identifier
        return {"title": title, "identifier": identifier, "uri": uri or urn(identifier)}

    def _type(self, name: str) -> str:
        if self._version == "1.0":
            return name if name in TYPES_1_0 else "isRelatedTo"
        if name in TYPES_1_1 or _EXTENSION_TYPE.fullmatch(name):
            return name
        return f"ext:{_NO_TYPE.sub('-', name.removeprefix('ext:')).strip('-') or 'link'}"

    # Definitions and the rest

    def _definitions(self) -> Raw:
        kept = self._kept.get("CFDefinitions")
        found: Raw = {}
        for name in DEFINITIONS:
            entries = kept.get(name) if isinstance(kept, dict) else None
            foreign = entries if isinstance(entries, list) else []
            made = [self._strict.bring(name, each) for each in foreign if isinstance(each, dict)]
            there = {each["identifier"] for each in made}
            made += [each for each in self._own(name) if each["identifier"] not in there]
            if made:
                found[name] = made
        return found

    def _own(self, name: str) -> list[Raw]:
        if name == "CFItemTypes":
            return list(self._types.values())
        licence = self._licence_link(self._kept.get("fields", {}))
        if name != "CFLicenses" or licence is None or not self._head.licence:
            return []
        text = {"licenseText": self._head.licence, "title": licence.get("title", "")}
        raw = {**licence, **text, "lastChangeDateTime": self._time}
        return [self._strict.bring("CFLicenses", raw)]

    def _kept_parts(self) -> Raw:
        parts: Raw = {}
        rubrics = self._kept.get("CFRubrics")
        if isinstance(rubrics, list) and rubrics:
            found = [self._strict.bring("CFRubrics", r) for r in rubrics if isinstance(r, dict)]
            parts["CFRubrics"] = found
        extensions = self._kept.get("extensions")
        if self._version != "1.0" and isinstance(extensions, dict) and extensions:
            parts["extensions"] = extensions
        return parts


def _extended(foreign: object, ours: Raw) -> Raw:
    """Return extensions with ours among them."""
    others = foreign if isinstance(foreign, dict) else {"value": foreign} if foreign else {}
    return {**others, OURS: ours}


def _plain(node: Node, language: Language) -> str:
    """Return what can be read of a text, without objects and signs that no file can carry."""
    return cleaned(node.text(language)).strip()


def _outside(destination: str, kept: object) -> Raw:
    """Return the end of a link that leads out of the package."""
    raw = dict(kept) if isinstance(kept, dict) else {}
    address = raw.get("uri") or (destination if ":" in destination else urn(destination))
    identifier = raw.get("identifier") or destination or address
    return {"title": raw.get("title") or identifier, "identifier": identifier, "uri": address}
