"""The frame of a photo that is cropped."""

import pytest

from curriculum_studio.features.units.model.crop_frame import LEAST, MIDDLE, CropFrame


def test_a_frame_stays_in_the_photo_and_keeps_its_size():
    frame = CropFrame(0.2, 0.2, 0.6, 0.8).moved(0.9, -0.9)
    assert frame.share == pytest.approx((0.6, 0.0, 1.0, 0.6))
    assert CropFrame().moved(0.3, 0.3).whole


@pytest.mark.parametrize(
    ("sides", "share"),
    [
        ((-1, 0), (0.1, 0, 1, 1)),
        ((1, 1), (0, 0, 1, 1)),
        ((0, -1), (0, 0.1, 1, 1)),
        (MIDDLE, (0, 0, 1, 1)),
    ],
)
def test_a_side_is_dragged(sides, share):
    assert CropFrame().dragged(sides, 0.1, 0.1).share == pytest.approx(share)


def test_a_frame_is_never_smaller_than_what_can_be_seen():
    frame = CropFrame().dragged((1, 1), -3, -3)
    assert frame.share == pytest.approx((0, 0, LEAST, LEAST))


def test_a_shape_is_kept_by_the_corner_that_moves():
    frame = CropFrame().shaped(0.5).dragged((-1, -1), 0.1, 0.2, 0.5)
    assert (frame.right, frame.bottom) == (0.5, 1.0)
    assert (frame.right - frame.left) / (frame.bottom - frame.top) == pytest.approx(0.5)
