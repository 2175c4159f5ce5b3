"""Libraries of the tests of the session."""

import pytest

from tests.helpers.libraries import way_of_libraries

__all__ = ["way_of_libraries"]


@pytest.fixture
def path(tmp_path):
    return tmp_path / "library.cstudio-db"
