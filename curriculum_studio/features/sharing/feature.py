"""What handing on adds to the menus."""

from typing import TYPE_CHECKING

from curriculum_studio.i18n import message
from curriculum_studio.lazy import Lazy
from curriculum_studio.workbench.actions.feature import (
    Action,
    Component,
    Feature,
    with_library,
    with_writing,
)

if TYPE_CHECKING:  # menus are built before what they work with is loaded
    from curriculum_studio.features.sharing.window.package_exchange import PackageExchange
    from curriculum_studio.features.sharing.window.received_packages import ReceivedPackages


PACKAGE_EXCHANGE: Component["PackageExchange"] = Component(
    Lazy("curriculum_studio.features.sharing.window.package_exchange:PackageExchange")
)

#: Lets dropped exchange files come here, without loading what reads them.
RECEIVING: Component["ReceivedPackages"] = Component(
    Lazy("curriculum_studio.features.sharing.window.received_packages:ReceivedPackages"),
    at_once=True,
)

FEATURE = Feature(
    id="sharing",
    components=(
        PACKAGE_EXCHANGE,
        RECEIVING,
    ),
    actions=(
        Action(
            id="file.hand_on",
            text=message("Actions", "Send to others …"),
            tip=message("Actions", "Pack documents into one file for WeChat or a colleague"),
            run=PACKAGE_EXCHANGE.does(lambda exchange: exchange.hand_on()),
            icon="export",
            shortcut="Ctrl+Shift+H",
            when=with_library,
        ),
        Action(
            id="file.take_in",
            text=message("Actions", "Open a received file …"),
            tip=message("Actions", "Open a file that somebody sent you, and see what is new"),
            run=PACKAGE_EXCHANGE.does(lambda exchange: exchange.ask_file()),
            icon="import",
            when=with_writing,
        ),
    ),
)
