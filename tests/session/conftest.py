"""Libraries of the tests of the session."""

from tests.helpers.libraries import way_of_libraries

__all__ = ["way_of_libraries"]
