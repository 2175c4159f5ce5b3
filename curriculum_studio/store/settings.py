"""Small settings that belong to the workspace: the port `SettingStore`."""

from sqlalchemy import delete, insert, select

from curriculum_studio.store import schema
from curriculum_studio.store.database import Database

_setting = schema.setting.c


class SqliteSettings:
    """Settings by name."""

    def __init__(self, database: Database) -> None:
        """Take the database."""
        self._database = database

    def get(self, name: str) -> str:
        """Return a setting, empty if unset."""
        with self._database.read() as connection:
            wanted = select(_setting.value).where(_setting.name == name)
            return connection.execute(wanted).scalar() or ""

    def set(self, name: str, value: str) -> None:
        """Keep a setting."""
        with self._database.write() as connection:
            connection.execute(delete(schema.setting).where(_setting.name == name))
            if value:
                connection.execute(insert(schema.setting), {"name": name, "value": value})
