"""What each role has in sight: menus of the bar, menus under the mouse, and buttons, as tables.

A role is a surface: it shows what somebody does every week, in menus of two levels and of twelve
entries at most. All else is found by the search, and its keys work. An entry is the id of a
command; `>` stands before the id of a menu below, `|` is a line. Whoever chose no role has
everything, in the table to which the others fall back. Menus go by objects, and are filled when
they open; menus that sort themselves by use were refused.
"""

from collections.abc import Iterator, Mapping
from dataclasses import field

from curriculum_studio.core.profiles import UserRole
from curriculum_studio.i18n import Message, message
from curriculum_studio.values import dataclass
from curriculum_studio.workbench.actions.feature import Menu, ways

#: What menus are called, and their drawings.
HEADINGS: Mapping[str, tuple[Message, str]] = {
    "check": (message("Actions", "&Check"), ""),
    "classes": (message("Actions", "C&lass"), ""),
    "kindergarten": (message("Actions", "&Kindergarten"), ""),
    "columns": (message("Actions", "Columns of the table"), "columns-three"),
    "comments_go": (message("Actions", "Go to a comment"), "comment"),
    "document": (message("Actions", "Document"), "rename"),
    "edit": (message("Actions", "&Edit"), ""),
    "export": (message("Actions", "Export"), "export"),
    "file": (message("Actions", "&File"), ""),
    "findings_go": (message("Actions", "Go to a finding"), "warning"),
    "format": (message("Actions", "F&ormat"), ""),
    "formula_parts": (message("FormulaParts", "Part of a formula"), "formula"),
    "formula_signs": (message("FormulaParts", "Sign of a formula"), "formula"),
    "frameworks": (message("Actions", "Frameworks"), "framework"),
    "glossary": (message("Actions", "Glossary"), ""),
    "go": (message("Actions", "Go to"), "search"),
    "help": (message("Actions", "&Help"), ""),
    "insert": (message("Actions", "&Insert"), ""),
    "insert_here": (message("Actions", "&Insert"), "insert"),
    "insert_indicators": (message("Actions", "Indicators"), "star"),
    "insert_list": (message("Actions", "Lists and notes"), "list"),
    "insert_standard": (message("Actions", "Parts of the standard"), "standard"),
    "insert_unit": (message("Actions", "Parts of the theme unit"), "unit"),
    "languages": (message("Actions", "Languages shown"), "columns"),
    "library": (message("Actions", "Document"), ""),
    "list": (message("Actions", "Library"), ""),
    "meetings": (message("Actions", "Meeting"), "person"),
    "new": (message("Actions", "New"), "new"),
    "outline": (message("Actions", "Place"), ""),
    "own_library": (message("Actions", "Library"), "library"),
    "page": (message("Actions", "Page"), ""),
    "panels": (message("Actions", "Panels"), "dock-left"),
    "pilots": (message("Actions", "&Pilots"), ""),
    "review": (message("Actions", "&Review"), ""),
    "role": (message("Actions", "Your role"), "person"),
    "side_by_side": (message("Actions", "Side by side"), "columns"),
    "spelling": (message("Actions", "Spelling"), ""),
    "spoken": (message("Actions", "Language of the program"), "language"),
    "table": (message("Actions", "Table"), "table"),
    "tabs": (message("Actions", "Tabs and panes"), ""),
    "text": (message("Actions", "This text"), "paragraph"),
    "text_here": (message("Actions", "This text"), "paragraph"),
    "theme": (message("Actions", "Theme"), "theme"),
    "translation": (message("Actions", "Translation"), "language"),
    "unit_views": (message("Actions", "Views of a unit"), "unit"),
    "versions": (message("Actions", "Versions and changes"), "history"),
    "view": (message("Actions", "&View"), ""),
    "zoom": (message("Actions", "Text size"), "zoom-in"),
}

#: In these what cannot be done is away; elsewhere it is grey, for it is looked for by its place.
_POSSIBLE_ONLY = frozenset({"insert", "insert_here", "outline", "page"})

#: The menus under the mouse, by the part of the window.
_UNDER_MOUSE = ("library", "list", "outline", "page")


