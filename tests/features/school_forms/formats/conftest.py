"""What a form's labels mean, as the program knows it."""

import pytest

from curriculum_studio.features.school_forms.formats.field_labels import FieldLabels, read_labels
from curriculum_studio.locations import FolderResources, resource_folder


@pytest.fixture(scope="session")
def labels() -> FieldLabels:
    return read_labels(FolderResources(resource_folder("resources")).read("forms/labels.json"))
