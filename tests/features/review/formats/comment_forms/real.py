"""The real comments on ISO 80000-2, read without a YAML library: a subset is enough for them."""

import re

from tests.helpers import real_data

FOLDER = real_data.FOLDER / "iso-comments"
needs_real_data = real_data.needs(FOLDER, "comments on a standard of ISO")
_KEY = re.compile(r"( *)(- )?(\w+):(?: (.*))?$")


def real_comments() -> list[dict[str, str]]:
    """Number, body, line, clause, element, type, comments, proposed change, observations."""
    found: list[dict[str, str]] = []
    key = ""
    for line in (FOLDER / "comments.yaml").read_text("utf-8").splitlines():
        match = _KEY.match(line)
        # A folded text goes on deeper than any key.
        if match and len(match[1]) <= 4 and match[3] in _NAMES:
            key = match[3]
            if match[2] and key == "id":
                found.append({})
            if found:
                found[-1][key] = match[4] or ""
        elif found and line.startswith("    ") and key:
            found[-1][key] += " " + line.strip()
    return [{name: _unquoted(each.get(name, "")) for name in _NAMES} for each in found]


_NAMES = (
    *("id", "body", "line_number", "clause", "element", "type", "comments", "proposed_change"),
    "observations",
)


def _unquoted(text: str) -> str:
    if text.startswith("'") and text.endswith("'") and len(text) > 1:
        return text[1:-1].replace("''", "'")
    return text


def template() -> bytes:
    return (FOLDER / "iso_comment_template_2012-03.docx").read_bytes()
