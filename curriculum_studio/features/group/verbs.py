"""The verbs of groups, as data; each takes a folder as well as a server."""

from dataclasses import replace
from pathlib import Path

from curriculum_studio.console.verbs import DOCUMENT, WITH, Argument, Option, Verb
from curriculum_studio.i18n import message
from curriculum_studio.lazy import Lazy

_PLACE = Argument(
    "place",
    "PLACE",
    message(
        "CommandLine",
        "A folder that all can open, or a database as postgresql://name@server/database.",
    ),
)

_MEMBER = Argument(
    "member", "MEMBER", message("CommandLine", "The name of a member, or the beginning of it.")
)

_OUT = Option(
    "--out FILE",
    message("CommandLine", "Also write the invitation as a page for printing (.docx or .pdf)."),
    reads=Path,
)

CREATE = Verb(
    "group create",
    message("CommandLine", "Create a group in a folder or in a database."),
    Lazy("curriculum_studio.features.group.cli:create"),
    (
        _PLACE,
        Option("--name NAME", message("CommandLine", "The name of the group."), required=True),
        Option(
            "--for PERSON",
            message(
                "CommandLine",
                "Invite this person as its administrator, instead of joining with this library.",
            ),
            "person",
        ),
        _OUT,
    ),
    examples=(
        'group create Z:/group --name "Spring"',
        'group create postgresql://technician@db.example/studio --name "Spring" --for "Li Na"',
    ),
)

JOIN = Verb(
    "group join",
    message("CommandLine", "Join a group with this library."),
    Lazy("curriculum_studio.features.group.cli:join"),
    (
        Argument(
            "place",
            "PLACE",
            message(
                "CommandLine",
                "The folder or the address of the group, or a file with an invitation.",
            ),
        ),
    ),
    examples=("group join invitation.txt", "group join Z:/group"),
)

INVITE = Verb(
    "group invite",
    message("CommandLine", "Invite somebody to the group on a server."),
    Lazy("curriculum_studio.features.group.cli:invite"),
    (
        Argument("name", "NAME", message("CommandLine", "The name of the person.")),
        Option(
            "--role ROLE",
            message(
                "CommandLine",
                "What the person may do: reader, commenter, writer, editor or administrator.",
            ),
            required=True,
        ),
        Option(
            "--from NAME",
            message("CommandLine", "The organisation or kindergarten of this person."),
            "organisation",
        ),
        _OUT,
    ),
    examples=('group invite "Li Na" --role writer --out invitation.pdf',),
)

PASSWORD = Verb(
    "group password",
    message("CommandLine", "Give your account on the server another password."),
    Lazy("curriculum_studio.features.group.cli:password"),
    (
        Option(
            "--for MEMBER",
            message("CommandLine", "Give it to a member who lost theirs; administrators may."),
            "member",
        ),
        _OUT,
    ),
    examples=("group password", 'group password --for "Li Na" --out invitation.pdf'),
)

MEMBERS = Verb(
    "group members",
    message("CommandLine", "List who belongs to the group and what each may do."),
    Lazy("curriculum_studio.features.group.cli:members"),
    examples=("group members", "group members --json"),
)

ROLE = Verb(
    "group role",
    message("CommandLine", "Give a member another role, in the group or in one document."),
    Lazy("curriculum_studio.features.group.cli:role"),
    (
        _MEMBER,
        Argument(
            "role",
            "ROLE",
            message("CommandLine", "reader, commenter, writer, editor or administrator."),
        ),
        Option(
            "--in ID", message("CommandLine", "Only in this document of the library."), "document"
        ),
    ),
    examples=('group role "Li Na" editor', 'group role "Li Na" writer --in ID'),
)

REMOVE = Verb(
    "group remove",
    message("CommandLine", "Let a member go; name and work stay."),
    Lazy("curriculum_studio.features.group.cli:remove"),
    (
        _MEMBER,
        Option(
            "--to MEMBER",
            message(
                "CommandLine",
                "The person who takes over what is waiting, and the roles in single documents.",
            ),
            "heir",
        ),
    ),
    examples=('group remove "Li Na"', 'group remove "Li Na" --to "Wang Fang"'),
)

REASSIGN = Verb(
    "group reassign",
    message("CommandLine", "Hand over to another member what waits for a member."),
    Lazy("curriculum_studio.features.group.leaving_cli:reassign"),
    (
        Argument(
            "member",
            "FROM",
            message("CommandLine", "For whom it waits; it may be somebody who left."),
        ),
        Argument("taker", "TO", message("CommandLine", "The member who takes over.")),
    ),
    examples=('group reassign "Li Na" "Wang Fang"',),
)

LEAVE = Verb(
    "group leave",
    message("CommandLine", "Leave the group; all documents stay in this library."),
    Lazy("curriculum_studio.features.group.leaving_cli:leave"),
    (
        Option(
            "--to MEMBER",
            message("CommandLine", "The person who takes over what is waiting for you."),
            "heir",
        ),
        Option(
            "--save FILE",
            message("CommandLine", "Save what was not shared yet in an exchange file."),
            reads=Path,
        ),
        Option("--anyway", message("CommandLine", "Leave though something was not shared.")),
    ),
    examples=("group leave", 'group leave --to "Wang Fang" --save rest.cstudio'),
)

_DOCUMENTS = replace(DOCUMENT, name="documents", many=True)

SHARE = Verb(
    "group share",
    message("CommandLine", "Share documents with the group."),
    Lazy("curriculum_studio.features.group.sharing_cli:share"),
    (_DOCUMENTS, WITH),
    examples=("group share ID", "group share ID --with reflections"),
)

UNSHARE = Verb(
    "group unshare",
    message("CommandLine", "Keep documents in this library only from now on."),
    Lazy("curriculum_studio.features.group.sharing_cli:unshare"),
    (_DOCUMENTS,),
    examples=("group unshare ID",),
)

SYNC = Verb(
    "group sync",
    message("CommandLine", "Send what is new here, and get what is new in the group."),
    Lazy("curriculum_studio.features.group.sharing_cli:sync"),
    (Option("--only ID", message("CommandLine", "Only this document; others wait."), "document"),),
    examples=("group sync", "group sync --only ID"),
)

STATUS = Verb(
    "group status",
    message("CommandLine", "Say what is shared, what waits here and who is at work."),
    Lazy("curriculum_studio.features.group.sharing_cli:status"),
    examples=("group status", "group status --json"),
)

BACKUP = Verb(
    "group backup",
    message("CommandLine", "Write every shared document into a folder, as exchange files."),
    Lazy("curriculum_studio.features.group.sharing_cli:backup"),
    (
        Argument(
            "folder",
            "FOLDER",
            message("CommandLine", "A folder for the files; those of the last time are replaced."),
            reads=Path,
        ),
    ),
    examples=("group backup E:/group-backup",),
)
