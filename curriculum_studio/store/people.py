"""People who worked in a library, by the id of their profile: the port `People`."""

import msgspec
from sqlalchemy import select
from sqlalchemy.dialects.sqlite import insert

from curriculum_studio.core.profiles import Profile
from curriculum_studio.store import problems, schema
from curriculum_studio.store.database import Database
from curriculum_studio.store.seals import seal

_person = schema.person.c

#: Canonical; a field that a later program writes is read over.
_encode = msgspec.json.Encoder(order="deterministic").encode


class SqlitePeople:
    """Profiles over one table of sealed JSON."""

    def __init__(self, database: Database) -> None:
        self._database = database
        put = insert(schema.person)
        kept = {name: put.excluded[name] for name in ("content", "seal")}
        self._put = put.on_conflict_do_update(index_elements=[_person.id], set_=kept)

    def put(self, profile: Profile) -> None:
        """Keep a profile, in the place of the one with its id."""
        said = {
            name: value
            for name, value in msgspec.to_builtins(profile).items()
            if name != "id" and value
        }
        content = _encode(said).decode()
        values = {"id": profile.id, "content": content, "seal": seal(profile.id, content)}
        with self._database.write() as connection:
            connection.execute(self._put, values)

    def get(self, identity: str) -> Profile | None:
        """Return a profile."""
        return next((each for each in self.all() if each.id == identity), None)

    def all(self) -> list[Profile]:
        """List all profiles, in the order of their ids."""
        wanted = select(_person.id, _person.content, _person.seal).order_by(_person.id)
        with self._database.read() as connection:
            return [self._profile(*row) for row in connection.execute(wanted)]

    def _profile(self, identity: str, content: str, sealed: bytes) -> Profile:
        if seal(identity, content) != sealed:
            raise problems.damaged(self._database.path)
        try:
            return msgspec.convert(msgspec.json.decode(content) | {"id": identity}, Profile)
        except (msgspec.MsgspecError, TypeError) as problem:
            raise problems.damaged(self._database.path) from problem
