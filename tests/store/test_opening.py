"""What can be found at a path instead of a good workspace, and what is said then."""

import errno
import os
import shutil
import sqlite3
import subprocess
import sys
import textwrap
from contextlib import closing
from pathlib import Path

import pytest

from curriculum_studio.i18n import Catalogue, StudioError
from curriculum_studio.session.problems import WorkspaceProtected
from curriculum_studio.session.session import Session
from curriculum_studio.store import problems, schema
from curriculum_studio.store.lock import lock_path
from curriculum_studio.store.workspace import open_workspace
from tests.helpers.documents import small_standard
from tests.store import kill_child
from tests.store.forked import Forked
from tests.store.looking import LABEL, dump, fingerprint, rows, sound

ROOT = Path(__file__).resolve().parents[2]


def said(problem: StudioError) -> str:
    """All sentences in English; fails if a value is missing in one of them."""
    return " ".join(Catalogue().say(each) for each in problem.sentences)


@pytest.fixture
def closed(workspace, session, standard, path):
    """A good workspace with a document, closed."""
    session.add(standard, LABEL)
    workspace.close()
    return path


def refused(path, match, kind=StudioError, **options):
    """The sentences with which a file is refused; nothing beside it is made or changed."""
    before = {each: each.read_bytes() for each in path.parent.iterdir() if each.is_file()}
    with pytest.raises(kind, match=match) as caught:
        open_workspace(path, **options)
    after = {each: each.read_bytes() for each in path.parent.iterdir() if each.is_file()}
    assert {k: v for k, v in after.items() if k != lock_path(path)} == {
        k: v for k, v in before.items() if k != lock_path(path)
    }
    return said(caught.value)


# --- a fresh one ------------------------------------------------------------------------------


def test_a_fresh_workspace_is_empty_and_marked_as_ours(workspace, path):
    assert workspace.writable
    assert workspace.path == path
    assert workspace.documents.entries() == []
    assert rows(path, "PRAGMA application_id") == [(schema.APPLICATION_ID,)]
    assert rows(path, "PRAGMA user_version") == [(schema.SCHEMA,)]
    assert rows(path, "PRAGMA journal_mode") == [("wal",)]
    with workspace._database.read() as connection:
        pragmas = ("synchronous", "foreign_keys", "busy_timeout")
        found = [connection.exec_driver_sql(f"PRAGMA {each}").scalar() for each in pragmas]
    assert found == [2, 1, 5000]


def test_folders_on_the_way_are_made(tmp_path):
    with open_workspace(tmp_path / "a" / "b" / "c.cstudio-db", create=True) as workspace:
        assert workspace.documents.entries() == []


def blamed(path: Path) -> str:
    """The sentences with which no library is made at a path."""
    with pytest.raises(StudioError, match="No library can be stored at") as caught:
        open_workspace(path, create=True)
    return said(caught.value)


@pytest.mark.parametrize("place", ["a" * 300 + "/x.cstudio-db", "a" * 300 + ".cstudio-db"])
def test_a_name_that_cannot_be_blames_no_disk(tmp_path, place):
    """Windows says the same of a sign that it forbids, as in D:\\a?b\\x.cstudio-db."""
    words = blamed(tmp_path / place)
    assert "Choose another folder or name" in words
    assert "disk" not in words
    assert list(tmp_path.iterdir()) == []


def test_a_name_that_windows_does_not_find_blames_no_disk(tmp_path):
    """It says of names that are too long that they are not there."""
    problem = FileNotFoundError(errno.ENOENT, "File not found")
    assert "disk" not in said(problems.refused(tmp_path / "x.cstudio-db", problem))
    gone = OSError(errno.EIO, "Input/output error")
    assert "disk" in said(problems.refused(tmp_path / "x.cstudio-db", gone))


def test_a_folder_that_is_a_file_blames_no_disk(tmp_path):
    (tmp_path / "notes").write_text("x", encoding="utf-8")
    assert "disk" not in blamed(tmp_path / "notes" / "x.cstudio-db")
    assert "disk" not in blamed(tmp_path / "notes" / "y" / "x.cstudio-db")


def test_creating_opens_what_is_there(closed, standard):
    with open_workspace(closed, create=True) as workspace:
        assert workspace.documents.load(standard.id) == standard


