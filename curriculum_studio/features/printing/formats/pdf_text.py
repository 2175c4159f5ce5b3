"""The text of each sheet of a PDF."""

import pypdfium2


def sheet_texts(pdf: bytes) -> list[str]:
    """Return the text of each sheet, in order."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        texts = []
        for page in document:
            words = page.get_textpage()
            texts.append(words.get_text_range())
            words.close()
            page.close()
        return texts
    finally:
        document.close()
