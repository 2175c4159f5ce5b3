"""Comments, waivers and decisions of a document, put together out of two copies by their ids."""

from curriculum_studio.core.comments import anonymous, merged, numbered
from curriculum_studio.core.merge.decision_record import merge_decisions
from curriculum_studio.core.payloads.review import Comment, MergeDecision, Waiver
from curriculum_studio.core.record_codec import record_from_json
from curriculum_studio.core.transactions import SetComment, SetRecord
from curriculum_studio.core.versions import VersionRecord
from curriculum_studio.core.waivers import merge_waivers
from curriculum_studio.values import dataclass


@dataclass(frozen=True, slots=True)
class Records:
    """What stands beside the nodes of a document in one of its states."""

    comments: tuple[Comment, ...] = ()
    waivers: tuple[Waiver, ...] = ()
    decisions: tuple[MergeDecision, ...] = ()


@dataclass(frozen=True, slots=True)
class MergedRecords:
    """What makes ours say what both sides say; `contested`: our comments decided otherwise there.

    Our decision on those stays.
    """

    changes: tuple[SetRecord, ...] = ()
    contested: tuple[Comment, ...] = ()


def records_of(version: VersionRecord) -> Records:
    """Return the records that a version holds."""
    said = [record_from_json(version.states[each]) for each in version.comments]
    return Records(
        tuple(each for each in said if isinstance(each, Comment)),
        tuple(each for each in said if isinstance(each, Waiver)),
        tuple(each for each in said if isinstance(each, MergeDecision)),
    )


def merge_records(base: Records, ours: Records, theirs: Records) -> MergedRecords:
    """Put two sides together, seen from what both knew.

    Comments of both sides stay. One that only we removed since stays away; one that they did not
    touch since stays as ours. What was given out without persons counts as not touched.
    """
    known = {each.id: each for each in base.comments}
    own = {each.id: each for each in ours.comments}
    changes: list[SetRecord] = []
    new: list[Comment] = []
    contested: list[Comment] = []
    for came in theirs.comments:
        mine, before = own.get(came.id), known.get(came.id)
        if before is not None and (mine is None or anonymous(before) == anonymous(came)):
            continue
        if mine is None:
            new.append(came)
            continue
        if anonymous(mine) == anonymous(came):
            continue
        both = merged(mine, came)
        if both.comment != mine:
            changes.append(SetComment(mine, both.comment))
        if both.contested:
            contested.append(both.comment)
    # A number that another comment has here is not given twice; who gave none gets none.
    free = numbered([each for each in new if each.number], ours.comments)
    numbers = {each.id: each for each in free}
    changes += (SetComment(None, numbers.get(each.id, each)) for each in new)
    changes += merge_waivers(base.waivers, ours.waivers, theirs.waivers)
    changes += merge_decisions(ours.decisions, theirs.decisions)
    return MergedRecords(tuple(changes), tuple(contested))
