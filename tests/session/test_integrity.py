"""What is said of documents that were read out of a damaged library."""

import pytest

from curriculum_studio.session.problems import Rescued


def test_a_document_is_whole_if_every_text_is_there_as_it_last_read():
    assert Rescued("d", "规范").whole


@pytest.mark.parametrize("loss", ["older", "moved", "lost"])
def test_one_text_that_is_older_displaced_or_gone_makes_it_less_than_whole(loss):
    assert not Rescued("d", "规范", **{loss: 1}).whole
