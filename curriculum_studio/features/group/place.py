"""Under which name a library keeps where its group is: asked at each start, so it stands alone."""

from typing import Final

#: Under this name the settings of a library keep where its group is, without any password.
PLACE: Final = "group/place"
