"""Pictures and files of documents in the database: the port `AttachmentStore`."""

from sqlalchemy import insert, select

from curriculum_studio.core.versions import attachment_hash
from curriculum_studio.i18n import StudioError, message
from curriculum_studio.session.ports import AttachmentInfo
from curriculum_studio.store import schema
from curriculum_studio.store.database import Database

_attachment = schema.attachment.c


class SqliteAttachments:
    """Files in the database, so that a backup holds them as well."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put(self, content: bytes, media_type: str, name: str) -> str:
        """Keep a file and return its hash; what is there already stays as it is."""
        identity = attachment_hash(content)
        if self.info(identity) is None:
            values = {
                "hash": identity,
                "media_type": media_type,
                "name": name,
                "size": len(content),
                "content": content,
            }
            with self._database.write() as connection:
                connection.execute(insert(schema.attachment).prefix_with("OR IGNORE"), values)
        return identity

    def get(self, identity: str) -> bytes:
        """Return the content of a kept file.

        Raises:
            StudioError: if it is not there.

        """
        wanted = select(_attachment.content).where(_attachment.hash == identity)
        with self._database.read() as connection:
            content: bytes | None = connection.execute(wanted).scalar()
        if content is None:
            raise StudioError(
                message("Workspace", "A picture or file is missing from the library."),
                remedy=message("Workspace", "Insert it again, or take it from a backup."),
            )
        return content

    def info(self, identity: str) -> AttachmentInfo | None:
        """Return what is known of a kept file."""
        columns = (_attachment.hash, _attachment.media_type, _attachment.name, _attachment.size)
        wanted = select(*columns).where(_attachment.hash == identity)
        with self._database.read() as connection:
            row = connection.execute(wanted).one_or_none()
        return None if row is None else AttachmentInfo(*row)
