"""What a foreign file becomes, line by line, and what its lines can be made instead."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from curriculum_studio.core.headings import ACTIVITY_SECTIONS, UNIT_SECTIONS
from curriculum_studio.core.interchange import SourceLine
from curriculum_studio.core.labels import COLONS, label_text
from curriculum_studio.core.numbering import number
from curriculum_studio.core.payloads.unit import Section
from curriculum_studio.features.word_import.service import Imported
from curriculum_studio.i18n import StudioError, message

#: Deeper clauses are not offered (GB/T 1.1-2020, 7.3: five levels of clauses below a chapter).
CLAUSE_LEVELS = 6

#: What a line of a standard can be said to be.
_STANDARD = (
    *(f"clause:{level}" for level in range(1, CLAUSE_LEVELS + 1)),
    "annex", "foreword", "introduction", "bibliography",
    "paragraph", "item", "note", "example", "term", "table_caption", "figure_caption",
    "unsorted",
)  # fmt: skip

#: Sections of a unit that only programs fill are not offered.
_UNIT = (
    "theme",
    *(f"unit_section:{role}" for role in UNIT_SECTIONS if role not in {"activities", "web"}),
    "activity",
    *(f"section:{role}" for role in ACTIVITY_SECTIONS),
    "paragraph",
    "unsorted",
)

#: Corrections by the kind of document that a file is read as.
CORRECTIONS: Mapping[str, tuple[str, ...]] = {"standard": _STANDARD, "unit": _UNIT}


@dataclass(frozen=True, slots=True)
class Mapped:
    """A line of the file and what it becomes.

    `kind` is that of its node, empty where no node holds its text (see `SourceLine.reason`);
    `level` counts clauses from 1; `section` is the role of the section of a unit it stands in.
    """

    line: SourceLine
    kind: str = ""
    number: str = ""
    level: int = 0
    section: str = ""
    of_activity: bool = False
    unsorted: bool = False


def mapped(imported: Imported) -> tuple[Mapped, ...]:
    """Return what each line of a file becomes."""
    document = imported.document
    numbering = number(document)
    language = document.root.lead
    found = []
    for line in imported.sources:
        node = document.nodes.get(line.nodes[0]) if line.nodes else None
        if node is None:
            found.append(Mapped(line))
            continue
        label = numbering.get(node.id)
        above = [node, *document.ancestors(node.id)]
        section = next((each for each in above if each.kind == "section"), None)
        role = section.payload.role if section and isinstance(section.payload, Section) else ""
        of_activity = section is not None and document.nodes[section.parent].kind == "activity"
        clauses = sum(1 for each in above if each.kind in {"clause", "annex"})
        found.append(
            Mapped(
                line,
                node.kind,
                label_text(label, language).rstrip(COLONS) if label is not None else "",
                clauses if node.kind == "clause" else 0,
                role,
                of_activity,
                any(each.kind == "unsorted" for each in above),
            )
        )
    return tuple(found)


def counted(lines: Sequence[Mapped]) -> Counter[str]:
    """Return how many lines become what; "unsorted" counts those that fit nowhere."""
    counts: Counter[str] = Counter()
    for each in lines:
        counts["unsorted" if each.unsorted else each.kind or "computed"] += 1
    return counts


def corrections_of(pairs: Sequence[str], kind: str | None) -> dict[int, str]:
    """Return corrections written as LINE=WHAT.

    Raises:
        StudioError: if one is not written like that, or names nothing that a line can be.

    """
    kinds = CORRECTIONS.values() if kind is None else [CORRECTIONS.get(kind, ())]
    possible = dict.fromkeys(each for some in kinds for each in some)
    found: dict[int, str] = {}
    for pair in pairs:
        place, _, what = pair.partition("=")
        if not place.strip().isdecimal() or what not in possible:
            raise StudioError(
                message("Importing", "{pair} is not a correction.").fill(pair=pair),
                remedy=message(
                    "Importing", "Write the number of a line, = and one of: {possible}."
                ).fill(possible=", ".join(possible)),
            )
        found[int(place)] = what
    return found
