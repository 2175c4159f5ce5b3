"""The frame that says which part of a photo is kept, as shares of its width and height."""

from typing import Self

from curriculum_studio.values import dataclass

#: A frame is no smaller than this share of a photo: less shows nothing on paper.
LEAST = 0.1

#: What the pointer takes hold of: an edge or corner by the sides it moves, or the frame itself.
Sides = tuple[int, int]
MIDDLE: Sides = (0, 0)


@dataclass(frozen=True, slots=True)
class CropFrame:
    """A part of a photo: left, top, right and bottom, from 0 to 1."""

    left: float = 0.0
    top: float = 0.0
    right: float = 1.0
    bottom: float = 1.0

    @property
    def share(self) -> tuple[float, float, float, float]:
        """Left, top, right and bottom."""
        return self.left, self.top, self.right, self.bottom

    @property
    def whole(self) -> bool:
        """Whether nothing is cut off."""
        return self == type(self)()

    def moved(self, across: float, down: float) -> Self:
        """Return the frame elsewhere; it stays within the photo."""
        across = max(-self.left, min(1 - self.right, across))
        down = max(-self.top, min(1 - self.bottom, down))
        return type(self)(
            self.left + across, self.top + down, self.right + across, self.bottom + down
        )

    def dragged(self, sides: Sides, across: float, down: float, shape: float = 0.0) -> Self:
        """Return the frame with some of its sides elsewhere.

        `sides` are -1 for left or top, 1 for right or bottom, 0 for none. `shape` is how much wider
        than high the frame is, measured in shares of the photo; 0: as one likes.
        """
        if sides == MIDDLE:
            return self.moved(across, down)
        left, top, right, bottom = self.share
        if sides[0] < 0:
            left = max(0.0, min(right - LEAST, left + across))
        elif sides[0] > 0:
            right = min(1.0, max(left + LEAST, right + across))
        if sides[1] < 0:
            top = max(0.0, min(bottom - LEAST, top + down))
        elif sides[1] > 0:
            bottom = min(1.0, max(top + LEAST, bottom + down))
        frame = type(self)(left, top, right, bottom)
        return frame if not shape else frame.shaped(shape, sides)

    def shaped(self, shape: float, sides: Sides = (1, 1)) -> Self:
        """Return the largest frame of a shape within this one; the sides that moved give way."""
        across, down = self.right - self.left, self.bottom - self.top
        wide, high = min(across, down * shape), min(down, across / shape)
        left = self.right - wide if sides[0] < 0 else self.left
        top = self.bottom - high if sides[1] < 0 else self.top
        return type(self)(left, top, left + wide, top + high)
