"""Libraries into which the workbooks of the schools of a file were taken."""

import shutil

import pytest

from curriculum_studio.bootstrap.application import open_application
from curriculum_studio.i18n import finish


@pytest.fixture(scope="module")
def taken_file(schools, tmp_path_factory):
    """The same library, with the workbooks of all schools taken in."""
    path = tmp_path_factory.mktemp("taken") / "taken.cstudio-db"
    shutil.copy(schools[0], path)
    application = open_application(path)
    application.assessing.take(finish(application.assessing.read(schools[1])))
    application.close()
    return path
