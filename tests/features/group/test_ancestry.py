"""What shared versions come from, against a walk over the whole graph."""

from random import Random

import pytest

from curriculum_studio.core.document import shipped_id
from curriculum_studio.features.group.model.ancestry import Ancestry, Incomplete
from curriculum_studio.features.group.model.shared_version import SharedVersion

DOCUMENT = shipped_id("ancestry")


def graph(seed, count=24):
    """Versions that come from one to three others."""
    rng = Random(seed)
    found = []
    for at in range(count):
        parents = rng.sample(found, min(len(found), rng.choice((0, 1, 1, 1, 2, 3))))
        found.append(
            SharedVersion(
                document=DOCUMENT,
                stream="text",
                parents=tuple(sorted(each.hash for each in parents)),
                depth=max((each.depth for each in parents), default=0) + 1,
                time=str(at),
            )
        )
    return {each.hash: each for each in found}


def past(versions, names):
    found, waiting = set(), list(names)
    while waiting:
        each = waiting.pop()
        if each not in found:
            found.add(each)
            waiting += versions[each].parents
    return found


def newest(versions, names):
    return {
        each
        for each in names
        if not any(each in past(versions, [other]) for other in names if other != each)
    }


@pytest.mark.parametrize("seed", range(30))
def test_the_nearest_that_both_had(seed):
    versions = graph(seed)
    rng = Random(seed)
    ours, theirs = rng.sample(list(versions), 2), rng.sample(list(versions), rng.choice((1, 2)))
    ancestry = Ancestry(lambda names: {each: versions[each] for each in names})
    both = past(versions, ours) & past(versions, theirs)
    assert set(ancestry.common(ours, theirs)) == newest(versions, both)
    assert ancestry.newest([*ours, *theirs]) == newest(versions, {*ours, *theirs})
    assert ancestry.comes_from(ours[0], theirs) == (
        past(versions, theirs) <= past(versions, ours[:1])
    )
    assert ancestry.graph(ours).keys() == past(versions, ours)


def test_few_of_a_long_line_are_read():
    line = []
    for at in range(500):
        parents = (line[-1].hash,) if line else ()
        line.append(SharedVersion(document=DOCUMENT, stream="text", parents=parents, depth=at + 1))
    fork = SharedVersion(
        document=DOCUMENT, stream="text", parents=(line[-3].hash,), depth=499, time="fork"
    )
    versions = {each.hash: each for each in (*line, fork)}
    asked = []

    def read(names):
        asked.extend(names)
        return {each: versions[each] for each in names}

    assert Ancestry(read).common([line[-1].hash], [fork.hash]) == (line[-3].hash,)
    assert len(asked) < 8


def test_what_has_not_arrived_is_told():
    versions = graph(1)
    deep = max(versions.values(), key=lambda each: each.depth)
    ancestry = Ancestry(lambda names: {each: versions[each] for each in names if each == deep.hash})
    with pytest.raises(Incomplete):
        ancestry.newest([deep.hash, next(iter(versions))])
    assert ancestry.present([deep.hash, deep.parents[0]]) == {deep.hash}
