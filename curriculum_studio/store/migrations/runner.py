"""Running the steps that are due."""

import contextlib
import importlib
import sqlite3
from pathlib import Path

from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlalchemy.exc import DBAPIError

from curriculum_studio.store import problems, schema
from curriculum_studio.store.connecting import connect
from curriculum_studio.store.database import over

#: Module of each step by the number of the schema that it makes.
STEPS = {
    1: "curriculum_studio.store.migrations.m0001_first",
    2: "curriculum_studio.store.migrations.m0002_leads",
    3: "curriculum_studio.store.migrations.m0003_actors",
    4: "curriculum_studio.store.migrations.m0004_compact",
}


def migrate(path: Path, present: int) -> None:
    """Bring a database from its present schema to the newest one, wholly or not at all.

    Raises:
        StudioError: if the disk or the file fails; the database is as it was.

    """
    raw = connect(path, "mode=rw")
    # Steps build tables anew; what refers to them is checked at the end. Only outside a
    # transaction can this be switched.
    raw.execute("PRAGMA foreign_keys = OFF")
    try:
        with over(raw) as connection:
            connection.exec_driver_sql("BEGIN IMMEDIATE")
            operations = Operations(MigrationContext.configure(connection))
            for number in range(present + 1, schema.SCHEMA + 1):
                importlib.import_module(STEPS[number]).upgrade(operations)
                connection.exec_driver_sql(f"PRAGMA user_version = {number}")
            if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
                raise problems.damaged(path)
            connection.commit()
            # What was built anew left its old pages; only a file that is written whole can give
            # pages back in slices later. Where that fails, as on a full disk, all is there.
            with contextlib.suppress(DBAPIError):
                connection.exec_driver_sql("PRAGMA auto_vacuum = INCREMENTAL")
                connection.exec_driver_sql("VACUUM")
    except DBAPIError as problem:
        if not isinstance(problem.orig, sqlite3.Error):
            raise
        raise problems.explained(path, problem.orig) or problem from problem
