"""The families of golden files."""

from collections.abc import Callable, Mapping, Sequence

from tests.golden import exports, library, names, records, said
from tests.golden.canonical import Parts
from tests.golden.scene import Scenes

FAMILIES: Mapping[str, Callable[[Scenes], Parts]] = {
    "standards": exports.standards,
    "units": exports.units,
    "frameworks": exports.frameworks,
    "redlines": exports.redlines,
    "reviews": records.reviews,
    "assessments": records.assessments,
    "pilots": records.pilots,
    "packages": records.packages,
    "show": said.show,
    "findings": said.findings,
    "states": said.states,
    "library": library.library,
    "received": library.received,
    "names": names.names,
    "words": names.words,
}

#: What may happen day by day, since the program grows: a name comes, a sentence is said otherwise.
#: A move leaves all of it as it is: whoever makes one asks for these by name, before and after.
MAY: Mapping[str, frozenset[str]] = {
    "names": frozenset({"new"}),
    "words": frozenset({"new", "changed"}),
}

#: Files of which digests are enough: where they differ, others that are like them differ too.
WITHOUT_TEXT: Mapping[str, Sequence[str]] = {
    "standards": (
        "standard-de.docx",
        "standard-zh-en.docx",
        "standard-de-zh.docx",
        "standard-en.xml",
        "standard-de.xml",
    ),
    "units": ("texts-zh-en-de.tmx",),
    "redlines": ("redline-en.docx",),
    "reviews": ("draft-zh-en-de.docx",),
    "packages": ("units.cstudio", "named.cstudio"),
}

#: Those that are not even made day by day, but with `--all` and by `dev.py golden`. In one of the
#: standards are names that no other file has.
LIKE_OTHERS = {
    name: [file for file in files if file != "standard-de-zh.docx"]
    for name, files in WITHOUT_TEXT.items()
    if name != "packages"
}
