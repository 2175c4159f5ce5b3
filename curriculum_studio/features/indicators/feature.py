"""The actions of the indicator grid, and where they stand."""

from typing import TYPE_CHECKING

from curriculum_studio.core.kinds import is_standard
from curriculum_studio.i18n import message
from curriculum_studio.lazy import Lazy
from curriculum_studio.workbench.actions.feature import (
    NEEDS_STANDARD,
    Action,
    Component,
    Feature,
)

if TYPE_CHECKING:  # loaded on first use
    from curriculum_studio.features.indicators.window.indicators import Indicators
    from curriculum_studio.workbench.context import AppContext

INDICATORS: Component["Indicators"] = Component(
    Lazy("curriculum_studio.features.indicators.window.indicators:Indicators")
)


def _with_standard(context: "AppContext") -> bool:
    view = context.view
    return view is not None and not view.version and is_standard(view.content)


FEATURE = Feature(
    id="indicators",
    components=(INDICATORS,),
    actions=(
        Action(
            id="indicators.grid",
            text=message("Actions", "Indicator grid"),
            tip=message("Actions", "Edit the indicator system of this standard as in Excel"),
            run=INDICATORS.does(lambda indicators: indicators.show()),
            icon="excel",
            shortcut="Ctrl+Shift+I",
            when=_with_standard,
            needs=NEEDS_STANDARD,
        ),
        Action(
            id="indicators.workbook",
            text=message("Actions", "Assessment workbook …"),
            tip=message("Actions", "The Excel workbook in which a school is assessed"),
            run=INDICATORS.does(lambda indicators: indicators.ask_workbook()),
            icon="excel",
            when=_with_standard,
            needs=NEEDS_STANDARD,
        ),
    ),
)
