"""Say who publishes the packages, from packaging/publisher.toml, where a package has to tell it."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, fields
from pathlib import Path
from xml.etree import ElementTree as ET

from package_common import PACKAGING, PackageError

FILE = PACKAGING / "publisher.toml"


@dataclass(frozen=True)
class Publisher:
    """Who publishes; `identifier` is the reversed domain, `pictures` a folder in the web."""

    name: str
    email: str
    identifier: str
    homepage: str
    pictures: str


def read_publisher(file: Path = FILE) -> Publisher | None:
    """Return who publishes, None as long as nobody does.

    Raises:
        PackageError: only a part is said, or an address in the web is none.
    """
    said = tomllib.loads(file.read_text(encoding="utf-8"))
    names = [field.name for field in fields(Publisher)]
    missing = [name for name in names if not said.get(name)]
    if missing == names:
        return None
    if missing:
        message = f"{file.name} does not say: {', '.join(missing)}"
        raise PackageError(message)
    publisher = Publisher(**{name: said[name] for name in names})
    if not all(url.startswith("https://") for url in (publisher.homepage, publisher.pictures)):
        message = f"{file.name}: homepage and pictures begin with https://"
        raise PackageError(message)
    return publisher


def described(metainfo: Path, publisher: Publisher | None) -> str:
    """Return the description for software centres with what only the publisher can give.

    Without one it names no pictures, for they have to stand in the web.

    Raises:
        PackageError: the description is no XML, or lacks something that is to be filled in.
    """
    parser = ET.XMLParser(target=ET.TreeBuilder(insert_comments=True))  # noqa: S314 - our own file
    try:
        root = ET.parse(metainfo, parser).getroot()  # noqa: S314 - the same
    except ET.ParseError as problem:
        message = f"{metainfo.name} is wrong: {problem}"
        raise PackageError(message) from problem
    found = {name: root.find(name) for name in ("id", "developer", "launchable", "screenshots")}
    identity, developer, launchable, pictures = found.values()
    if identity is None or developer is None or launchable is None or pictures is None:
        missing = ", ".join(name for name, part in found.items() if part is None)
        message = f"{metainfo.name} is wrong, it lacks {missing}"
        raise PackageError(message)
    if publisher is None:
        root.remove(pictures)
    else:
        identity.text = publisher.identifier
        developer.set("id", publisher.identifier.rpartition(".")[0])
        developer[0].text = publisher.name
        page = ET.Element("url", type="homepage")
        page.text = publisher.homepage
        root.insert(list(root).index(launchable), page)
        for image in pictures.iter("image"):
            image.text = f"{publisher.pictures.rstrip('/')}/{image.text}"
    ET.indent(root)
    return ET.tostring(root, encoding="unicode", xml_declaration=True) + "\n"