@dataclass(frozen=True, slots=True)
class Surface:
    """What one role has in sight: its menus in the bar, what stands in menus, and its buttons."""

    bar: str
    entries: Mapping[str, str]
    tools: str
    others: Mapping[str, str] = field(default_factory=dict)

    @property
    def menus(self) -> tuple[Menu, ...]:
        """The menus of the bar."""
        return tuple(self.menu(name) for name in self.bar.split())

    @property
    def under_mouse(self) -> Mapping[str, Menu]:
        """The menus under the mouse, by the part of the window."""
        return {name: self.menu(name) for name in _UNDER_MOUSE}

    def menu(self, name: str) -> Menu:
        """Return a menu with those below it."""
        heading, icon = HEADINGS[name]
        words = (self.entries.get(name) or self.others[name]).split()
        entries = (
            None if word == "|" else self.menu(word[1:]) if word.startswith(">") else word
            for word in words
        )
        return Menu(name, heading, tuple(entries), icon, possible_only=name in _POSSIBLE_ONLY)

    def commands(self) -> Iterator[str]:
        """Yield every command in sight."""
        for identity, _ in ways((*self.menus, *self.under_mouse.values())):
            yield identity
        yield from (word for word in self.tools.split() if word != "|")


EVERYTHING = Surface(
    bar="file edit insert format review check pilots view help",
    tools=(
        "file.new file.import file.print file.export | edit.undo edit.redo | page.bold page.italic "
        "page.sub page.sup | page.reference page.insert_table page.insert_figure | "
        "view.zh view.en view.de"
    ),
    entries={
        "new": (
            "file.new_unit unit.copy_class unit.classes file.new_standard file.new | drafts.lay | "
            "library.more_units | group.create"
        ),
        "export": (
            "file.export file.export_pdf file.export_excel | checks.report checks.workbook "
            "checks.waivers | unit.term_plan unit.term_folder | file.fill_form"
        ),
        "document": (
            "library.open merging.decisions merging.summary library.rename library.duplicate "
            "group.share group.members merging.combine merging.classes library.delete library.bin "
            "erase.document"
        ),
        "own_library": (
            "file.show_library file.move_library file.open_library file.new_library "
            "file.pack_library file.unpack_library | library.samples library.frameworks | "
            "file.backup file.backups file.restore | group.join"
        ),
        "file": (
            ">new file.import file.take_in | >export file.print file.hand_on | file.save "
            "file.version | >document >own_library file.settings | file.quit"
        ),
        "go": "page.follow page.go_back page.open_link | edit.find_next edit.find_previous",
        "text": (
            "page.duplicate page.delete erase.text erase.picture page.by_rule | page.split "
            "page.join page.choose page.select_cell | unit.collect unit.crop_photo"
        ),
        "edit": (
            "edit.undo edit.redo | edit.cut edit.copy edit.paste page.paste_plain edit.select_all "
            "| edit.find edit.replace edit.search >go | >text"
        ),
        "insert_standard": (
            "page.insert_subclause page.insert_untitled_clause page.insert_annex | "
            "page.insert_term page.insert_reference_entry page.insert_bibliography_entry "
            "page.insert_index | page.insert_formula page.insert_subfigure page.insert_unit_line"
        ),
        "insert_indicators": (
            "page.insert_indicator_system page.insert_indicator_group page.insert_indicator "
            "page.insert_evidence page.insert_indicator_part page.insert_indicator_note"
        ),
        "insert_unit": (
            "page.insert_step page.insert_aim page.insert_teacher_note page.insert_web_node | "
            "unit.reuse"
        ),
        "insert_list": (
            "page.insert_list page.insert_lettered_list | page.insert_note page.insert_example "
            "page.insert_warning"
        ),
        "formula_parts": (
            "formula.fraction formula.root formula.sum formula.lowered formula.raised "
            "formula.brackets formula.words formula.mean"
        ),
        "formula_signs": (
            "formula.times formula.le formula.ge formula.alpha formula.beta formula.delta "
            "formula.eta formula.lambda formula.mu formula.rho formula.sigma"
        ),
        "insert": (
            "page.insert_clause >insert_standard >insert_indicators page.insert_activity "
            ">insert_unit page.insert_goal page.insert_subgoal | page.insert_paragraph "
            ">insert_list page.insert_table page.insert_figure unit.photos | page.reference "
            "page.insert_footnote page.link page.special | >formula_parts >formula_signs"
        ),
        "table": (
            "page.row_above page.row_below page.delete_row | page.column_left page.column_right "
            "page.delete_column | page.merge_cells page.part_cell page.fill_down page.header_rows"
        ),
        "columns": (
            "page.column_wider page.column_narrower page.equal_widths page.fit_widths | "
            "page.column_move_left page.column_move_right"
        ),
        "format": (
            "page.bold page.italic page.sub page.sup | page.indent page.outdent page.move_up "
            "page.move_down | >table >columns | tools.properties tools.front"
        ),
        "comments_go": "review.next review.previous review.here",
        "meetings": "review.meeting rounds.minutes",
        "versions": "tools.versions | history.compare history.earlier",
        "translation": (
            "page.confirm page.still_correct page.minor_change | page.next_unfinished "
            "page.next_stale page.edit_source"
        ),
        "review": (
            "review.comment review.panel >comments_go | review.take review.give returning.take "
            "review.answer | rounds.show rounds.stage >meetings | >versions >translation"
        ),
        "findings_go": "checks.next checks.previous checks.explain",
        "spelling": "language.spelling language.next_wrong language.dictionaries",
        "glossary": "language.equivalent language.new_term language.replace_avoided",
        "frameworks": "tools.renumber_goals tools.framework_version",
        "check": (
            "checks.findings >findings_go checks.mend | >spelling language.count_words | "
            "language.terms >glossary | view.unfinished tools.references | tools.goals "
            "tools.coverage >frameworks"
        ),
        "pilots": (
            "pilots.show pilots.trial pilots.observe pilots.council | indicators.grid "
            "indicators.workbook results.take results.show | tools.school_forms unit.calendar"
        ),
        "languages": "view.zh view.en view.de | view.zh_en view.zh_de view.en_de view.all",
        "unit_views": "unit.page unit.plan unit.matrix unit.web",
        "panels": "dock.library dock.outline dock.inspector",
        "tabs": "view.next view.previous file.close view.pane",
        "zoom": "zoom.in zoom.out zoom.reset",
        "theme": "theme.system theme.light theme.dark theme.contrast",
        "spoken": "spoken.zh_CN spoken.en spoken.de",
        "role": (
            "role.teacher role.head role.standards role.reviewer role.coordinator role.any | "
            "tools.profile"
        ),
        "view": (
            ">languages >unit_views | view.focus view.reading view.states desk.show | >panels "
            ">tabs | >zoom >theme >spoken >role"
        ),
        "help": (
            "help.manual help.steps tools.palette help.shortcuts help.news help.quick_start | "
            "tools.diagnostics help.update help.rescue | help.about"
        ),
        "library": (
            "library.open library.rename library.duplicate group.share merging.combine "
            "unit.copy_class | file.export file.hand_on | library.delete erase.document"
        ),
        "list": (
            "file.new_unit file.new_standard file.new file.import library.samples "
            "library.frameworks | desk.show | library.bin"
        ),
        "outline": (
            "page.insert_clause page.insert_subclause page.insert_activity | page.move_up "
            "page.move_down page.indent page.outdent | page.duplicate page.delete history.earlier "
            "erase.text erase.picture"
        ),
        "insert_here": (
            "page.insert_clause page.insert_subclause page.insert_activity page.insert_step "
            "page.insert_aim page.insert_goal | page.insert_paragraph page.insert_list "
            "page.insert_note page.insert_table page.insert_figure page.insert_footnote "
            "page.special page.link"
        ),
        "text_here": (
            "page.move_up page.move_down page.duplicate page.delete history.earlier erase.text "
            "erase.picture"
        ),
        "page": (
            "edit.cut edit.copy edit.paste page.paste_plain | >insert_here >table >text_here | "
            "page.open_link page.follow page.confirm page.still_correct checks.explain "
            "review.comment review.here page.by_rule | tools.goals tools.references "
            "tools.properties indicators.grid"
        ),
        "side_by_side": "view.zh_en view.zh_de view.en_de view.all",
    },
)