def test_a_path_with_all_sorts_of_characters(tmp_path, standard):
    path = tmp_path / "双碳 50% #1?&x=ü" / "资料库 'a'.cstudio-db"
    with open_workspace(path, create=True) as workspace:
        Session(workspace.documents, lambda: 0.0).add(standard, LABEL)
    with open_workspace(path, read_only=True) as reader:
        assert reader.documents.load(standard.id) == standard
    assert {each.name for each in path.parent.iterdir()} == {path.name, lock_path(path).name}


def test_a_closed_workspace_is_one_file_and_its_lock(closed):
    assert {each.name for each in closed.parent.iterdir()} == {closed.name, lock_path(closed).name}


def test_closing_twice_does_no_harm(workspace, path):
    workspace.close()
    workspace.close()
    open_workspace(path).close()


def test_a_link_leads_to_the_same_workspace_and_lock(workspace, tmp_path, path):
    link = tmp_path / "elsewhere" / "link.cstudio-db"
    link.parent.mkdir()
    link.symlink_to(path)
    with pytest.raises(StudioError, match="already open"):
        open_workspace(link)


# --- what is no workspace ---------------------------------------------------------------------


@pytest.mark.parametrize("read_only", [False, True])
def test_a_missing_file(tmp_path, read_only):
    refused(tmp_path / "none.cstudio-db", "no library", read_only=read_only)
    with pytest.raises(StudioError, match="no library"):
        open_workspace(tmp_path / "no folder" / "none.cstudio-db", read_only=read_only)
    assert list(tmp_path.iterdir()) == []


def test_a_file_in_a_folder_that_is_none(tmp_path):
    (tmp_path / "file").write_text("x")
    with pytest.raises(StudioError, match="no library"):
        open_workspace(tmp_path / "file" / "a.cstudio-db")


@pytest.mark.parametrize("read_only", [False, True])
def test_a_folder(tmp_path, read_only):
    with pytest.raises(StudioError, match="is a folder"):
        open_workspace(tmp_path, read_only=read_only)


@pytest.mark.parametrize("create", [False, True])
@pytest.mark.parametrize(
    "content",
    [b"", b"x", b"Ein Text.\n" * 100, b"SQLite format 3\x00", b"PK\x03\x04" + bytes(200)],
    ids=["empty", "short", "text", "magic only", "zip"],
)
def test_what_is_no_database(path, content, create):
    path.write_bytes(content)
    refused(path, "not a library", create=create)
    assert not lock_path(path).exists()


def test_a_database_of_another_program(path):
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE note (text)")
        connection.commit()
    refused(path, "another program")
    refused(path, "another program", read_only=True)
    refused(path, "another program", create=True)


@pytest.mark.parametrize("more", [1, 100])
def test_a_newer_workspace_is_not_written_to(closed, more):
    with closing(sqlite3.connect(closed)) as connection:
        connection.execute("ALTER TABLE node ADD COLUMN colour")
        connection.execute(f"PRAGMA user_version = {schema.SCHEMA + more}")
        connection.execute("PRAGMA journal_mode = DELETE")
        connection.commit()
    before = fingerprint(closed)
    sentences = refused(closed, "newer version")
    assert "not changed" in sentences
    assert fingerprint(closed) == before


# --- rights -----------------------------------------------------------------------------------


def as_nobody(code: str, *arguments) -> str:
    """Run Python as a user without rights; return what it prints."""
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1", "PYTHONPATH": str(ROOT)}
    answer = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(code), *map(str, arguments)],
        capture_output=True,
        text=True,
        env=environment,
        check=False,
        cwd=ROOT,
    )
    assert answer.returncode == 0, answer.stderr
    return answer.stdout


@pytest.fixture
def public(closed):
    """A workspace in a folder that everybody reaches, owned by us alone."""
    if os.name == "nt" or os.geteuid() != 0:
        pytest.skip("only root can become nobody")
    folder = Path("/tmp") / f"cstudio-rights-{os.getpid()}"
    folder.mkdir(mode=0o755)
    try:
        shutil.copy(closed, folder / closed.name)
        yield folder / closed.name
    finally:
        shutil.rmtree(folder)


