"""Make the Python that goes with the program on Linux; it needs an old C library and no more.

Its source is the one that this computer's distribution has, with the mends of weaknesses that
stand in it, and so are the libraries that are built in. The compiler makes code for an old C
library on a new system. The locks hold neither: what the distribution has is signed by it, and the
bill of materials says which it was.

Refused: the Python of the system, for each of which a package would need compiled parts, and which
is too old where schools in China work (UOS 20, Kylin V10); a build in an old root, whose libraries
have no mends any more.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import sys
from collections.abc import Iterable
from pathlib import Path

from package_common import BUILD, PACKAGING, PackageError, fresh_folder, run, sha256
from package_lock import LINUX as TARGET
from package_lock import download_folder

(VERSION,) = TARGET.pythons
SOURCE = f"python{VERSION}"

#: The wheel that brings a C compiler, with its hash.
COMPILER_LOCK = PACKAGING / "requirements-linux-python.lock"

#: Package with the headers and the library for linking → its name elsewhere, licence, libraries.
LIBRARIES = {
    "libbz2-dev": ("bzip2", "bzip2-1.0.6", ("bz2",)),
    "libffi-dev": ("libffi", "MIT", ("ffi_pic",)),
    "liblzma-dev": ("xz", "0BSD", ("lzma",)),
    "libsqlite3-dev": ("sqlite", "blessing", ("sqlite3",)),
    "libssl-dev": ("openssl", "Apache-2.0", ("ssl", "crypto")),
    "libzstd-dev": ("zstd", "BSD-3-Clause", ("zstd",)),
    "zlib1g-dev": ("zlib", "Zlib", ("z",)),
}

#: Modules in files of their own. A symbol of the program itself would be taken before those of
#: other packages, and psycopg brings an OpenSSL of another version. All other modules are in the
#: program: each file costs a start.
ALONE = ("_hashlib", "_lzma", "_ssl")

#: Modules that nothing needs, and folders and files of the library that nothing imports.
NOT_BUILT = re.compile(r"_xx|_test|_ctypes_test|xx|_uuid")
NOT_LAID = (
    *("ensurepip", "idlelib", "lib2to3", "pydoc_data", "test", "tkinter", "turtledemo", "venv"),
    *("config-*", "__phello__", "_pyrepl", "curses", "dbm", "turtle.py"),
)

#: Has to work: what reads libraries, files and servers.
_CHECK = """
import bz2, ctypes, decimal, hashlib, lzma, multiprocessing, platform, sqlite3, ssl, sys, zoneinfo
import unicodedata, xml.etree.ElementTree, zlib
platform.python_implementation()
hashlib.pbkdf2_hmac("sha256", b"", b"", 1)
sqlite3.connect(":memory:").execute("select json('{}')")
ssl.create_default_context()
print("%d.%d.%d" % sys.version_info[:3])
"""

#: Names by which libraries of a newer system call what an older C library has under its old names.
_OLD_NAMES = """
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
long __isoc23_strtol(const char *s, char **e, int b) { return strtol(s, e, b); }
long long __isoc23_strtoll(const char *s, char **e, int b) { return strtoll(s, e, b); }
unsigned long __isoc23_strtoul(const char *s, char **e, int b) { return strtoul(s, e, b); }
unsigned long long __isoc23_strtoull(const char *s, char **e, int b) { return strtoull(s, e, b); }
int __isoc23_sscanf(const char *s, const char *f, ...) {
    va_list a;
    va_start(a, f);
    int n = vsscanf(s, f, a);
    va_end(a);
    return n;
}
"""

#: Stands for the compiler. What a module wants of zlib it takes from the program: Debian's is
#: not position-independent.
_WRAPPER = """#!/bin/sh
z="-pie -Wl,-u,compress -Wl,-u,uncompress -lz"
for each in "$@"; do
    case $each in
    -c | -E | -S | -M*) exec {zig} cc -target x86_64-linux-gnu.{libc} "$@" ;;
    -shared) z= ;;
    esac
