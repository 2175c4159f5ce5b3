"""A group on a server, with whoever was invited to it."""

from contextlib import closing
from itertools import count

from curriculum_studio.features.group.model.members import Member
from curriculum_studio.features.group.model.shared_version import SharedVersion, object_name
from curriculum_studio.features.group.postgres import administration
from curriculum_studio.features.group.postgres.address import read_address
from curriculum_studio.features.group.postgres.store import PostgresGroupStore
from tests.helpers.postgres import PASSWORD

_numbers = count()


class Group:
    def __init__(self, server):
        self.server = server
        self.address, _ = read_address(server.url(f"group{next(_numbers)}"))
        first = administration.NewMember("王芳", "administrator", "wang")
        self.invitation = administration.create_group(self.address, PASSWORD, "春苗", first)
        #: As the first administrator signs in.
        self.own = read_address(self.invitation.place)[0]
        self.stores = []
        self.wang = self.join(self.invitation, "p-wang")

    def join(self, invitation, profile):
        address = read_address(invitation.place)[0]
        store = PostgresGroupStore(address, invitation.password)
        self.stores.append(store)
        store.enrol(Member(profile, invitation.name))
        store.profile = profile
        store.invitation = invitation
        return store

    def invite(self, name, role):
        new = administration.NewMember(name, role, name.lower())
        return administration.invite(self.own, self.invitation.password, new)

    def member(self, name, role):
        return self.join(self.invite(name, role), f"p-{name.lower()}")

    def by_hand(self, store):
        own, password = store.address, store.invitation.password
        return closing(self.server.connect(own.database, own.user, password))


def version(store, document, stream="text", *parents, content=b"", depth=0):
    name = object_name(content)
    store.put({name: content})
    return SharedVersion(
        document=document,
        stream=stream,
        parents=tuple(each.hash for each in parents),
        depth=max((each.depth for each in parents), default=0) + 1,
        actor=store.profile,
        objects=(name,),
    )