TRY_BOTH = """
    import os, sys
    from pathlib import Path
    from curriculum_studio.store.workspace import open_workspace
    from curriculum_studio.i18n import Catalogue, StudioError
    # The interpreter may stand where nobody may look, so that rights go after all is loaded.
    open_workspace(Path(sys.argv[1]), read_only=True).documents.entries()
    os.setgid(65534)
    os.setuid(65534)
    path = Path(sys.argv[2])
    try:
        open_workspace(path, create=not path.exists()).close()
    except StudioError as problem:
        print(type(problem).__name__, Catalogue().say(problem.what))
    try:
        with open_workspace(path, read_only=True) as reader:
            print("read", len(reader.documents.entries()))
    except StudioError as problem:
        print(type(problem).__name__, Catalogue().say(problem.what))
    """


def test_a_protected_folder_can_be_read(closed, public):
    public.chmod(0o666)
    before = fingerprint(public)
    first, second = as_nobody(TRY_BOTH, closed, public).splitlines()
    assert first.startswith("WorkspaceProtected")
    assert "protected" in first
    assert second == "read 1"
    assert fingerprint(public) == before
    assert list(public.parent.iterdir()) == [public]


def test_a_protected_file_can_be_read(closed, public):
    public.parent.chmod(0o777)
    public.chmod(0o644)
    before = fingerprint(public)
    first, second = as_nobody(TRY_BOTH, closed, public).splitlines()
    assert first.startswith("WorkspaceProtected")
    assert second == "read 1"
    assert fingerprint(public) == before


def test_a_file_that_may_not_be_read(closed, public):
    public.chmod(0o600)
    first, second = as_nobody(TRY_BOTH, closed, public).splitlines()
    assert "cannot be read" in first
    assert "cannot be read" in second


def test_a_workspace_cannot_be_made_where_nothing_may_be_written(closed, public):
    first, _ = as_nobody(TRY_BOTH, closed, public.with_name("new.cstudio-db")).splitlines()
    assert first.startswith("WorkspaceProtected")
    deeper = public.parent / "folder" / "new.cstudio-db"
    first, _ = as_nobody(TRY_BOTH, closed, deeper).splitlines()
    assert first.startswith("WorkspaceProtected")


# --- the disk ---------------------------------------------------------------------------------


def test_a_full_disk_loses_nothing_and_work_goes_on_when_there_is_room(
    workspace, session, path, standard, unit
):
    session.add(standard, LABEL)
    before = dump(path)
    with workspace._database.read() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(StudioError, match="no space left") as caught:
        session.add(small_standard("does not fit"), LABEL)
    assert "last change is not" in said(caught.value)
    assert dump(path) == before
    assert [entry.id for entry in session.entries()] == [standard.id]
    with workspace._database.read() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count = 1000000")
    session.add(unit, LABEL)
    assert workspace.documents.load(unit.id) == unit
    assert sound(path)


@pytest.mark.skipif(os.name == "nt", reason="limits of a process are Linux's")
@pytest.mark.parametrize("pages", [25, 30, 40, 60, 90, 130, 200])
def test_writes_that_fail_at_any_place_leave_the_last_good_state(closed, pages, standard):
    limit = closed.stat().st_size + pages * 4096 if pages > 100 else pages * 4096
    code, said = Forked(kill_child.fill, closed, limit).ended()
    assert code == 0
    *problem, done = said.splitlines()
    assert problem, "the limit was never reached"
    assert sound(closed)
    with open_workspace(closed) as workspace:
        root = workspace.documents.load(standard.id).root
    assert root.text("de") == "weiter"
    if int(done):
        assert root.text("en").startswith(f"{int(done) - 1} ")


# --- newer file formats and odd states --------------------------------------------------------


def test_a_workspace_whose_log_was_lost_opens_as_it_was_at_the_last_checkpoint(closed, standard):
    assert rows(closed, "SELECT count(*) FROM document") == [(1,)]
    with open_workspace(closed) as workspace:
        Session(workspace.documents, lambda: 0.0).remove(standard.id, LABEL)
        shutil.copy(closed, closed.with_name("copy.cstudio-db"))
    with open_workspace(closed.with_name("copy.cstudio-db")) as copy:
        assert copy.documents.load(standard.id) == standard


def test_protected_is_what_readers_are_told(closed):
    with (
        open_workspace(closed, read_only=True) as reader,
        pytest.raises(WorkspaceProtected, match="read-only"),
    ):
        reader.settings.set("a", "b")
