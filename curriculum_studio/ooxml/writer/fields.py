"""Fields of Word with the results that a reader sees before anything is updated."""

from curriculum_studio.ooxml.writer.xml import attribute, text


def _mark(kind: str, *, dirty: bool = False) -> str:
    stale = ' w:dirty="true"' if dirty else ""
    return f'<w:r><w:fldChar w:fldCharType="{kind}"{stale}/></w:r>'


_SEPARATE, _END = _mark("separate"), _mark("end")


def begin(instruction: str, *, dirty: bool = False) -> str:
    """Return what opens a field up to its result."""
    code = f'<w:r><w:instrText xml:space="preserve"> {text(instruction)} </w:instrText></w:r>'
    return f"{_mark('begin', dirty=dirty)}{code}{_SEPARATE}"


def end() -> str:
    """Return what closes a field."""
    return _END


def field(instruction: str, result: str) -> str:
    """Return a field around its result, which is runs."""
    return f"{begin(instruction)}{result}{_END}"


def page_number() -> str:
    """Return the number of the page."""
    return field("PAGE", "<w:r><w:t>1</w:t></w:r>")


def jump(bookmark: str, inside: str) -> str:
    """Return runs that lead to a bookmark."""
    return f'<w:hyperlink w:anchor="{attribute(bookmark)}" w:history="1">{inside}</w:hyperlink>'
