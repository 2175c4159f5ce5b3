"""On which pages headings and captions stand, as an option of an export tells it."""

from collections.abc import Mapping
from typing import Any

import msgspec


def page_numbers(options: Mapping[str, str]) -> dict[str, str]:
    """Return the page of each heading by node id, empty if none are given."""
    given: Any = msgspec.json.decode(options["pages"]) if options.get("pages") else {}
    return msgspec.convert(given, dict[str, str])
