"""What goes with the program may go with it, and `dev.py licences` tells it right."""

import importlib.util
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

ROOT = Path(__file__).resolve().parent.parent
TOOL = ROOT / "tools" / "licences.py"

PYTHON = {"name": "python", "version": "3.13.2", "licence": "PSF-2.0", "text": "Python's"}
SQLITE = {"name": "sqlite", "version": "3.46.1", "licence": "blessing", "text": "May you do good"}


@pytest.fixture(scope="module")
def licences():
    sys.path.insert(0, str(TOOL.parent))
    spec = importlib.util.spec_from_file_location("licences", TOOL)
    module = importlib.util.module_from_spec(spec)
    # Its dataclasses look for their module by its name.
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    yield module
    del sys.modules[spec.name]


@pytest.fixture(scope="module")
def parts(licences):
    """All packages that the program needs, here and with this Python."""
    return licences.parts_needed(licences.asked_for())


@pytest.fixture
def site(tmp_path):
    """Makes folders of packages as pip leaves them."""
    folder = tmp_path / "site"

    def add(name, *lines, texts=("LICENSE",)):
        about = folder / f"{name}-1.0.dist-info"
        (about / "licenses").mkdir(parents=True)
        head = ("Metadata-Version: 2.4", f"Name: {name}", "Version: 1.0")
        (about / "METADATA").write_text("\n".join([*head, *lines]) + "\n", encoding="utf-8")
        for text in texts:
            (about / "licenses" / text).write_text(f"{text} of {name}\n", encoding="utf-8")
        files = ["METADATA", *(f"licenses/{text}" for text in texts), "RECORD"]
        record = "".join(f"{about.name}/{file},,\n" for file in files)
        (about / "RECORD").write_text(record, encoding="utf-8")
        return folder

    return add


def test_every_package_may_go_with_the_program(licences, parts):
    assert licences.unfit(parts) == []


def test_what_is_needed_by_what_is_needed_is_told_too(licences, parts):
    names = {part.name for part in parts}
    # Of PySide6, alembic and Jinja2, and none of them declared.
    assert {"shiboken6", "mako", "markupsafe"} <= names
    assert names.isdisjoint({"pytest", "ruff", "hypothesis", licences.PROGRAM})
    assert all(part.needs <= names for part in parts)


def test_what_another_system_needs_is_left_out(licences):
    asked = [
        "no-such-package; sys_platform == 'nowhere'",
        "typing-extensions; python_version > '3'",
    ]
    names = {part.name for part in licences.parts_needed(asked)}
    assert "typing-extensions" in names
    assert "no-such-package" not in names


def test_what_an_extra_needs_is_told_only_with_it(licences):
    def names(*asked):
        return {part.name for part in licences.parts_needed(asked)}

    assert "pytest" not in names("hypothesis")
    assert "pytest" in names("hypothesis[pytest]")
    assert "pytest" in names("hypothesis", "hypothesis[pytest]")


def test_a_package_that_is_not_there_is_a_plain_sentence(licences):
    with pytest.raises(licences.LicenceError, match="no-such-package is not installed"):
        licences.parts_needed(["no-such-package"])


def test_corrections_are_needed_and_still_fit_what_they_correct(licences, parts):
    known = {part.name: part for part in parts}
    lock = (ROOT / "packaging" / "requirements-dev.lock").read_text(encoding="utf-8")
    pinned = [line for line in lock.splitlines() if "==" in line]
    here = {line.partition("==")[0] for line in pinned if ";" not in line}
    for name, correction in licences.CORRECTIONS.items():
        if name in here or name in known:
            assert licences.licence_said(known[name].distribution) == correction.said, name
        else:
            assert any(line.startswith(f"{name}==") for line in pinned), "the package is gone"
        assert correction.licence != correction.said


@pytest.mark.parametrize(
    ("said", "taken"),
    [
        ("MIT", {"MIT"}),
        ("GPL-2.0-or-later", None),
        ("GPL-3.0-only OR LGPL-3.0-only", {"LGPL-3.0-only"}),
        ("MIT AND GPL-3.0-only", None),
        ("MIT AND (GPL-2.0-only OR BSD-3-Clause)", {"MIT", "BSD-3-Clause"}),
        ("AGPL-3.0-only", None),
        ("", None),
    ],
)
def test_of_alternatives_one_that_fits_is_taken(licences, said, taken):
    assert licences.taken(said) == taken


@pytest.mark.parametrize(
    ("lines", "licence"),
    [
        (["License-Expression: ISC", "License: Other"], "ISC"),
        (["License: mine, all mine", "Classifier: License :: OSI Approved :: MIT License"], "MIT"),
        (["Classifier: License :: OSI Approved :: BSD License"], ""),
        ([], ""),
    ],
)
def test_the_clearest_word_of_the_metadata_counts(licences, site, lines, licence):
    (part,) = licences.parts_in(site("some", *lines))
    assert part.licence == licence


def test_a_package_under_gpl_ends_the_command(licences, site, tmp_path, capsys):
    site("good", "License-Expression: MIT")
    folder = site("merge9", "License-Expression: GPL-2.0-or-later")
    sbom = tmp_path / "sbom.json"
    assert licences.main(["--site", str(folder), "--sbom", str(sbom)]) == 1
    said = capsys.readouterr().err
    assert "merge9: GPL-2.0-or-later" in said
    assert "good" not in said
    assert not sbom.exists()


