"""Where the library of a group stands on a server, as people write it: an address, no password."""

import ipaddress
from urllib.parse import parse_qs, quote, unquote, urlencode, urlsplit

from curriculum_studio.i18n import StudioError, message
from curriculum_studio.values import dataclass

#: The port that PostgreSQL has unless somebody says another.
PORT = 5432

_SCHEMES = ("postgresql", "postgres")


def is_server_address(text: str) -> bool:
    """Whether a place is meant that a server has, and no folder."""
    return text.partition("://")[0].lower() in _SCHEMES


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerAddress:
    """Where a database is, and under which name somebody signs in there.

    `certificates` is a file of certificates that the server's has to come from; empty: those that
    the computer trusts already.
    """

    host: str
    database: str
    port: int = PORT
    user: str = ""
    certificates: str = ""

    @property
    def loopback(self) -> bool:
        """Whether the server is this computer, to which no line runs that others could read."""
        if self.host.lower() == "localhost":
            return True
        try:
            return ipaddress.ip_address(self.host).is_loopback
        except ValueError:
            return False

    @property
    def text(self) -> str:
        """The address as people write it, as by RFC 3986 and the documentation of libpq."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        user = f"{quote(self.user, safe='')}@" if self.user else ""
        port = f":{self.port}" if self.port != PORT else ""
        query = f"?{urlencode({'sslrootcert': self.certificates})}" if self.certificates else ""
        return f"postgresql://{user}{host}{port}/{quote(self.database, safe='')}{query}"


def read_address(text: str) -> tuple[ServerAddress, str]:
    """Return the address of a text, and the password if somebody wrote one into it, else nothing.

    Raises:
        StudioError: if it is none.

    """
    try:
        parts = urlsplit(text.strip())
        port = parts.port or PORT
        host = parts.hostname or ""
    except ValueError:
        raise _no_address(text) from None
    database = unquote(parts.path.strip("/"))
    if parts.scheme not in _SCHEMES or not host or not database or "/" in database:
        raise _no_address(text)
    address = ServerAddress(
        host=host,
        port=port,
        database=database,
        user=unquote(parts.username or ""),
        certificates=parse_qs(parts.query).get("sslrootcert", [""])[0],
    )
    return address, unquote(parts.password or "")


def _no_address(text: str) -> StudioError:
    return StudioError(
        message("Group", "“{text}” is not the address of a database.").fill(text=_shown(text)),
        safe=message("Group", "Nothing was changed."),
        remedy=message("Group", "The invitation has it: postgresql://name@server/database"),
    )


def _shown(text: str) -> str:
    """The text without what may be a password: all between the name and the server."""
    before, at, after = text.strip().rpartition("@")
    scheme, slashes, rest = before.partition("://")
    name = rest.partition(":")[0]
    return f"{scheme}{slashes}{name}{at}{after}"
