"""What is wrong with the way to a server, found step by step: name, way, certificate, sign-in.

The driver tells only in the server's own language why it could not connect. The steps are those of
the protocol (PostgreSQL, Frontend/Backend Protocol 3.0), by which a refusal has a code.
"""

import base64
import hashlib
import hmac
import secrets
import socket
import ssl
import stringprep
import struct
import unicodedata
from collections.abc import Iterator, Mapping
from contextlib import closing
from enum import StrEnum
from typing import Final

from curriculum_studio.features.group.postgres.address import ServerAddress
from curriculum_studio.values import dataclass


class ConnectionProblem(StrEnum):
    """What stands in the way. The values are for programs and never change."""

    NO_HOST = "no-host"
    NO_ROUTE = "no-route"
    NO_ANSWER = "no-answer"
    NO_SERVER = "no-server"
    NO_TLS = "no-tls"
    CERTIFICATE = "certificate"
    SIGN_IN = "sign-in"
    NOT_ADMITTED = "not-admitted"
    NO_DATABASE = "no-database"
    FULL = "full"
    STARTING = "starting"
    OLD_SERVER = "old-server"
    NO_GROUP = "no-group"
    NO_WRITING = "no-writing"
    HELD_BACK = "held-back"
    BROKEN_OFF = "broken-off"
    OTHER = "other"


#: SQLSTATE codes of PostgreSQL, appendix A, that a server answers a sign-in with.
_BY_CODE: Final[Mapping[str, ConnectionProblem]] = {
    "28P01": ConnectionProblem.SIGN_IN,
    "28000": ConnectionProblem.NOT_ADMITTED,
    "3D000": ConnectionProblem.NO_DATABASE,
    "42501": ConnectionProblem.NOT_ADMITTED,
    "53300": ConnectionProblem.FULL,
    "53100": ConnectionProblem.NO_WRITING,
    "25006": ConnectionProblem.NO_WRITING,
    "55P03": ConnectionProblem.HELD_BACK,
    "57P01": ConnectionProblem.STARTING,
    "57P02": ConnectionProblem.STARTING,
    "57P03": ConnectionProblem.STARTING,
}


def of_code(code: str) -> ConnectionProblem | None:
    """Return what a code says of the way to a server, None if it says something else."""
    return _BY_CODE.get(code)


_SSL_REQUEST: Final = struct.pack("!ii", 8, 80877103)
#: How long each step may take.
STEP_SECONDS = 5.0

_PROTOCOL_3: Final = 196608
_NONCE_BYTES: Final = 18
#: More than any answer to a sign-in takes: who sends more is no server of this kind.
_LONGEST: Final = 65_536


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """What is wrong, None if nothing was found, and what a program says of it: a code or names."""

    problem: ConnectionProblem | None
    detail: str = ""


def diagnose(address: ServerAddress, password: str, seconds: float | None = None) -> Diagnosis:
    """Go the way to the database step by step and say where it ends.

    Waits `seconds` at each step at the most. Changes nothing on the server.
    """
    seconds = STEP_SECONDS if seconds is None else seconds
    try:
        line = socket.create_connection((address.host, address.port), seconds)
    except (socket.gaierror, UnicodeError):
        return Diagnosis(ConnectionProblem.NO_HOST)
    except TimeoutError:
        return Diagnosis(ConnectionProblem.NO_ANSWER)
    except ConnectionRefusedError:
        return Diagnosis(ConnectionProblem.NO_SERVER)
    except OSError:
        return Diagnosis(ConnectionProblem.NO_ROUTE)
    with closing(line):
        try:
            return _spoken(line, address, password)
        except TimeoutError:
            return Diagnosis(ConnectionProblem.NO_ANSWER)
        except ssl.SSLCertVerificationError as error:
            return Diagnosis(ConnectionProblem.CERTIFICATE, str(error.verify_code))
        except ssl.SSLError as error:
            return Diagnosis(ConnectionProblem.NO_TLS, error.reason or "")
        except (OSError, ValueError, struct.error):
            return Diagnosis(ConnectionProblem.OTHER)


def _spoken(line: socket.socket, address: ServerAddress, password: str) -> Diagnosis:
    if not address.loopback:
        line.sendall(_SSL_REQUEST)
        if line.recv(1) != b"S":
            return Diagnosis(ConnectionProblem.NO_TLS)
        context = ssl.create_default_context(cafile=address.certificates or None)
        with context.wrap_socket(line, server_hostname=address.host) as closed_to_others:
            return _started(closed_to_others, address, password)
    return _started(line, address, password)


