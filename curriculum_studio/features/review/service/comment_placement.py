"""Where comments and tracked changes of a returned draft belong."""

from collections import Counter
from dataclasses import dataclass

from curriculum_studio.core.document import Document
from curriculum_studio.features.review.formats.word_comments.inspection import Inspection
from curriculum_studio.features.review.service.paragraph_matching import (
    MatchedPlace,
    ParagraphMatcher,
    Way,
)
from curriculum_studio.features.review.service.tracked_proposals import (
    ProposalReader,
    TrackedProposal,
)
from curriculum_studio.i18n import Progress, Work, message

#: Comments between two reports of progress.
_STRIDE = 200


@dataclass(frozen=True, slots=True)
class CommentPlacement:
    """Places of the comments of a file, in their order, and its tracked changes as suggestions.

    `divided` counts the paragraphs that were divided or joined, which no suggestion tells.
    """

    comments: tuple[MatchedPlace, ...]
    suggestions: tuple[TrackedProposal, ...]
    divided: int = 0

    def count(self) -> dict[Way, int]:
        """Return how many comments were placed in which way."""
        return dict(Counter(each.way for each in self.comments))


def place(inspection: Inspection, document: Document, version: str = "") -> Work[CommentPlacement]:
    """Place what reviewers left in a file on a document; yields progress."""
    placer = ParagraphMatcher(inspection, document, version)
    comments: list[MatchedPlace] = []
    for at, comment in enumerate(inspection.comments):
        if at % _STRIDE == 0:
            yield Progress(
                at, len(inspection.comments), message("Comments", "Finding the places of comments")
            )
        own = placer.comment(comment.part, comment.range)
        if not own.way and comment.parent is not None and comment.parent < at:
            # Some programs give replies no range of their own.
            own = comments[comment.parent]
        comments.append(own)
    suggester = ProposalReader(placer)
    return CommentPlacement(tuple(comments), tuple(suggester.suggestions()), suggester.divided)
