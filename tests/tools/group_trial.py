"""Two installed programs share a document: by a folder, and by a server on this computer."""

import json
from collections.abc import Callable
from pathlib import Path

from tests.helpers.postgres import PASSWORD, Server

FIRST, SECOND = "王芳", "Anna"

#: What the installed program says to words, with a password for the server in its environment.
Run = Callable[..., str]


class GroupTrial:
    """Two libraries in a folder; `path` tells how the system of the program calls a file.

    Where it has a key ring, a password is said once and kept there.
    """

    def __init__(self, run: Run, folder: Path, path: Callable[[Path], str], *, ring: bool) -> None:
        self._run = run
        self._folder = folder
        self._path = path
        self._ring = ring
        self._passwords = {FIRST: "", SECOND: ""}

    def by_folder(self) -> None:
        """A folder that both can open: whoever knows it may come."""
        place = self._folder / "group"
        place.mkdir(parents=True)
        self._begin("folder")
        self._of(FIRST, "group", "create", self._path(place), "--name", "春苗")
        self._of(SECOND, "group", "join", self._path(place))
        self._share()

    def by_server(self, server: Server) -> None:
        """A database, by an invitation with the first password."""
        self._folder.mkdir(exist_ok=True)
        self._begin("server")
        words = ("group", "create", server.url("trial"), "--name", "春苗", "--json")
        made = json.loads(self._run(*words, *self._where(FIRST), password=PASSWORD))
        self._passwords[FIRST] = made["password"]
        invited = self._of(FIRST, "group", "invite", SECOND, "--role", "writer", "--json")
        slip = self._folder / "invitation.txt"
        slip.write_text(json.loads(invited)["text"], encoding="utf-8")
        self._of(SECOND, "group", "join", self._path(slip))
        self._passwords[SECOND] = json.loads(invited)["password"]
        self._share()

    def _begin(self, name: str) -> None:
        self._name = name
        for person in (FIRST, SECOND):
            self._of(person, "init")
            self._of(person, "profile", "--name", person)
        self._of(FIRST, "sample")

    def _share(self) -> None:
        shared = json.loads(self._of(FIRST, "list", "--json"))[0]
        assert shared["title"] not in self._of(SECOND, "list")
        self._of(FIRST, "group", "share", shared["id"])
        sent = json.loads(self._of(FIRST, "group", "sync", "--json"))["sent"]
        assert [each["id"] for each in sent] == [shared["id"]]
        assert shared["title"] in self._of(SECOND, "group", "sync")
        assert shared["title"] in self._of(SECOND, "list")

    def _of(self, person: str, *words: str) -> str:
        password = "" if self._ring else self._passwords[person]
        return self._run(*words, *self._where(person), password=password)

    def _where(self, person: str) -> tuple[str, str]:
        library = self._folder / f"{self._name} {person}.cstudio-db"
        return "--workspace", self._path(library)