def _started(line: socket.socket, address: ServerAddress, password: str) -> Diagnosis:
    wanted = {"user": address.user, "database": address.database, "client_encoding": "UTF8"}
    told = b"".join(_cstring(part) for pair in wanted.items() for part in pair)
    body = struct.pack("!i", _PROTOCOL_3) + told + b"\0"
    line.sendall(struct.pack("!i", len(body) + 4) + body)
    return _signed_in(line, address, password)


def _signed_in(line: socket.socket, address: ServerAddress, password: str) -> Diagnosis:
    """Answer what the server asks until it lets us in or says why not."""
    proof: _Scram | None = None
    for kind, body in _messages(line):
        if kind == b"E":
            code = _code(body)
            return Diagnosis(_BY_CODE.get(code, ConnectionProblem.OTHER), code)
        if kind == b"Z":  # ready for a query: all is well
            line.sendall(b"X" + struct.pack("!i", 4))
            return Diagnosis(None)
        if kind != b"R":
            continue
        (asked,) = struct.unpack_from("!i", body)
        if asked == 10:  # SASL, with the names of the kinds that it knows
            if b"SCRAM-SHA-256" not in body[4:].split(b"\0"):
                break
            proof = _Scram(password)
            first = proof.first.encode()
            _send(line, _cstring("SCRAM-SHA-256") + struct.pack("!i", len(first)) + first)
        elif asked == 11 and proof is not None:
            _send(line, proof.final(body[4:].decode()).encode())
        elif asked == 5:  # MD5 with a salt
            inner = hashlib.md5(  # noqa: S324 - what servers of this setting ask for
                password.encode() + address.user.encode()
            ).hexdigest()
            salted = hashlib.md5(inner.encode() + body[4:8]).hexdigest()  # noqa: S324
            _send(line, _cstring(f"md5{salted}"))
        elif asked == 3 and not address.loopback:  # as it is: only where nobody else can read it
            _send(line, _cstring(password))
        elif asked not in (0, 12):
            break
    return Diagnosis(ConnectionProblem.OTHER)


def _send(line: socket.socket, body: bytes) -> None:
    line.sendall(b"p" + struct.pack("!i", len(body) + 4) + body)


def _messages(line: socket.socket) -> Iterator[tuple[bytes, bytes]]:
    while True:
        head = _exactly(line, 5)
        (length,) = struct.unpack("!i", head[1:])
        if not 4 <= length <= _LONGEST:
            raise ValueError(length)
        yield head[:1], _exactly(line, length - 4)


def _exactly(line: socket.socket, count: int) -> bytes:
    found = b""
    while len(found) < count:
        part = line.recv(count - len(found))
        if not part:
            raise ConnectionResetError
        found += part
    return found


def _cstring(text: str) -> bytes:
    return text.encode() + b"\0"


def _code(body: bytes) -> str:
    """The SQLSTATE of an answer that says no: the field C."""
    fields = {each[:1]: each[1:] for each in body.split(b"\0") if each}
    return fields.get(b"C", b"").decode("ascii", "replace")


class _Scram:
    """The client's part of SCRAM-SHA-256 (RFC 5802, RFC 7677), without channel binding."""

    def __init__(self, password: str) -> None:
        self._password = _prepared(password).encode()
        self._bare = f"n=,r={base64.b64encode(secrets.token_bytes(_NONCE_BYTES)).decode()}"
        #: What is sent first.
        self.first = f"n,,{self._bare}"

    def final(self, challenge: str) -> str:
        """Return the answer to what the server sent.

        Raises:
            ValueError: if that is no challenge.

        """
        said = dict(part.split("=", 1) for part in challenge.split(","))
        if not {"r", "s", "i"} <= said.keys():
            raise ValueError(challenge)
        salted = hashlib.pbkdf2_hmac(
            "sha256", self._password, base64.b64decode(said["s"]), int(said["i"])
        )
        key = hmac.digest(salted, b"Client Key", "sha256")
        without = f"c=biws,r={said['r']}"
        message = f"{self._bare},{challenge},{without}".encode()
        signature = hmac.digest(hashlib.sha256(key).digest(), message, "sha256")
        proof = bytes(one ^ two for one, two in zip(key, signature, strict=True))
        return f"{without},p={base64.b64encode(proof).decode()}"


def _prepared(password: str) -> str:
    """Prepare a password as SASLprep (RFC 4013) wants it, where it can be prepared."""
    mapped = "".join(
        " " if stringprep.in_table_c12(sign) else sign
        for sign in password
        if not stringprep.in_table_b1(sign)
    )
    return unicodedata.normalize("NFKC", mapped)
