"""What stands in a PDF."""

from pathlib import Path

import pypdfium2


def words_of(pdf: Path) -> str:
    """Return all texts of a PDF, page after page."""
    document = pypdfium2.PdfDocument(pdf.read_bytes())
    words = "\n".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    return words
