"""Topics by what people write: whole questions, colloquial words, initials of pinyin."""

import unicodedata
from collections.abc import Sequence

from curriculum_studio.core.pinyin import initials
from curriculum_studio.features.help.model.manual import Manual, Topic
from curriculum_studio.features.help.model.word_ranking import WordRanking, telling, weighed

#: What a word counts in the title and the search words, in a heading, in the text.
_TITLE, _HEADING, _TEXT = 1.0, 0.6, 0.3


class TopicSearch:
    """Finds topics of a manual; built once for each language."""

    def __init__(self, manual: Manual) -> None:
        self._topics = list(manual)
        self._named = [
            [("".join(e.casefold().split()), initials(e)) for e in (topic.title, *topic.words)]
            for topic in self._topics
        ]
        self._ranking = WordRanking(
            [
                weighed(
                    [
                        *((_TITLE, each) for each in (topic.title, *topic.words)),
                        *((_HEADING, each) for each in topic.headings),
                        (_TEXT, topic.text),
                    ]
                )
                for topic in self._topics
            ]
        )

    def find(self, wanted: str) -> Sequence[Topic]:
        """Return the topics that fit, the best first; all of them where nothing is wanted."""
        if not wanted.strip():
            return self._topics
        exact = "".join(unicodedata.normalize("NFKC", wanted).casefold().split())
        found = self._ranking.find(telling(wanted))
        for at, named in enumerate(self._named):
            if any(exact in name or (exact.isascii() and exact in sound) for name, sound in named):
                found[at] = found.get(at, 0) + 1
        return [self._topics[at] for at, _ in sorted(found.items(), key=lambda e: (-e[1], e[0]))]
