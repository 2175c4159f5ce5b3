"""Files that are no Word files or want to do harm never come further than the gate."""

import copy
import random
import sys
import zipfile
from io import BytesIO

import pytest
from lxml import etree

from curriculum_studio.features.word_import.formats import standard_reader
from curriculum_studio.features.word_import.formats.kind_detection import read_as_unit
from curriculum_studio.features.word_import.formats.standard_reader import read_standard
from curriculum_studio.i18n import StudioError, finish
from tests.features.word_import.formats.making import docx, p, read_unit, received, tbl, tr
from tests.features.word_import.formats.plans import PLANS
from tests.features.word_import.formats.proof import W, check_shape, prove
from tests.untrusted.containers import body, paragraph, word_file, zipped

OLE = bytes.fromhex("d0cf11e0a1b11ae1") + b"\0" * 504

BAD = {
    "{name} is empty.": b"",
    "{name} is protected with a password.": OLE + "EncryptedPackage".encode("utf-16-le"),
    "{name} is in the old Word or WPS format.": OLE + "WordDocument".encode("utf-16-le"),
    "{name} is not a Word or Excel file but {kind}.": "活动名称：光".encode(),
    "{name} is damaged or incomplete.": docx(p("x"))[:-40],
    "{name} was not read because it could be harmful: {reason}.": word_file(
        '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>' + body(paragraph("&x;"))
    ),
}


@pytest.mark.parametrize("read", [standard_reader.read, read_as_unit])
@pytest.mark.parametrize("sentence", BAD)
def test_bad_files_are_refused_with_a_sentence(read, sentence):
    with pytest.raises(StudioError) as caught:
        finish(read(received(BAD[sentence])))
    assert caught.value.what.source == sentence


def test_a_word_file_without_a_body_is_damaged():
    with pytest.raises(StudioError, match="damaged"):
        finish(standard_reader.read(received(word_file("<a/>"))))


def test_reading_opens_no_connection_and_starts_no_program():
    seen: list[str] = []
    active = True

    def watch(event: str, _arguments: object) -> None:
        if active and event in {"socket.connect", "subprocess.Popen", "os.system"}:
            seen.append(event)

    # A hook stays until the end of the process; it is told to be silent afterwards.
    sys.addaudithook(watch)
    link = '<w:hyperlink r:id="l1"><w:r><w:t>网</w:t></w:r></w:hyperlink>'
    content = docx(p(link), links={"l1": "http://127.0.0.1:9/x"})
    finish(standard_reader.read(received(content)))
    finish(read_as_unit(received(content)))
    active = False
    assert seen == []


# --- mutations --------------------------------------------------------------------------------

PHRASES = [
    "1 范围", "2 要求", "表1 甲", "图1 乙", "a) x", "b) y", "3.1", "4.1.1 应建立制度。",
    "附录A", "附录B（资料性）", "（规范性）", "注：甲", "注1：乙", "示例：", "NOTE 1 x",
    "活动目标：", "活动目标", "【活动准备】球", "一、", "一、导入", "（一）甲", "1. 甲", "2. 乙",
    "(1)", "GB/T 1—2020 标准", "[1] ISO 9001", "——丙", "· 丁", "式中：", "x——说明", "目次",
    "前言", "引言", "参考文献", "范围……1", "表1（续）", "单位为米", "活动一：名", "班级：大班",
    "时间：", "教师指导", "主题名称", "Annex A", "where", "双碳 dual carbon", "警告：热",
    "[来源：GB/T 1]", "（征求意见稿）", "2020-01-01 发布", "某协会 发布",
]  # fmt: skip


def seeds() -> list[bytes]:
    draft = docx(
        p("节能规范"), p("前言"), p("甲。"), p("1 范围"), p("乙。"), p("2 术语和定义"), p("2.1"),
        p("双碳 dual carbon"), p("定义。"), p("3 要求"), p("3.1 一般"), p("a) 一；"), p("b) 二。"),
        p("表1 限值"), tbl(tr("项", "值"), tr("电", "1"), tr("水", "2")), p("附录A"),
        p("（规范性）"), p("核算"), p("A.1 通则"), p("参考文献"), p("[1] GB/T 1.1—2020 标准"),
    )  # fmt: skip
    return [draft, *(plan() for plan in PLANS.values())]


