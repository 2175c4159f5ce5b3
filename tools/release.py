"""Make a release with one command: version and news, pictures, tests, packages, trial, signature.

`python tools/release.py VERSION [--key FILE] [--only PRODUCT …] [--tested]`; `dev.py release` sets
up first and then starts this. FILE is the secret key of the publisher, made by minisign. What was
done already is not done again, so that whoever is stopped mends the reason and starts the same
command. `--only` makes some products and tries none; `--tested` says that the tests have passed
elsewhere. As long as nobody publishes it goes without FILE and makes a preview: the products and
their hashes, unsigned, with no news, tag or update files.

There is no state besides git, and nothing leaves the computer: pushing and uploading stay with a
person. A service that builds on each tag was refused, as it would hold the key.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path

import package
from package_common import OUT, ROOT, VERSION, PackageError, epoch, fresh_folder, run, sha256
from package_publisher import read_publisher

from curriculum_studio.features.updates.model import Installation, installation_for
from curriculum_studio.features.updates.service import (
    NEWS,
    PROGRAM,
    SIGNATURE,
    SUMS,
    UPDATE_SUFFIX,
    checked,
    read_key,
    verify,
)
from curriculum_studio.i18n import Catalogue, StudioError
from curriculum_studio.locations import PUBLISHER_KEY, resource_folder

TOOLS = ROOT / "tools"


#: Installations that are brought up to date by one file → what it is called after.
UPDATED = {Installation.SETUP: "windows", Installation.DEBIAN: "linux"}


# --- the list of hashes -----------------------------------------------------------------------


def write_sums(folder: Path) -> list[Path]:
    """Write the hashes of all files in a folder, and return these files."""
    files = sorted(file for file in folder.iterdir() if file.name not in {SUMS, SIGNATURE})
    lines = [f"{sha256(file)}  {file.name}\n" for file in files]
    (folder / SUMS).write_text("".join(lines), encoding="utf-8", newline="\n")
    return files


def sign(folder: Path, version: str, key: Path) -> None:
    """Sign the hashes in a folder; minisign asks for the password of the key.

    Raises:
        PackageError: it does not sign.
    """
    (folder / SIGNATURE).unlink(missing_ok=True)
    comment = f"{PROGRAM} {version}"
    files = ("-s", str(key.resolve()), "-m", SUMS, "-x", SIGNATURE)
    command = ("minisign", "-S", *files, "-t", comment)
    if subprocess.run(command, cwd=folder, check=False).returncode != 0:
        message = "the list of hashes was not signed; see above"
        raise PackageError(message)


def check_signature(folder: Path, files: Iterable[Path]) -> None:
    """Look at a release as the program of a user does that gets it as an update.

    Raises:
        PackageError: it would refuse a file.
    """
    try:
        key = read_key(resource_folder("resources") / PUBLISHER_KEY)
        for file in files:
            verify(file, folder / SUMS, folder / SIGNATURE, key)
    except StudioError as problem:
        raise _would_refuse(problem) from problem


def write_update_files(folder: Path, version: str, files: Iterable[Path]) -> list[Path]:
    """Write what brings a program up to date with one file: a product with all that belongs to it.

    A stick needs none: its zip is unpacked by hand anyway.

    Raises:
        PackageError: the program would refuse one.
    """
    when = datetime.fromtimestamp(epoch(), UTC).timetuple()[:6]
    made = []
    for file in files:
        system = UPDATED.get(installation_for(file.name))
        if system is None:
            continue
        target = folder / f"{PROGRAM}-{version}-{system}{UPDATE_SUFFIX}"
        # Products are packed already.
        with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as archive:
            for name in (file.name, NEWS, SUMS, SIGNATURE):
                archive.writestr(zipfile.ZipInfo(name, when), (folder / name).read_bytes())
        try:
            checked(target)
        except StudioError as problem:
            raise _would_refuse(problem) from problem
        made.append(target)
    return made


def _would_refuse(problem: StudioError) -> PackageError:
    said = " ".join(Catalogue().say(sentence) for sentence in problem.sentences)
    return PackageError(f"the program would refuse this release: {said}")


# --- before -----------------------------------------------------------------------------------


def check_state(version: str, key: Path) -> None:
    """Refuse what would be noticed an hour later, or by users.

    Raises:
        PackageError: what is missing, and what to do.
    """
    check_committed()
    if not key.is_file() or not (resource_folder("resources") / PUBLISHER_KEY).is_file():
        message = (
            f"there is no key: `minisign -G -p resources/{PUBLISHER_KEY} -s {key}` makes the pair."
            " Commit the public half, and keep the other where nobody else reads it"
        )
        raise PackageError(message)
    if read_publisher() is None:
        message = "packaging/publisher.toml does not say who publishes; fill it in and commit it"
        raise PackageError(message)
    with tempfile.TemporaryDirectory() as name:
        scratch = Path(name)
        (scratch / "file").touch()
        files = write_sums(scratch)
        sign(scratch, version, key)
        check_signature(scratch, files)


def check_committed() -> None:
    """Refuse to make packages of what no commit has.

    Raises:
        PackageError: there are such changes.
    """
    if git("status", "--porcelain"):
        message = "there are changes that are not committed; commit them first"
        raise PackageError(message)


def git(*words: str) -> str:
    """Return what git says."""
    return run("git refuses", "git", *words).strip()


def step(title: str, *command: str | Path) -> None:
    """Run a command of ours that tells of itself.

    Raises:
        PackageError: it failed.
    """
    print(f"--- {title}", flush=True)
    if subprocess.run([sys.executable, *map(str, command)], cwd=ROOT, check=False).returncode != 0:
        message = f"{title}: failed, see above; nothing was published"
        raise PackageError(message)


# --- what a release consists of ---------------------------------------------------------------


def tell_news(version: str) -> None:
    """Write the version and what is new, unless that was done already."""
    if f"## [{version}]" not in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"):
        step("version and news", TOOLS / "changelog.py", version)


def take_pictures() -> None:
    """Make the pictures and the film of the README anew."""
    step("pictures", TOOLS / "readme_pictures.py")
    step("film", TOOLS / "readme_pictures.py", "--film")


def commit(version: str) -> None:
    """Keep what was written, for packages have the time of their commit."""
    if git("status", "--porcelain"):
        git("add", "--all")
        git("commit", "--quiet", "--message", f"release {version}")


def release(version: str, key: Path, products: Sequence[str], *, tested: bool) -> None:
    """Make a release; nothing leaves this computer.

    Raises:
        PackageError: a step failed; the text says which.
    """
    check_state(version, key)
    tag = f"v{version}"
    if tag not in git("tag", "--list", tag).split():
        tell_news(version)
        if not products:
            take_pictures()
        commit(version)
    make_products(products, tested=tested)
    shutil.copyfile(resource_folder("resources") / NEWS, OUT / NEWS)
    files = write_sums(OUT)
    sign(OUT, version, key)
    check_signature(OUT, files)
    files += write_update_files(OUT, version, files)
    if tag not in git("tag", "--list", tag).split():
        git("tag", "--annotate", "--message", f"Curriculum Studio {version}", tag)
    for file in (*files, OUT / SUMS, OUT / SIGNATURE):
        print(file)
    print("Left to do by hand: docs/windows-checklist.md, then docs/release.md, “Publishing”.")


def make_products(products: Sequence[str], *, tested: bool) -> None:
    """Test what is committed, make the products of it, and try all of them where all are made."""
    if not tested:
        step("tests", TOOLS / "quality.py", "test")
    fresh_folder(OUT)
    step("packages", TOOLS / "package.py", *(products or ["all"]))
    if not products:
        step("trial", TOOLS / "package.py", "try")


def preview(version: str, products: Sequence[str], *, tested: bool) -> None:
    """Make products and their hashes that nobody signs; nothing leaves this computer.

    Raises:
        PackageError: somebody publishes, who has to sign; or a step failed.
    """
    if read_publisher() is not None:
        message = "packaging/publisher.toml says who publishes: give the key, --key FILE"
        raise PackageError(message)
    if version != VERSION:
        message = f"a preview has the version of the sources, {VERSION}"
        raise PackageError(message)
    check_committed()
    make_products(products, tested=tested)
    for file in (*write_sums(OUT), OUT / SUMS):
        print(file)
    print("An unsigned preview: whoever gets it compares SHA256SUMS; Help cannot install it.")


def main(arguments: Sequence[str]) -> int:
    """Make a release; 1 if a step failed."""
    parser = argparse.ArgumentParser(description="Make a release.")
    parser.add_argument("version", help="the version that is released, as in 1.2.0")
    parser.add_argument("--key", type=Path, help="the publisher's secret key; without: a preview")
    parser.add_argument("--only", action="append", choices=sorted(package.PRODUCTS), default=[])
    parser.add_argument("--tested", action="store_true", help="the tests have passed elsewhere")
    chosen = parser.parse_args(arguments)
    try:
        if chosen.key is None:
            preview(chosen.version, chosen.only, tested=chosen.tested)
        else:
            release(chosen.version, chosen.key, chosen.only, tested=chosen.tested)
    except PackageError as error:
        print(f"release: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
