"""A database server for the tests of groups: once for all of them, in each worker."""

import pytest

from tests.helpers.postgres import new_server


@pytest.fixture(scope="session")
def server():
    with new_server() as found:
        yield found