def mutated(content: bytes, rng: random.Random) -> bytes:
    """A file in which paragraphs, rows and cells are doubled, taken away, filled and renumbered."""
    with zipfile.ZipFile(BytesIO(content)) as archive:
        parts: dict[str, str | bytes] = {name: archive.read(name) for name in archive.namelist()}
    root = etree.fromstring(parts["word/document.xml"])
    for _ in range(rng.randint(1, 8)):
        rng.choice((_drop, _double, _fill, _fill, _number, _row, _merge))(root, rng)
    return zipped({**parts, "word/document.xml": etree.tostring(root)})


def _any(root: etree._Element, name: str, rng: random.Random) -> etree._Element | None:
    found = list(root.iter(f"{W}{name}"))
    return rng.choice(found) if found else None


def _drop(root: etree._Element, rng: random.Random) -> None:
    each = _any(root, "p", rng)
    if each is None or any(True for _ in each.iter(f"{W}footnoteReference")):
        # A footnote that nothing refers to is nowhere printed.
        return
    parent = each.getparent()
    if parent is not None and (parent.tag != f"{W}tc" or len(parent.findall(f"{W}p")) > 1):
        parent.remove(each)


def _double(root: etree._Element, rng: random.Random) -> None:
    each, place = _any(root, "p", rng), _any(root, "p", rng)
    if each is not None and place is not None:
        place.addnext(copy.deepcopy(each))


def _fill(root: etree._Element, rng: random.Random) -> None:
    each = _any(root, "p", rng)
    if each is None or any(True for _ in each.iter(f"{W}footnoteReference")):
        return
    for child in list(each):
        if child.tag != f"{W}pPr":
            each.remove(child)
    run = etree.SubElement(each, f"{W}r")
    etree.SubElement(run, f"{W}t").text = rng.choice(PHRASES)


def _number(root: etree._Element, rng: random.Random) -> None:
    each = _any(root, "p", rng)
    if each is None:
        return
    properties = each.find(f"{W}pPr")
    if properties is None:
        properties = etree.Element(f"{W}pPr")
        each.insert(0, properties)
    for name in ("pStyle", "numPr"):
        for old in properties.findall(f"{W}{name}"):
            properties.remove(old)
    named = etree.SubElement(properties, f"{W}pStyle")
    named.set(f"{W}val", rng.choice(["1", "2", "3", "10", "af0", "a"]))
    listed = etree.SubElement(properties, f"{W}numPr")
    etree.SubElement(listed, f"{W}ilvl").set(f"{W}val", str(rng.randint(0, 2)))
    etree.SubElement(listed, f"{W}numId").set(f"{W}val", str(rng.randint(0, 6)))


def _row(root: etree._Element, rng: random.Random) -> None:
    each = _any(root, "tr", rng)
    if each is None:
        return
    parent = each.getparent()
    if rng.random() < 0.5:
        each.addnext(copy.deepcopy(each))
    elif parent is not None and len(parent.findall(f"{W}tr")) > 1:
        parent.remove(each)


def _merge(root: etree._Element, rng: random.Random) -> None:
    each = _any(root, "tc", rng)
    properties = None if each is None else each.find(f"{W}tcPr")
    if properties is not None:
        merged = etree.SubElement(properties, f"{W}{rng.choice(['vMerge', 'gridSpan'])}")
        merged.set(f"{W}val", rng.choice(["restart", "continue", "2"]))


def check_mutations(first: int, last: int) -> None:
    files = seeds()
    for seed in range(first, last):
        rng = random.Random(seed)
        content = mutated(rng.choice(files), rng)
        for read in (read_standard, read_unit):
            outcome = finish(read(received(content)))
            check_shape(outcome.reading.document)
            prove(content, outcome.reading.document, outcome.tally, labels=None)


def test_mutated_files_lose_nothing():
    check_mutations(0, 25)


@pytest.mark.campaign
def test_many_mutated_files_lose_nothing():
    check_mutations(25, 3000)
