"""A plain version of a draft, for printing where LibreOffice is missing."""

from collections.abc import Callable

from curriculum_studio.core.interchange import ExportRequest
from curriculum_studio.features.publishing.service.exports import Prepared
from curriculum_studio.lazy import Lazy

_PLAIN_HTML: Lazy[Callable[[ExportRequest], str]] = Lazy(
    "curriculum_studio.features.printing.formats.html_writer:plain_html"
)


def plain_page(prepared: Prepared) -> str:
    """Return what was prepared as HTML that Qt can lay out by itself."""
    return _PLAIN_HTML.load()(prepared.bundle)
