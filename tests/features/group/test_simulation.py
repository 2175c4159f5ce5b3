"""A group in folders that are carried from computer to computer late, in parts and in any order."""

import os
from collections import defaultdict
from random import Random

import pytest

from curriculum_studio.features.group.formats.folder_store import FolderStore, create_group
from curriculum_studio.features.group.formats.shared_folder import SharedFolder, unpacked
from tests.helpers.group_simulation import Cut, Simulation, unreachable

#: What the program that brings folders into line has itself.
CLOUD = -1


class CutFolder(SharedFolder):
    """A folder whose line is cut, or whose program is killed, between any two operations."""

    def __init__(self, root, rng, *, chance):
        super().__init__(root)
        self._rng = rng
        self._chance = chance

    def _maybe(self):
        if self._rng.random() < self._chance:
            raise self._rng.choice((unreachable(), Cut()))

    def names(self, folder):
        self._maybe()
        return super().names(folder)

    def read(self, path):
        self._maybe()
        return super().read(path)

    def write(self, path, content):
        self._maybe()
        super().write(path, content)
        self._maybe()

    def remove(self, path):
        self._maybe()
        super().remove(path)


class Carried:
    """A folder at each computer, and a program that brings them into line, as such programs do."""

    def __init__(self, base, rng):
        self._base = base
        self._rng = rng
        #: Which files a computer has that the others got or gave, and which are there in part.
        self._had = defaultdict(set)
        self._half = defaultdict(set)
        self.calm = False
        self._cloud = self._root(CLOUD)
        create_group(self._cloud)

    def _root(self, at):
        folder = self._base / f"folder{at}"
        folder.mkdir(exist_ok=True)
        return folder

    def open(self, at, replica):
        root = self._root(at)
        self._whole(root, at)
        folder = CutFolder(root, self._rng, chance=0 if self.calm else 0.004)
        return FolderStore(folder, replica)

    def _whole(self, root, at):
        """Bring the file that makes it a group; it is written anew once, and grows then."""
        own, all_ = root / "group.json", self._cloud / "group.json"
        if own.exists() and b'"min_write":2' in own.read_bytes():
            all_.write_bytes(own.read_bytes())
        own.write_bytes(all_.read_bytes())
        self._had[at].add("group.json")

    def left(self, simulation):
        """Return what was erased for good and stands in a folder all the same."""
        marks = [m.encode() for m, node in simulation.places.items() if node in simulation.erased]
        for root in {self._root(at) for at in self._had} | {self._cloud}:
            for path in (root / "objects").rglob("*"):
                kept = path.read_bytes() if path.is_file() else b""
                content = unpacked(kept, path.name[:64]) or b""
                yield from (f"in {path}: {m.decode()}" for m in marks if m in content)

    def carry(self, at):
        """Bring some of what is new from a computer to all, and some of the others' to it."""
        here, had = self._root(at), self._had[at]
        own, all_ = _files(here), _files(self._cloud)
        for path in self._some(had - own):
            (self._cloud / path).unlink(missing_ok=True)
            had.discard(path)
        for path in self._some(had - all_):
            (here / path).unlink(missing_ok=True)
            had.discard(path)
        for path in self._some(_files(here) - had - self._half[at]):
            self._bring(at, CLOUD, path)
        for path in self._some(_files(self._cloud) - had - self._half[CLOUD]):
            self._bring(CLOUD, at, path)

    def _some(self, paths):
        chosen = sorted(paths)
        if not self.calm:
            self._rng.shuffle(chosen)
            chosen = chosen[: round(len(chosen) * self._rng.choice((0.0, 0.5, 0.8, 1.0, 1.0)))]
        return chosen

    def _bring(self, whence, whither, path):
        """Bring a file, perhaps half of it first; what is whole there stays as it is."""
        source, target = (self._root(each) / path for each in (whence, whither))
        if not target.exists() or path in self._half[whither]:
            target.parent.mkdir(parents=True, exist_ok=True)
            content = source.read_bytes()
            if not self.calm and self._rng.random() < 0.15:
                target.write_bytes(content[: len(content) // 2])
                self._half[whither].add(path)
                return
            target.write_bytes(content)
            self._half[whither].discard(path)
        self._had[whence if whither == CLOUD else whither].add(path)


def _files(root):
    """The paths of all files below a folder that are no unfinished ones."""
    start = len(str(root)) + 1
    return {
        f"{folder}/{name}"[start:]
        for folder, _, names in os.walk(root)
        for name in names
        if not name.startswith(".")
    }


def simulate(tmp_path, seed, members, acts, *, clones=0):
    carried = Carried(tmp_path, Random(seed))
    simulation = Simulation(seed, members, tmp_path, carried.open, carried.carry)
    try:
        for part in range(clones + 1):
            simulation.run(acts // (clones + 1))
            if part < clones:
                simulation.clone(part % members)
        carried.calm = True
        rounds = simulation.settle()
        return simulation, rounds, [*simulation.differences(), *carried.left(simulation)]
    finally:
        simulation.close()


@pytest.mark.parametrize(
    ("seed", "members", "clones"),
    [
        (2, 3, 1),
        pytest.param(1, 2, 0, marks=pytest.mark.campaign),
        pytest.param(3, 5, 0, marks=pytest.mark.campaign),
    ],
)
def test_a_group_comes_to_rest_and_loses_nothing(tmp_path, seed, members, clones):
    simulation, rounds, differences = simulate(tmp_path, seed, members, 100, clones=clones)
    assert differences == []
    assert rounds < 12
    assert simulation.acts["sync"] > 10


@pytest.mark.campaign
@pytest.mark.parametrize("seed", range(100, 150))
def test_many_acts(tmp_path, seed):
    members = 2 + seed % 4
    _, rounds, differences = simulate(tmp_path, seed, members, 200, clones=seed % 3 == 0)
    assert differences == []
    assert rounds < 12
