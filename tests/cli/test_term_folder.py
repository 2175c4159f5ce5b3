"""The verb that writes all papers of a term into one folder."""

import json
import zipfile

from curriculum_studio.bootstrap.application import open_application
from curriculum_studio.core.payloads.pilots import Deliberation


def words_in(file):
    with zipfile.ZipFile(file) as archive:
        return "".join(
            archive.read(name).decode("utf-8", "ignore")
            for name in archive.namelist()
            if name.endswith(".xml")
        )


def test_a_term_is_one_folder_without_names_and_observations(verb, library, tmp_path):
    application = open_application(library)
    session = application.session
    unit = next(each.id for each in session.entries() if each.kind == "unit")
    held = Deliberation(
        phase="before",
        level="house",
        date="2026-08-28",
        present=("周小燕", "李雷雷"),
        chair="韩梅梅",
    )
    application.piloting.begin_deliberation(unit, held, "zh")
    application.close()
    out = tmp_path / "学期资料"
    made = verb("term-folder", "--out", str(out), "--unit", unit, "--lang", "zh", "--json")
    answer = json.loads(made.out)
    names = sorted(each.name for each in out.iterdir())
    assert names[0] == "00 目录.docx"
    assert any(name.endswith("周活动安排.docx") for name in names)
    assert any(name.endswith("前审议 园级 2026-08-28.docx") for name in names)
    assert len(answer["files"]) == len(names)
    assert "没有班级审议" in answer["gaps"]
    contents = words_in(out / "00 目录.docx")
    assert "还缺什么" in contents
    assert all(name.split(".")[0] in contents for name in names[1:])
    for each in out.iterdir():
        text = words_in(each)
        assert not any(name in text for name in ("周小燕", "李雷雷", "韩梅梅")), each.name
    refused = verb("term-folder", "--out", str(out), "--unit", unit)
    assert "There are files" in refused.err