done
exec {zig} cc -target x86_64-linux-gnu.{libc} -L{libraries} "$@" -lzstd $z -lold_names
"""


def lay_python(home: Path, beside: Path) -> Path:
    """Lay a Python into a folder and return its program.

    What is built into it is written into `beside`, as `tools/licences.py` reads it.

    Raises:
        PackageError: source, compiler or a library cannot be had, or what was built does not work.
    """
    source = fetch_source()
    made = build(source)
    program = home / "bin" / SOURCE
    library = home / "lib" / SOURCE
    program.parent.mkdir(parents=True)
    run("the symbols stay", "strip", "-o", program, made / "python")
    shutil.copytree(
        source / "Lib", library, ignore=shutil.ignore_patterns(*NOT_LAID, "__pycache__")
    )
    for module in made.glob("Modules/*.so"):
        target = library / "lib-dynload" / module.name
        target.parent.mkdir(exist_ok=True)
        run("the symbols stay", "strip", "-o", target, module)
    for settings in made.glob("build/lib.*/_sysconfigdata_*.py"):
        text = settings.read_text(encoding="utf-8").replace(str(BUILD), "/usr/src")
        (library / settings.name).write_text(text, encoding="utf-8")
    version = run(
        "the Python that was built does not work", program, "-I", "-S", "-B", "-c", _CHECK
    )
    parts = [
        {
            "name": "python",
            "version": version.strip(),
            "licence": "PSF-2.0",
            "text": (source / "debian/copyright").read_text(encoding="utf-8"),
        },
        *map(library_in, LIBRARIES),
    ]
    beside.write_text(json.dumps(parts, ensure_ascii=False), encoding="utf-8")
    return program


def library_in(package: str) -> dict[str, str]:
    """Return what a package has of a library: name, version, licence and its text."""
    name, licence, _ = LIBRARIES[package]
    problem = f"the version of {package} is not known"
    version = run(
        problem, "dpkg-query", "--show", "--showformat=${source:Upstream-Version}", package
    )
    text = Path("/usr/share/doc", package, "copyright").read_text(encoding="utf-8")
    return {"name": name, "version": version, "licence": licence, "text": text}


def check_age(folder: Path, libc: str = TARGET.libc) -> None:
    """Refuse a folder with something that needs a newer C library.

    Raises:
        PackageError: there is such a file.
    """
    most = tuple(map(int, libc.split(".")))
    for file in sorted(folder.rglob("*")):
        if not file.is_file() or file.is_symlink() or file.read_bytes()[:4] != b"\x7fELF":
            continue
        told = run(f"{file.name} cannot be read", "objdump", "--dynamic-syms", file)
        newest = max(
            (tuple(map(int, each.split("."))) for each in re.findall(r"GLIBC_([\d.]+)", told)),
            default=(0,),
        )
        if newest > most:
            number = ".".join(map(str, newest))
            message = f"{file.relative_to(folder)} needs glibc {number}, and {libc} is promised"
            raise PackageError(message)


# --- the source -------------------------------------------------------------------------------


def fetch_source() -> Path:
    """Return the source of Python that this distribution has, unpacked, with its mends.

    Raises:
        PackageError: the distribution has none, or does not answer.
    """
    folder = BUILD / "python"
    lists = folder / "lists"
    for place in (lists / "partial", folder / "cache/archives/partial"):
        place.mkdir(parents=True, exist_ok=True)
    sources = folder / "sources.list"
    sources.write_text("".join(source_lines()), encoding="utf-8")
    settings: dict[str, str | Path] = {
        "Dir::Etc::SourceList": sources,
        "Dir::Etc::SourceParts": "-",
        "Dir::Etc::PreferencesParts": "-",
        "Dir::State::Lists": lists,
        "Dir::Cache": folder / "cache",
        "APT::Sandbox::User": "",
    }
    apt = ["apt-get", "-qq"]
    for name, value in settings.items():
        apt += ["-o", f"{name}={value}"]
    problem = f"the source of {SOURCE} could not be fetched from this distribution"
    run(problem, *apt, "update")
    run(problem, *apt, "source", "--download-only", SOURCE, folder=folder)
    newest = max(folder.glob(f"{SOURCE}_*.dsc"), key=lambda file: file.stat().st_mtime)
    unpacked = folder / newest.stem
    if not unpacked.is_dir():
        half = folder / "unpacking"
        shutil.rmtree(half, ignore_errors=True)
        run(problem, "dpkg-source", "--extract", newest, half, folder=folder)
        half.rename(unpacked)
    return unpacked


def source_lines() -> list[str]:
    """Return where this system's distribution keeps its sources, as apt reads it.

    Raises:
        PackageError: the system does not fetch packages with apt.
    """
    form = "deb-src [signed-by=$(SIGNED_BY)] $(REPO_URI) $(RELEASE) $(COMPONENT)"
    told = run(
        "apt does not say where it fetches from", "apt-get", "indextargets", "--format", form
    )
    lines = {line for line in told.splitlines() if "] http" in line}
    known = {line.replace("[signed-by=$(SIGNED_BY)] ", "") for line in lines}
    return [f"{line}\n" for line in sorted(known)]


# --- the build --------------------------------------------------------------------------------


def build(source: Path) -> Path:
    """Return the folder in which Python was built; what was built in the same way is taken again.

    Raises:
        PackageError: it cannot be built.
    """
    used = "".join(run("", "dpkg-query", "--show", package) for package in LIBRARIES)
    state = f"{source.name}\n{used}{sha256(Path(__file__))}\n{sha256(COMPILER_LOCK)}\n"
    folder = BUILD / "python" / "built"
    mark = folder / "state"
    if mark.is_file() and mark.read_text(encoding="utf-8") == state:
        return folder / "python"
    fresh_folder(folder)
    tools = write_tools(folder)
    made = folder / "python"
    made.mkdir()
    cache = str(BUILD / "python/compiled")
    variables = {"ZIG_GLOBAL_CACHE_DIR": cache, "ZIG_LOCAL_CACHE_DIR": cache}
    problem = f"{SOURCE} could not be built"
    run(
        problem,
        source / "configure",
        *(*tools, "PKG_CONFIG=false", f"CPPFLAGS=-I{folder / 'include'}"),
        # The day and the hour of building would make other bytes each time; words of letters are
        # asked for where a version is read.
        'CFLAGS=-DDATE=\\"reproducible\\" -DTIME=\\"build\\"',
        "CFLAGS_NODIST=-fPIE",
        *("--prefix=/usr", "--without-ensurepip", "--without-readline", "--disable-test-modules"),
        folder=made,
        **variables,
    )
    lines = (made / "Modules/Setup.stdlib").read_text(encoding="utf-8").splitlines()
    (made / "Modules/Setup.local").write_text(modules_to_build(lines), encoding="utf-8")
    jobs = f"-j{os.cpu_count() or 1}"
    run(problem, "make", jobs, "python", "sharedmods", folder=made, **variables)
    mark.write_text(state, encoding="utf-8")
    return made


def modules_to_build(lines: Iterable[str]) -> str:
    """Return which modules are built into the program and which as files of their own.

    `lines` are those in which the source says how each is made, of those that can be made here.
    """
    said = {line.split()[0]: line for line in lines if re.match(r"[_a-z]\w* ", line)}
    wanted = {name: line for name, line in said.items() if not NOT_BUILT.match(name)}
    inside = [line for name, line in wanted.items() if name not in ALONE]
    alone = [line for name, line in wanted.items() if name in ALONE]
    return "\n".join(["*static*", *inside, "*shared*", *alone, ""])


def write_tools(folder: Path) -> list[str]:
    """Write compiler, headers and libraries into a folder; return what `configure` is told."""
    zig = compiler()
    include, libraries = folder / "include", folder / "lib"
    for place in (include, libraries):
        place.mkdir()
    for package, (_, _, names) in LIBRARIES.items():
        listed = run(f"{package} is not installed", "dpkg", "--listfiles", package).splitlines()
        for header in (Path(line) for line in listed if re.search(r"/include/.*\.h$", line)):
            name = str(header).partition("/include/")[2].removeprefix("x86_64-linux-gnu/")
            target = include / name
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(header, target)
        for name in names:
            (found,) = (line for line in listed if line.endswith(f"/lib{name}.a"))
            shutil.copyfile(found, libraries / f"lib{name.removesuffix('_pic')}.a")
    said = []
    for tool, variable in (("cc", "CC"), ("ar", "AR"), ("ranlib", "RANLIB")):
        text = f'#!/bin/sh\nexec {zig} {tool} "$@"\n'
        if tool == "cc":
            text = _WRAPPER.format(zig=zig, libc=TARGET.libc, libraries=libraries)
        file = folder / tool
        file.write_text(text, encoding="utf-8")
        file.chmod(0o755)
        said.append(f"{variable}={file}")
    (folder / "old_names.c").write_text(_OLD_NAMES, encoding="utf-8")
    problem = "the compiler does not work"
    cache = str(BUILD / "python/compiled")
    variables = {"ZIG_GLOBAL_CACHE_DIR": cache, "ZIG_LOCAL_CACHE_DIR": cache}
    options = ("-O2", "-fPIC", "-fvisibility=hidden", "-c", "old_names.c", "-o", "old_names.o")
    run(problem, folder / "cc", *options, folder=folder, **variables)
    run(problem, folder / "ar", "rcs", libraries / "libold_names.a", "old_names.o", folder=folder)
    return said


def compiler() -> Path:
    """Return the compiler, which is fetched the first time.

    Raises:
        PackageError: the index does not answer.
    """
    folder = download_folder(COMPILER_LOCK)
    zig = folder / "ziglang/zig"
    if not zig.is_file():
        pip = (sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--require-hashes")
        options = ("--only-binary=:all:", "--target", folder, "--requirement", COMPILER_LOCK)
        run("the compiler could not be installed", *pip, *options)
    return zig
