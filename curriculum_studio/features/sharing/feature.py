"""What handing on adds to the menus."""

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from curriculum_studio.i18n import message
from curriculum_studio.workbench.actions.action import Action, with_library, with_writing
from curriculum_studio.workbench.actions.feature import Capability, Placing

if TYPE_CHECKING:  # menus are built before what they work with is loaded
    from curriculum_studio.features.sharing.window.package_exchange import PackageExchange
    from curriculum_studio.workbench.context import AppContext


def _does(act: "Callable[[PackageExchange], None]") -> "Callable[[AppContext], None]":
    return lambda desk: act(cast("PackageExchange", desk.capability("handing")))


HANDING = Capability(
    id="handing",
    module="curriculum_studio.features.sharing.window.package_exchange",
    actions=(
        Action(
            id="file.hand_on",
            text=message("Actions", "Send to others …"),
            tip=message("Actions", "Pack documents into one file for WeChat or a colleague"),
            run=_does(lambda handing: handing.hand_on()),
            icon="export",
            shortcut="Ctrl+Shift+H",
            when=with_library,
        ),
        Action(
            id="file.take_in",
            text=message("Actions", "Open a received file …"),
            tip=message("Actions", "Open a file that somebody sent you, and see what is new"),
            run=_does(lambda handing: handing.ask_file()),
            icon="import",
            when=with_writing,
        ),
    ),
    placings=(
        Placing("hand_out", ("file.hand_on",)),
        Placing("take_in", ("file.take_in",)),
        Placing("library", ("file.hand_on",), after="file.export_pdf"),
    ),
)

#: Lets dropped exchange files come here, without loading what reads them.
RECEIVING = Capability(
    id="receiving",
    module="curriculum_studio.features.sharing.window.received_packages",
    at_once=True,
)
