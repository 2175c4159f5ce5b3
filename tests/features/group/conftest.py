"""Database servers for the tests of groups: each once for all of them, in each worker."""

import pytest

from curriculum_studio.features.group.formats.folder_store import create_group
from tests.helpers.postgres import VERSIONS, new_server
from tests.helpers.postgres_group import Group


@pytest.fixture(scope="session")
def server():
    with new_server() as found:
        yield found


@pytest.fixture(scope="session", params=VERSIONS or [""])
def each_server(request):
    """Each version that is installed; the newest one is that of all other tests."""
    if request.param == (VERSIONS or [""])[-1]:
        yield request.getfixturevalue("server")
        return
    with new_server(request.param) as found:
        yield found


@pytest.fixture(scope="module")
def group(server):
    found = Group(server)
    yield found
    for store in found.stores:
        store.close()


@pytest.fixture(scope="module")
def restless():
    """A server that is stopped and started, with a certificate for localhost alone."""
    with new_server() as found:
        yield found


@pytest.fixture
def folder(tmp_path):
    root = tmp_path / "group"
    root.mkdir()
    create_group(root)
    return root
