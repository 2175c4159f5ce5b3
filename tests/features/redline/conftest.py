"""A library with a small standard and a small unit, and drafts that went out from it."""

from random import Random

import pytest

from curriculum_studio.i18n import finish
from tests.helpers.documents import small_standard
from tests.helpers.edited import EditedFile


@pytest.fixture
def sent(application, tmp_path):
    """Exports a document and gives the file into other hands."""

    def export(document=None, languages=("zh",), **options):
        target = tmp_path / "draft.docx"
        identity = (document or small_standard()).id
        finish(application.exporter.export([identity], "docx", target, languages, options))
        return EditedFile(target.read_bytes(), Random(1)), target

    return export
