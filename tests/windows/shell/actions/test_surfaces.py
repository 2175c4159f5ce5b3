"""The surface of each role: how much somebody meets, and that no everyday act takes more of it."""

import pytest

from tests.windows.shell.actions.surfaces import (
    ACTS,
    PLACES,
    beside,
    fewest_clicks,
    in_bar,
    stand_in,
)

#: How many entries the menus have at most, those of menus within menus with them, and toolbar, rail
#: and the menu of the page together; with a unit or a standard open, wherever the caret stands.
MOST = {
    "teacher": (60, 53),
    "head": (60, 53),
    "standards": (130, 58),
    "reviewer": (60, 31),
    "coordinator": (150, 58),
}


def acts_of(studio, role: str) -> dict[str, list[object]]:
    clicks = fewest_clicks(studio)
    found: dict[str, list[object]] = {}
    for act, (does, *_) in ACTS[role]["acts"].items():
        ways = does.split(" | ")
        by_mouse = min(clicks.get(name, 99) for name in ways)
        by_keys = min(1 if studio.commands.keys(name) else 99 for name in ways)
        found[act] = [does, by_mouse, min(by_mouse, by_keys)]
    return found


def test_no_everyday_act_takes_more_than_it_did(sample):
    more = {}
    for role, before in ACTS.items():
        sample.commands.run(f"role.{role}")
        stand_in(sample, before["kind"], before["place"])
        now = acts_of(sample, role)
        assert len(now) == 20
        more |= {
            (role, act): (before["acts"][act], taken)
            for act, taken in now.items()
            if any(new > old for new, old in zip(taken[1:], before["acts"][act][1:], strict=True))
        }
    assert more == {}


@pytest.mark.slow
def test_a_role_meets_no_more_than_it_needs(sample):
    """Whatever is open, wherever the caret stands."""
    over = {}
    for role, most in MOST.items():
        sample.commands.run(f"role.{role}")
        for kind, place in ((kind, place) for kind, places in PLACES.items() for place in places):
            stand_in(sample, kind, place)
            menus = in_bar(sample)
            counts = (sum(len(each) for each in menus.values()), beside(sample))
            each = ", ".join(f"{title} {len(inside)}" for title, inside in menus.items())
            print(f"{role}, {kind}, {place}: {counts} ({each})")
            if any(count > limit for count, limit in zip(counts, most, strict=True)):
                over[role, kind, place] = counts
    assert over == {}
