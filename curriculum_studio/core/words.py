"""Words that documents carry by rule: their keys stand in the code, they themselves in TOML."""

from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from typing import Any, Generic, TypeVar

from curriculum_studio.languages import LocalizedText
from curriculum_studio.lazy import Lazy

#: Parsing TOML is needed only where a document is written or shown.
_READ: Lazy[Callable[[str], Mapping[str, Mapping[str, Any]]]] = Lazy(
    "curriculum_studio.vocabulary:vocabulary"
)

K = TypeVar("K", bound=str)


class Words(Mapping[K, LocalizedText], Generic[K]):
    """A table of `resources/vocabulary`, read on first use.

    Its type names the keys, so that mypy sees one that is mistyped, and `tests/test_vocabulary.py`
    one that is missing in the file or that nobody uses:

        SHEETS = Words[Literal["guide", "scores"]]("assessment.sheets")

    The order is that of the file. `of` and `find` are for keys that documents hold.
    """

    def __init__(self, table: str) -> None:
        self.table = table

    @cached_property
    def _words(self) -> dict[str, LocalizedText]:
        file, _, table = self.table.partition(".")
        return {key: LocalizedText(words) for key, words in _READ.load()(file)[table].items()}

    def __getitem__(self, key: K) -> LocalizedText:
        return self._words[key]

    def __iter__(self) -> Iterator[K]:
        # The test holds that the keys of the file are those of the type.
        return iter(self._words)  # type: ignore[arg-type]

    def __len__(self) -> int:
        return len(self._words)

    def of(self, key: str) -> LocalizedText:
        """Return the words of a key that no type tells.

        Raises:
            KeyError: if there are none.

        """
        return self._words[key]

    def find(self, key: str) -> LocalizedText | None:
        """Return the words of a key; None where there are none."""
        return self._words.get(key)
