"""Word files in the manner of many programs, each with one thing that readers get wrong."""

import io

import docx as python_docx

from tests.features.review.formats.word_comments.making import (
    OLD_W15,
    begin,
    comment,
    deleted,
    docx,
    end,
    extended,
    inserted,
    lines,
    paragraph,
    run,
    tracked,
)

NOTE = comment(0, "a")
REFERENCE = '<w:r><w:commentReference w:id="0"/></w:r>'


def on(*content: str, notes: str = NOTE, threads: str = "", **told) -> bytes:
    return docx(paragraph(*content), notes, threads, **told)


def around(*content: str, notes: str = NOTE) -> bytes:
    """A file in which comment 0 is anchored to some content."""
    return on(run("前"), begin(0), *content, end(0), run("后"), notes=notes)


def row(*cells: str, properties: str = "") -> str:
    return f"<w:tr>{properties}{''.join(f'<w:tc>{each}</w:tc>' for each in cells)}</w:tr>"


def table(*rows: str) -> str:
    return f"<w:tbl>{''.join(rows)}</w:tbl>"


def box(*content: str, twice: bool = False) -> str:
    inner = f"<w:txbxContent>{paragraph(*content)}</w:txbxContent>"
    if not twice:
        return f"<w:r><w:pict>{inner}</w:pict></w:r>"
    return (
        f'<w:r><mc:AlternateContent><mc:Choice Requires="wps">{inner}</mc:Choice>'
        f"<mc:Fallback><w:pict>{inner}</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )


def sdt(content: str) -> str:
    return f"<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>"


def mark(kind: str) -> str:
    return f'<w:rPr><w:{kind} w:id="7" w:author="A"/></w:rPr>'


def thread(*parents: str) -> bytes:
    """A file with comments on one word, with paragraph ids 1 to n, and their threads part."""
    notes = "".join(comment(at, f"t{at}", para=f"0000000{at + 1}") for at in range(len(parents)))
    entries = ((f"0000000{at + 1}", parent, at % 2 == 0) for at, parent in enumerate(parents))
    places = range(len(parents))
    words = (*map(begin, places), run("水"), *map(end, places))
    return on(*words, notes=notes, threads=extended(*entries))


def field(result: str) -> str:
    kinds = ("begin", "separate", "end")
    first, middle, last = (f'<w:r><w:fldChar w:fldCharType="{each}"/></w:r>' for each in kinds)
    return f"{first}<w:r><w:instrText> REF x </w:instrText></w:r>{middle}{run(result)}{last}"


def stories() -> bytes:
    """Comments and changes in notes, headers and footers."""
    spot = [paragraph(begin(at), run(f"处{at}"), end(at), inserted(f"新{at}")) for at in range(4)]
    more = {
        "word/footnotes.xml": ("footnotes", f'<w:footnote w:id="2">{spot[0]}</w:footnote>'),
        "word/endnotes.xml": ("endnotes", f'<w:endnote w:id="2">{spot[1]}</w:endnote>'),
        "word/header1.xml": ("header", spot[2]),
        "word/footer1.xml": ("footer", spot[3]),
    }
    return docx(lines("x"), "".join(comment(at, f"c{at}") for at in range(4)), more=more)


def of_python_docx() -> bytes:
    document = python_docx.Document()
    body = document.add_paragraph("Hello ")
    document.add_comment(body.add_run("world"), text="hi\nsecond", author="Ann", initials="A")
    document.add_comment(body.runs, text="", author="Bob")
    cell = document.add_table(2, 2).cell(0, 0).paragraphs[0].add_run("cell")
    note = document.add_comment(cell, text="on a cell", author="C")
    note.add_paragraph("more")
    note.add_table(1, 1, 3_000_000).cell(0, 0).text = "inside"
    written = io.BytesIO()
    document.save(written)
    return written.getvalue()


def manners() -> dict[str, bytes]:
    """Files by what is special in them; ids, ranges and threads; text; changes."""
    return _threads_and_ids() | _ranges() | _texts() | _changes()


def _threads_and_ids() -> dict[str, bytes]:
    words = (begin(0), run("水"), end(0))
    one = comment(0, "a", para="0A")
    resolved = extended(("0A", "", True))
    return {
        "python-docx": of_python_docx(),
        "no id": on(notes="<w:comment><w:p/></w:comment>"),
        "no content": around(run("x"), notes='<w:comment w:id="0" w:author="A"/>'),
        "a word for an id": docx(
            lines("x"), f'<w:comment w:id="x1" w:author="A">{lines("t")}</w:comment>'
        ),
        "01 for 1": on(
            '<w:commentRangeStart w:id="01"/>', run("水"), end(1), notes=comment(1, "a")
        ),
        "one id for two": on(*words, begin(0), run("火"), end(0), notes=NOTE + comment(0, "a")),
        "replies to replies": thread("", "00000001", "00000002", "00000003"),
        "a missing parent": thread("", "DEADBEEF"),
        "strict": on(*words, inserted("新"), notes=one, threads=resolved, strict=True),
        "old threads": on(*words, notes=one, threads=extended(("0A", "", True), space=OLD_W15)),
        "other names": on(*words, names={"comments": "word/comments2.xml"}),
        "in a content control": docx(lines("x"), sdt(NOTE)),
        "pictures and tables": docx(
            lines("x"),
            comment(0, paragraph("<w:r><w:drawing/></w:r>", run("图")), table(row(lines("格")))),
        ),
        "changed itself": docx(
            lines("x"), comment(0, paragraph(inserted("新"), deleted("旧"), run("文")))
        ),
    }


def _ranges() -> dict[str, bytes]:
    return {
        "only a reference": on(run("a"), REFERENCE),
        "no end": docx(paragraph(begin(0), run("a")) + lines("b", "c"), NOTE),
        "two beginnings": on(begin(0), begin(0), run("a"), end(0)),
        "two references": around(run("a"), REFERENCE),
        "over another": on(
            begin(0),
            run("甲"),
            begin(1),
            run("乙"),
            end(0),
            run("丙"),
            end(1),
            notes=NOTE + comment(1, "b"),
        ),
        "across cells": docx(
            table(row(paragraph(begin(0), run("甲")), paragraph(run("乙"), end(0)))), NOTE
        ),
        "around a row": docx(table(begin(0), row(lines("甲")), end(0), row(lines("乙"))), NOTE),
        "in controls": docx(
            sdt(paragraph(begin(0), run("控"))) + paragraph(run("后"), end(0)), NOTE
        ),
        "over fields": around(field("表1"), f"<w:hyperlink>{run('链')}</w:hyperlink>"),
        "in stories": stories(),
        "in a box": on(run("a"), box(begin(0), run("框"), end(0), inserted("新"))),
        "in a box twice": on(
            run("a"), box(begin(0), run("框"), end(0), inserted("新"), twice=True)
        ),
        "around a box": around(run("b"), box(run("框"), twice=True)),
        "around nothing but boxes": around(box(run("甲"), twice=True), box(deleted("乙"))),
        "around a deletion and a box": around(deleted("删"), box(run("框"))),
        "behind a box": on(box(run("框")), begin(0), end(0)),
    }


def _texts() -> dict[str, bytes]:
    ruby = f"<w:rt>{run('han')}</w:rt><w:rubyBase>{run('汉')}</w:rubyBase>"
    turned = f"<w:bdo w:val='rtl'>{run('שלום')}</w:bdo><w:dir w:val='rtl'>{run('a')}</w:dir>"
    choice = "".join(f'<mc:Choice Requires="{each}">{run(each)}</mc:Choice>' for each in "ab")
    return {
        "surrogates": around(run("𠮷野家😀"), notes=comment(0, "😀𠮷")),
        "right to left": around(turned),
        "ruby": around(f"<w:r><w:ruby><w:rubyPr/>{ruby}</w:ruby></w:r>"),
        "breaks": around(
            run("a"), "<w:r><w:tab/><w:br/><w:cr/><w:softHyphen/><w:noBreakHyphen/></w:r>"
        ),
        "symbols": around("<w:r><w:sym w:font='Wingdings' w:char='F0FC'/></w:r>"),
        "three renderings": around(
            f"<mc:AlternateContent>{choice}<mc:Fallback>{run('c')}</mc:Fallback>"
            "</mc:AlternateContent>"
        ),
        "a fallback alone": around(
            f"<mc:AlternateContent><mc:Fallback>{run('c')}</mc:Fallback></mc:AlternateContent>"
        ),
        "blanks": around(run("  a "), run(" b")),
    }


def _changes() -> dict[str, bytes]:
    new = tracked("ins", run("新") + deleted("旧") + run("文"))
    marks = (paragraph(run("a"), properties=mark(each)) for each in ("ins", "del"))
    tracked_row = '<w:trPr><w:ins w:id="1" w:author="A"/></w:trPr>'
    looks = '<w:r><w:rPr><w:rPrChange w:id="1"><w:rPr/></w:rPrChange></w:rPr><w:t>x</w:t></w:r>'
    moved = tracked("moveTo", run("移来") + inserted("插"))
    return {
        "a deletion in an insertion": around(new),
        "only a deletion": around(deleted("必须")),
        "marks of paragraphs": docx("".join(marks) + lines("c")),
        "rows": docx(table(row(paragraph(inserted("x")), properties=tracked_row))),
        "looks": on(looks, notes=""),
        "moves": docx(paragraph(tracked("moveFrom", run("移走"))) + paragraph(moved)),
        "nothing in it": on(
            tracked("ins", ""), tracked("ins", "<w:r/>"), tracked("ins", REFERENCE)
        ),
        "pictures": on(tracked("ins", "<w:r><w:drawing/></w:r>"), notes=""),
        "the code of a field": on(
            tracked("ins", "<w:r><w:instrText>REF x</w:instrText></w:r>"), inserted("5"), notes=""
        ),
        "in a formula": on(
            f"<m:oMath>{tracked('ins', '<m:r><m:t>E</m:t></m:r>')}"
            "<m:ctrlPr><w:ins w:id='1'><w:rPr/></w:ins></m:ctrlPr></m:oMath>",
            notes="",
        ),
        "an empty paragraph": docx(tracked("ins", paragraph()) + lines("x")),
        "whole paragraphs": docx(tracked("ins", lines("整段")) + lines("x")),
        "around a box": on(tracked("ins", run("x") + box(run("框"), inserted("新")))),
    }