# --- parts that roles share -------------------------------------------------------------------

_HELP = (
    "help.manual help.steps tools.palette help.shortcuts | help.news help.update tools.diagnostics "
    "| help.about"
)
_FILE = (
    ">new file.import file.take_in | file.export file.print file.hand_on | file.version >document "
    "| file.settings file.quit"
)
_EDIT = (
    "edit.undo edit.redo | edit.cut edit.copy edit.paste edit.select_all | edit.find edit.replace "
    "edit.search"
)
_EDIT_STANDARD = f"{_EDIT} | page.follow page.go_back"
_VIEW_STANDARD = (
    ">languages | view.focus view.reading view.states desk.show | dock.library dock.outline "
    "dock.inspector | zoom.in zoom.out"
)
_CHECK = (
    "checks.findings >findings_go checks.mend | language.next_wrong language.count_words | "
    "language.terms >glossary | view.unfinished tools.references"
)
_VERSIONS = "history.compare history.earlier tools.versions"
_INSERT_STANDARD = (
    "page.insert_subclause page.insert_annex | page.insert_term page.insert_reference_entry "
    "page.insert_bibliography_entry | page.insert_formula page.insert_unit_line"
)

TEACHER = Surface(
    bar="file edit insert classes view help",
    tools=(
        "file.new file.import file.print file.export | edit.undo edit.redo | page.bold page.italic "
        "| page.insert_table | view.zh view.en view.de"
    ),
    entries={
        "file": (
            "file.new_unit unit.copy_class file.import file.take_in | file.export file.print "
            "file.fill_form file.hand_on | library.bin file.settings file.quit"
        ),
        "edit": f"{_EDIT} | review.comment",
        "insert": (
            "page.insert_activity page.insert_aim page.insert_step page.insert_teacher_note "
            "page.insert_web_node | page.insert_paragraph page.insert_list page.insert_table "
            "unit.photos | unit.reuse"
        ),
        "classes": (
            "unit.calendar tools.profile unit.classes | pilots.observe pilots.trial pilots.council "
            "| tools.goals | unit.term_plan unit.term_folder tools.school_forms"
        ),
        "view": (
            "desk.show unit.page unit.plan unit.matrix unit.web | view.reading review.panel "
            "checks.findings tools.versions | zoom.in zoom.out"
        ),
        "help": _HELP,
        "page": (
            "edit.cut edit.copy edit.paste page.paste_plain | >insert_here >table >text_here | "
            "page.open_link checks.explain review.comment review.here page.by_rule | tools.goals "
            "tools.properties unit.collect unit.crop_photo"
        ),
        "insert_here": (
            "page.insert_activity page.insert_step page.insert_aim | page.insert_paragraph "
            "page.insert_list page.insert_note page.insert_table page.insert_figure "
            "page.special page.link"
        ),
        "list": (
            "file.new_unit file.new file.import library.samples library.more_units | desk.show | "
            "library.bin"
        ),
    },
    others=EVERYTHING.entries,
)

