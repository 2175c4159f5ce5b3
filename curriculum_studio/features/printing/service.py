"""A plain version of a draft, for printing where LibreOffice is missing."""

from importlib import import_module
from typing import cast

from curriculum_studio.features.publishing.service.exports import Prepared


def plain_page(prepared: Prepared) -> str:
    """Return what was prepared as HTML that Qt can lay out by itself."""
    # Loaded on first use, as formats are.
    module = import_module("curriculum_studio.features.printing.formats.html_writer")
    return cast("str", module.plain_html(prepared.bundle))
