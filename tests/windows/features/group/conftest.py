"""The database server of the tests of groups, for windows too."""

from tests.features.group.conftest import server

__all__ = ["server"]
