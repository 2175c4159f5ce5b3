"""Releases that are signed with a key of the test: the list, its signature, the key of readers."""

import base64
import hashlib
import zipfile
from pathlib import Path

from nacl.signing import SigningKey

from curriculum_studio.features.updates import service

#: By which signatures name the key.
KEY_ID = b"test-key"


def signature_text(secret: SigningKey, sums: bytes, comment: str, key_id: bytes = KEY_ID) -> str:
    """What minisign writes."""
    signature = secret.sign(hashlib.blake2b(sums).digest()).signature
    over = secret.sign(signature + comment.encode()).signature
    first, second = (base64.b64encode(part).decode() for part in (b"ED" + key_id + signature, over))
    return f"untrusted comment: by a test\n{first}\ntrusted comment: {comment}\n{second}\n"


class SignedRelease:
    """A folder with the files of a release; the key of its publisher stands in another."""

    def __init__(self, folder: Path, version: str, files: dict[str, bytes]) -> None:
        self.folder = folder
        self.version = version
        self.secret = SigningKey.generate()
        folder.mkdir(parents=True, exist_ok=True)
        for name, content in files.items():
            (folder / name).write_bytes(content)
        lines = [f"{hashlib.sha256(files[name]).hexdigest()}  {name}\n" for name in sorted(files)]
        sums = "".join(lines).encode()
        (folder / service.SUMS).write_bytes(sums)
        signed = signature_text(self.secret, sums, f"curriculum-studio {version}")
        (folder / service.SIGNATURE).write_text(signed, encoding="utf-8", newline="")

    def write_key(self, file: Path) -> Path:
        """Write what a program has of its publisher."""
        key = base64.b64encode(b"Ed" + KEY_ID + bytes(self.secret.verify_key)).decode()
        file.write_text(f"untrusted comment: a key\n{key}\n", encoding="utf-8")
        return file

    def zipped(self, file: Path, *names: str, inside: str = "") -> Path:
        """Pack some of the files into an update file, as `inside` a folder."""
        with zipfile.ZipFile(file, "w") as archive:
            for name in (*names, service.SUMS, service.SIGNATURE):
                archive.write(self.folder / name, f"{inside}{name}")
        return file