HEAD = Surface(
    bar="file edit review kindergarten view help",
    tools=TEACHER.tools,
    entries={
        "file": (
            "file.new_unit file.import file.take_in | file.export file.print file.fill_form "
            "file.hand_on | library.bin file.settings file.quit"
        ),
        "edit": _EDIT,
        "review": (
            "review.comment review.panel review.next review.previous review.here | review.take "
            "review.give | history.compare tools.versions"
        ),
        "kindergarten": (
            "pilots.council pilots.show pilots.observe tools.coverage | unit.calendar "
            "tools.school_forms tools.profile | unit.classes merging.classes | unit.term_plan "
            "unit.term_folder"
        ),
        "view": (
            "desk.show unit.page unit.plan unit.matrix unit.web | view.reading checks.findings | "
            "dock.library dock.outline dock.inspector | zoom.in zoom.out"
        ),
        "help": _HELP,
        "page": TEACHER.entries["page"],
        "insert_here": TEACHER.entries["insert_here"],
        "list": TEACHER.entries["list"],
    },
    others=EVERYTHING.entries,
)

DRAFTER = Surface(
    bar="file edit insert format review check view help",
    tools=EVERYTHING.tools,
    entries={
        "file": _FILE,
        "new": "file.new_standard file.new drafts.lay",
        "document": (
            "library.rename library.duplicate merging.combine merging.decisions | library.delete "
            "library.bin"
        ),
        "edit": _EDIT_STANDARD,
        "insert_standard": _INSERT_STANDARD,
        "insert": (
            "page.insert_clause >insert_standard >insert_indicators page.insert_goal "
            "page.insert_subgoal | page.insert_paragraph >insert_list page.insert_table "
            "page.insert_figure | page.reference page.insert_footnote page.link page.special"
        ),
        "format": (
            "page.bold page.italic page.sub page.sup | page.indent page.outdent page.move_up "
            "page.move_down | tools.properties tools.front"
        ),
        "review": (
            "review.comment review.panel >comments_go | review.take review.give returning.take "
            "rounds.show | >versions >translation"
        ),
        "versions": _VERSIONS,
        "check": f"{_CHECK} tools.goals indicators.grid",
        "view": _VIEW_STANDARD,
        "help": _HELP,
        "page": f"{EVERYTHING.entries['page']} | >formula_parts",
    },
    others=EVERYTHING.entries,
)

