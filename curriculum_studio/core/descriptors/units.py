"""What theme units are made of."""

from curriculum_studio.core.descriptors.standards import remark
from curriculum_studio.core.payloads import unit as units
from curriculum_studio.core.roles import Blank, Kind, Role, Writing, names
from curriculum_studio.i18n import message

#: Sections, activities and what stands in them.
PARTS = (
    Kind(
        "section",
        Role.SECTION,
        units.Section,
        children=names(
            "paragraph list aim web_node activity step plan_entry table figure photo"
            " deliberation teacher_note unsorted"
        ),
        text=False,
        called=message("Page", "section"),
        outline="always",
    ),
    Kind(
        "aim",
        Role.PLAN,
        units.Aim,
        called=message("Page", "aim"),
        hint=message("Page", "What the children can do or like to do"),
        style="aim",
        series="aim",
        blank=Blank.OMITTED,
    ),
    Kind(
        "web_node",
        Role.BRANCH,
        units.WebNode,
        children=names("web_node"),
        called=message("Page", "idea of the web"),
        blank=Blank.OMITTED,
    ),
    Kind(
        "activity",
        Role.HEADING,
        units.Activity,
        children=names("section unsorted"),
        called=message("Page", "activity"),
        hint=message("Page", "Name of the activity"),
        style="chapter",
        series="activity",
        cited=True,
        outline="always",
        writing=Writing(below=""),
    ),
    Kind(
        "step",
        Role.PLAN,
        units.Step,
        children=names("teacher_note paragraph list figure photo"),
        called=message("Page", "step"),
        hint=message("Page", "What happens in this step"),
        series="step",
        blank=Blank.OMITTED,
    ),
    remark(
        "teacher_note",
        message("Page", "hint for the teacher"),
        label="teacher_note",
        opening="teacher_note",
        style="aside",
        blank=Blank.OMITTED,
    ),
    Kind(
        "plan_entry",
        Role.PLAN_ENTRY,
        units.PlanEntry,
        called=message("Page", "entry of the week plan"),
        hint=None,
    ),
    Kind("photo", Role.FIGURE, units.Photo, called=message("Page", "photo"), style="figure"),
)
