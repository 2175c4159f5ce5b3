"""Names by which a Word file that comes back is recognised: bookmarks and document properties.

One bookmark spans the text of each node (`c_<id>`); where a file holds several languages, those
after the first are told apart by a suffix (`c_<id>_en`). Labels such as "表1" have their own
bookmarks (`l_<id>`), to which references lead. Word allows 40 characters.
"""

import re
from typing import cast

from curriculum_studio.languages import Language

#: Properties in docProps/custom.xml.
DOCUMENT_PROPERTY = "CurriculumStudioDocument"
LANGUAGES_PROPERTY = "CurriculumStudioLanguages"
VERSION_PROPERTY = "CurriculumStudioVersion"
#: With which options it was written, as a JSON object; the earlier version, in a comparison.
OPTIONS_PROPERTY = "CurriculumStudioOptions"
COMPARED_PROPERTY = "CurriculumStudioComparedWith"

_NAME = re.compile(r"c_([a-z2-7]{26})(?:_(zh|en|de))?(?:_Copy_\d+)?$")


def text_bookmark(node: str, suffix: str = "") -> str:
    """Return the name of the bookmark around the text of a node."""
    return f"c_{node}_{suffix}" if suffix else f"c_{node}"


def label_bookmark(node: str, suffix: str = "") -> str:
    """Return the name of the bookmark around the label of a table, figure or formula."""
    return f"l_{node}_{suffix}" if suffix else f"l_{node}"


def read_text_bookmark(name: str) -> tuple[str, Language | None] | None:
    """Return node and language of a bookmark around a text, or None for any other bookmark.

    Without a language it is the first of the file.
    """
    found = _NAME.match(name)
    if found is None:
        return None
    language = found.group(2)
    return found.group(1), cast("Language", language) if language else None