REVIEWER = Surface(
    bar="file edit review view help",
    tools="file.import file.print file.export | edit.undo edit.redo | view.zh view.en view.de",
    entries={
        "file": (
            "file.import file.take_in | file.export file.print file.hand_on | file.settings "
            "file.quit"
        ),
        "edit": (
            "edit.undo edit.redo | edit.cut edit.copy edit.paste edit.select_all | edit.find "
            "edit.search | page.follow page.go_back page.open_link"
        ),
        "review": (
            "review.comment review.panel review.next review.previous review.here | review.answer "
            "review.give review.take | history.compare tools.versions"
        ),
        "view": (
            ">languages | view.reading checks.findings language.count_words desk.show | "
            "dock.library dock.outline dock.inspector | zoom.in zoom.out"
        ),
        "help": _HELP,
        "page": (
            "edit.copy | page.open_link page.follow tools.references | review.comment review.here "
            "checks.explain"
        ),
        "outline": "history.earlier",
        "library": "library.open | file.export file.hand_on | library.delete",
        "list": "file.import file.take_in | desk.show | library.bin",
    },
    others=EVERYTHING.entries,
)

COORDINATOR = Surface(
    bar="file edit insert format review check pilots view help",
    tools=EVERYTHING.tools,
    entries={
        "file": _FILE,
        "new": "file.new_standard file.new_unit file.new",
        "document": (
            "library.rename library.duplicate merging.combine merging.decisions group.share "
            "group.members | library.delete library.bin"
        ),
        "edit": _EDIT_STANDARD,
        "insert_standard": _INSERT_STANDARD,
        "insert": (
            "page.insert_clause >insert_standard >insert_indicators page.insert_activity "
            ">insert_unit | page.insert_paragraph >insert_list page.insert_table "
            "page.insert_figure unit.photos | page.reference page.insert_footnote page.link "
            "page.special"
        ),
        "format": DRAFTER.entries["format"],
        "review": (
            "review.comment review.panel >comments_go | review.take review.give returning.take | "
            "rounds.show rounds.stage >meetings | >versions >translation"
        ),
        "versions": _VERSIONS,
        "translation": "page.confirm page.still_correct | page.next_unfinished page.next_stale",
        "check": (
            "checks.findings >findings_go checks.mend checks.report | language.count_words "
            "view.unfinished tools.references | tools.goals tools.coverage"
        ),
        "pilots": (
            "pilots.show pilots.trial pilots.observe pilots.council | indicators.grid "
            "indicators.workbook results.take results.show | tools.school_forms unit.calendar "
            "unit.term_plan unit.term_folder"
        ),
        "view": (
            ">languages >unit_views | view.focus view.reading view.states desk.show | dock.library "
            "dock.outline dock.inspector | zoom.in zoom.out"
        ),
        "help": _HELP,
    },
    others=EVERYTHING.entries,
)

#: The surfaces of the roles.
SURFACES: Mapping[str, Surface] = {
    UserRole.TEACHER: TEACHER,
    UserRole.HEAD: HEAD,
    UserRole.DRAFTER: DRAFTER,
    UserRole.REVIEWER: REVIEWER,
    UserRole.COORDINATOR: COORDINATOR,
}


def surface_of(role: str) -> Surface:
    """Return what a role has in sight; everything if there is no such role."""
    return SURFACES.get(role, EVERYTHING)
