"""The password of a group's server: in the key ring of the system, and never in the library."""

import contextlib
import os
from collections.abc import Callable, Mapping
from types import ModuleType
from typing import Final

from curriculum_studio.lazy import Lazy

#: Under this name the key ring shows what it keeps for the program.
SERVICE: Final = "Curriculum Studio"

#: For computers that nobody sits at, as where backups are made at night.
VARIABLE: Final = "CURRICULUM_STUDIO_GROUP_PASSWORD"

#: Looking for the key ring of a system takes time, and there may be none.
_KEYRING: Final[Lazy[ModuleType]] = Lazy("keyring:")

#: Asks somebody for the password of an address; empty where nobody answers.
AskPassword = Callable[[str], str]


class Passwords:
    """Passwords by the addresses of servers, each of which names who signs in.

    The key ring is asked in a worker: it may itself ask somebody to unlock it.
    """

    def __init__(self, environment: Mapping[str, str] = os.environ) -> None:
        """`environment` may say the password where nobody can be asked."""
        self._environment = environment
        self._known: dict[str, str] = {}

    def find(self, address: str, ask: AskPassword | None = None) -> str:
        """Return the password of an address, empty where nobody knows it."""
        found = (
            self._known.get(address) or self._environment.get(VARIABLE) or self._of_ring(address)
        )
        if not found and ask is not None:
            found = ask(address)
        if found:
            self._known[address] = found
        return found

    def keep(self, address: str, password: str) -> bool:
        """Remember a password; whether the key ring has it, and not only this run."""
        self._known[address] = password
        ring = _ring()
        if ring is None:
            return False
        try:
            ring.set_password(SERVICE, address, password)
        except ring.errors.KeyringError:
            return False
        return True

    def forget(self, address: str) -> None:
        """Forget a password, also in the key ring."""
        self._known.pop(address, None)
        ring = _ring()
        if ring is not None:
            with contextlib.suppress(ring.errors.KeyringError):
                ring.delete_password(SERVICE, address)

    def _of_ring(self, address: str) -> str:
        ring = _ring()
        if ring is None:
            return ""
        try:
            return ring.get_password(SERVICE, address) or ""
        except ring.errors.KeyringError:
            return ""


def _ring() -> ModuleType | None:
    """The key ring of the system; None where the program was installed without it."""
    try:
        return _KEYRING.load()
    except ImportError:
        return None
