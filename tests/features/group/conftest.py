"""Database servers for the tests of groups: each once for all of them, in each worker."""

import pytest

from tests.helpers.postgres import VERSIONS, new_server


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