def test_a_folder_without_packages_is_no_clean_program(licences, tmp_path, capsys):
    assert licences.main(["--site", str(tmp_path)]) == 1
    assert "no packages" in capsys.readouterr().err


def test_bill_of_materials_fits_the_schema(licences, parts, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1800000000")
    text = licences.sbom(parts, licences.direct_names(licences.asked_for(), parts))
    wrong = JsonStrictValidator(SchemaVersion.V1_6).validate_str(text, all_errors=True)
    assert [str(each) for each in wrong or ()] == []
    written = json.loads(text)
    assert written["specVersion"] == "1.6"
    there = {(each["name"], each["version"]) for each in written["components"]}
    assert there == {(part.name, part.version) for part in parts}
    assert all(each["licenses"] for each in written["components"])
    needs = {each["ref"]: each.get("dependsOn", []) for each in written["dependencies"]}
    program = written["metadata"]["component"]["bom-ref"]
    refs = {each["bom-ref"] for each in written["components"]}
    assert set(needs) == refs | {program}
    assert {ref for many in needs.values() for ref in many} == refs, "nothing hangs in the air"
    # Made again it is the same, so that two builds can be compared.
    assert licences.sbom(parts, licences.direct_names(licences.asked_for(), parts)) == text


@pytest.mark.parametrize("beside", [False, True])
def test_a_carried_python_stands_in_the_bill_as_lists_of_weaknesses_name_it(
    licences, site, tmp_path, beside
):
    folder, listed, sbom = site("plain", "License-Expression: MIT"), tmp_path / "a", tmp_path / "b"
    listed.write_text(json.dumps([PYTHON, SQLITE]), encoding="utf-8")
    told = ("--beside", str(listed)) if beside else ("--python", PYTHON["version"])
    assert licences.main(["--site", str(folder), "--sbom", str(sbom), *told]) == 0
    text = sbom.read_text(encoding="utf-8")
    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(text) is None
    bill = json.loads(text)
    parts = {each["name"]: each for each in bill["components"]}
    assert parts["python"]["type"] == "platform"
    assert parts["python"]["cpe"] == "cpe:2.3:a:python:python:3.13.2:*:*:*:*:*:*:*"
    assert ("sqlite" in parts) == beside
    needs = {each["ref"]: each.get("dependsOn", []) for each in bill["dependencies"]}
    carried = {part["bom-ref"] for name, part in parts.items() if name != "plain"}
    assert carried <= set(needs[bill["metadata"]["component"]["bom-ref"]])


def test_a_carried_library_has_its_licence_in_the_texts(licences, site, tmp_path, capsys):
    folder, listed, texts = site("plain", "License-Expression: MIT"), tmp_path / "a", tmp_path / "b"
    command = ["--site", str(folder), "--beside", str(listed), "--texts", str(texts)]
    listed.write_text(json.dumps([SQLITE]), encoding="utf-8")
    assert licences.main(command) == 0
    text = f"\nsqlite 3.46.1\nLicence: blessing\n{'-' * 80}\nMay you do good\n"
    assert text in texts.read_text(encoding="utf-8")
    listed.write_text(json.dumps([SQLITE | {"licence": "GPL-2.0-only"}]), encoding="utf-8")
    assert licences.main(command) == 1
    assert "sqlite: GPL-2.0-only" in capsys.readouterr().err


def test_the_texts_hold_every_licence(licences, parts):
    text = licences.all_texts(parts)
    for part in parts:
        assert f"\n{part.name} {part.version}\nLicence: {part.licence}\n" in text
        for carried in licences.texts_of(part).values():
            assert carried in text
        if licences.taken(part.licence) & set(licences.COPYLEFT):
            assert part.home, f"where is the source of {part.name}?"
    # The English word list comes with chunspell, which says nothing of it.
    assert "Copyright 2000-2007 by Kevin Atkinson" in text
    ends = re.findall(r"^Text of (\S+)$", text, re.MULTILINE)
    assert {"GPL-3.0", "LGPL-2.1", "LGPL-3.0"} <= set(ends)
    assert "Version 3, 29 June 2007" in text


def test_a_text_that_is_nowhere_is_asked_for(licences, site, tmp_path, capsys):
    folder = site("bare", "License-Expression: HPND", texts=())
    assert licences.main(["--site", str(folder), "--texts", str(tmp_path / "texts")]) == 1
    assert "bare: put the text of HPND into licence_texts" in capsys.readouterr().err


def test_the_command_writes_both_files_for_a_folder(site, tmp_path):
    site("plain", "License-Expression: MIT", "Requires-Dist: other")
    folder = site("other", "License: LGPL-3.0-or-later", "Home-page: https://example.org")
    sbom, texts = tmp_path / "new" / "sbom.json", tmp_path / "new" / "THIRD-PARTY-LICENCES"
    command = [sys.executable, TOOL, "--site", folder, "--sbom", sbom, "--texts", texts]
    said = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True)
    assert said.stdout.splitlines() == [f"wrote {sbom}", f"wrote {texts}"]
    names = [each["name"] for each in json.loads(sbom.read_text(encoding="utf-8"))["components"]]
    assert names == ["other", "plain"]
    written = texts.read_text(encoding="utf-8")
    assert "LICENSE of plain" in written
    assert "Source: https://example.org" in written
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in written
