"""What updates add to the menu Help: a newer version from a file, and what is new."""

from typing import TYPE_CHECKING

from curriculum_studio.i18n import message
from curriculum_studio.lazy import Lazy
from curriculum_studio.workbench.actions.feature import Action, Component, Feature

if TYPE_CHECKING:  # loaded with the window, or when somebody has a file of a newer version
    from curriculum_studio.features.updates.window.newer_library import NewerLibrary
    from curriculum_studio.features.updates.window.news import WhatIsNew
    from curriculum_studio.features.updates.window.updater import Updater

WHAT_IS_NEW: Component["WhatIsNew"] = Component(
    Lazy("curriculum_studio.features.updates.window.news:WhatIsNew"), at_once=True
)

NEWER_LIBRARY: Component["NewerLibrary"] = Component(
    Lazy("curriculum_studio.features.updates.window.newer_library:NewerLibrary"), at_once=True
)

UPDATER: Component["Updater"] = Component(
    Lazy("curriculum_studio.features.updates.window.updater:Updater")
)

FEATURE = Feature(
    id="updates",
    components=(WHAT_IS_NEW, NEWER_LIBRARY, UPDATER),
    actions=(
        Action(
            id="help.update",
            text=message("Actions", "Install an update …"),
            tip=message(
                "Actions", "Check the file of a newer version, back up the library, install it"
            ),
            run=UPDATER.does(lambda updater: updater.ask()),
            icon="import",
        ),
        Action(
            id="help.news",
            text=message("Actions", "What is new"),
            tip=message("Actions", "What has changed in this program, version by version"),
            run=WHAT_IS_NEW.does(lambda news: news.show()),
            icon="star",
        ),
    ),
)
