"""Look-alikes of forms in circulation, as Word and WPS write them; every word is made up."""

from tests.features.word_import.formats.making import CENTER, docx, p, r, tbl, tc, text_box, tr

SONG = '<w:rFonts w:ascii="宋体" w:eastAsia="宋体" w:hAnsi="宋体"/>'
KAI = '<w:rFonts w:ascii="楷体" w:eastAsia="楷体" w:hAnsi="楷体"/>'
GREY = '<w:color w:val="808080"/>'
#: What a form gives as an example, it marks: all else is printed.
EXAMPLE = KAI + GREY
UNDER = '<w:u w:val="single"/>'
SMALL = '<w:sz w:val="21"/>'


def label(text: str) -> str:
    return tc(p(r(text, f"{SONG}<w:b/>{SMALL}"), more=CENTER))


def value(text: str = "", *, span: int = 1, merge: str = "") -> str:
    """A cell whose font stands in its example text, or on the mark of its empty paragraph."""
    if text:
        inner = "".join(p(r(each, f"{KAI}{GREY}{SMALL}")) for each in text.split("\n"))
    else:
        inner = p(more=f"<w:rPr>{KAI}{SMALL}</w:rPr>")
    return tc(inner, span=span, merge=merge)


def pairs() -> bytes:
    """The usual one: labels left, values right, one merged cell, example text in grey."""
    return docx(
        p(r("××幼儿园集体教学活动教案", f"{SONG}<w:b/><w:sz w:val='32'/>".replace("'", '"')),
          more=CENTER),
        tbl(
            tr(label("活动名称"), value("例：会唱歌的瓶子"), label("活动领域"), value()),
            tr(label("班  级"), value(), label("执教教师"), value("王老师")),
            tr(label("日　期"), value(), label("活动时长"), value()),
            tr(label("活动目标"), value("1.例：认识……\n2.例：愿意……", span=3)),
            tr(tc(p(r("活动准备", SONG)), merge="restart"), label("物质准备"), value(span=2)),
            tr(tc("", merge="continue"), label("经验准备"), value(span=2)),
            tr(label("活\n动\n过\n程"), value("（请写清教师的提问）", span=3),
               more='<w:trHeight w:val="600" w:hRule="exact"/>'),
            tr(label("活动延伸"), value(span=3)),
            tr(label("活动反思"), value(span=3)),
            widths=(1500, 3000, 1500, 3000),
        ),
    )  # fmt: skip


def split_runs() -> bytes:
    """Label and value in one cell, the label in pieces, as Word leaves it after corrections."""

    def cell(first: str, second: str, example: str = "") -> str:
        return tc(p(r(first, f"{SONG}<w:b/>"), r(second, f"{SONG}<w:b/>"),
                    *([r(example, EXAMPLE)] if example else [])), span=2)  # fmt: skip

    return docx(
        p(r("教案", f"{SONG}<w:b/>"), more=CENTER),
        tbl(
            tr(cell("活动", "名称：", "小种子")),
            tr(tc(p(r("班", SONG), r("级：", SONG), r("中一班", EXAMPLE))),
               tc(p(r("执", SONG), r("教：", SONG)))),
            tr(tc(p(r("活动目", SONG), r("标：", SONG)) + p(r("1.示例目标一", EXAMPLE))
                  + p(r("2.示例目标二", EXAMPLE)), span=2)),
            tr(tc(p(r("活动准备：", SONG), r("（示例）", EXAMPLE)), span=2)),
            tr(tc(p(r("活动过", SONG), r("程：", SONG)) + p(r("一、导入", EXAMPLE)) + p(), span=2)),
            tr(tc(p(r("活动反", SONG), r("思：", SONG)), span=2)),
            widths=(4500, 4500),
        ),
    )  # fmt: skip


def blanks() -> bytes:
    """No table for the head: underlined blanks of characters, of spaces, and in brackets."""
    return docx(
        p(r("幼儿园活动设计", f"{SONG}<w:b/>"), more=CENTER),
        p(r("活动名称：", SONG), r("                    ", SONG + UNDER)),
        p(r("班级：________  日期：________  执教：________", SONG)),
        p(r("第（   ）周", SONG)),
        p(r("活动目标：", SONG + "<w:b/>")),
        p(r("1.示例", EXAMPLE)),
        p(r("活动准备：", SONG + "<w:b/>")),
        p(r("活动过程：", SONG + "<w:b/>")),
        p(r("（一）示例", EXAMPLE)),
        p(r("（二）示例", EXAMPLE)),
        p(r("活动延伸：", SONG + "<w:b/>")),
    )


def columns() -> bytes:
    """The process in columns, a row for each part, with rows to spare; WPS folders."""
    return docx(
        tbl(
            tr(label("课题"), value("", span=2)),
            tr(label("教学目标"), value("示例", span=2)),
            tr(label("环节"), label("活动过程"), label("教师指导")),
            tr(value("例：导入"), value("例：……"), value("例：观察")),
            tr(value(), value(), value()),
            tr(value(), value(), value()),
            tr(label("活动评价"), value("", span=2)),
            widths=(1500, 5000, 2500),
        ),
        folders=True,
    )


def nested() -> bytes:
    """A table in a cell of a table that only frames it, as WPS does for borders."""
    inner = tbl(
        tr(label("活动主题"), value("示例主题")),
        tr(label("活动目标"), value("示例目标")),
        tr(label("活动过程"), value()),
        widths=(1500, 6500),
    )
    return docx(
        tbl(
            tr(label("班级"), value()),
            tr(label("集体活动"), tc(inner + p())),
            tr(label("活动反思"), value()),
            widths=(1500, 8000),
        )
    )


def boxes() -> bytes:
    """The head in text boxes, anchored in a paragraph and in a cell."""
    return docx(
        p(text_box(p(r("活动名称：", SONG), r("示例", EXAMPLE)), p(r("班级：", SONG)))),
        tbl(
            tr(label("活动目标"), tc(p(text_box(p(r("示例目标", EXAMPLE)))))),
            tr(label("活动过程"), value("示例过程")),
            widths=(1500, 8000),
        ),
    )


def day() -> bytes:
    """一日活动计划: the day down the page, group time with fields of its own."""
    return docx(
        p(r("一日活动计划", f"{SONG}<w:b/>"), more=CENTER),
        p(r("第（  ）周   星期（   ）", SONG)),
        tbl(
            tr(label("生活活动"), value(span=2)),
            tr(tc(p(r("集体活动", SONG)), merge="restart"), label("活动主题"), value("示例")),
            tr(tc("", merge="continue"), label("目标"), value()),
            tr(tc("", merge="continue"), label("准备"), value()),
            tr(tc("", merge="continue"), label("过程"), value()),
            tr(label("室内区域游戏"), value(span=2)),
            tr(label("下午户外游戏"), value(span=2)),
            tr(label("一日活动反思"), value(span=2)),
            widths=(1500, 1500, 6000),
        ),
    )


def day_in_sections() -> bytes:
    """一日活动计划 as it is handed in: sections at the left, labels in the cells beside."""

    def of(*lines: str) -> str:
        return tc("".join(p(r(each, SONG)) if each else p() for each in lines))

    def head(text: str) -> str:
        return tc(p(r(text, SONG)), merge="restart")

    more = tc("", merge="continue")
    return docx(
        p(r("一日活动计划", f"{SONG}<w:b/>"), more=CENTER),
        p(r("日期：________　带班老师：________　保育员：________", SONG)),
        tbl(
            tr(head("晨间活动："), of("体能大循环", "集体游戏：", "自主游戏：")),
            tr(more, of("重点指导：", "活动目标：", "", "指导要点：", "")),
            tr(head("集体活动："), of("活动主题：")),
            tr(more, of("活动目标：", "")),
            tr(more, of("活动准备：", "")),
            tr(more, of("活动过程：", "")),
            tr(head("室内区域游戏："), of("游戏区域：")),
            tr(more, of("支持策略：", "")),
            tr(head("下午户外游戏"), of("游戏区域：")),
            tr(more, of("重点观察：", "活动目标：", "")),
            tr(tc(p(r("一日活动反思：", SONG))), of("")),
            widths=(1500, 7500),
        ),
    )


def ticks() -> bytes:
    """Boxes to tick, a vertical merge whose value has several cells, a bilingual label."""
    return docx(
        tbl(
            tr(label("活动名称 (name)"), value("示例")),
            tr(label("活动类型"), value("□集体活动　□区域游戏　□户外活动")),
            tr(label("领域"), value("□健康 □语言 □社会 □科学 □艺术")),
            tr(tc(p(r("活动过程", SONG)), merge="restart"), value("示例一")),
            tr(tc("", merge="continue"), value("示例二")),
            tr(tc("", merge="continue"), value("示例三")),
            tr(label("活动目标"), value()),
            widths=(2000, 7000),
        )
    )


def below() -> bytes:
    """Labels over their values: heads side by side, and alone over the whole width."""
    return docx(
        tbl(
            tr(label("活动名称"), label("班级"), label("执教者")),
            tr(value("示例"), value(), value()),
            tr(tc(p(r("活动目标：", SONG)), span=3)),
            tr(value("示例", span=3)),
            tr(tc(p(r("活动过程", SONG)), span=3)),
            tr(value("示例", span=3)),
            widths=(3000, 3000, 3000),
        )
    )


def week() -> bytes:
    """周计划: the days across, kinds of activity down, a cell over the whole week."""
    names = ("周一", "周二", "周三", "周四", "周五")
    days = [label(f"{each}\n{at}日") for at, each in enumerate(names, 7)]

    def five(example: str = "") -> str:
        return "".join(value(example if at == 1 else "") for at in range(5))

    return docx(
        p(r("第（   ）周  周活动计划", f"{SONG}<w:b/>"), more=CENTER),
        p(r("主题：", SONG), r("示例主题", EXAMPLE)),
        tbl(
            tr(tc(p(r("时间", SONG)), span=2), *days),
            tr(tc(p(r("上午", SONG)), merge="restart"), label("晨间活动"), value("", span=5)),
            tr(tc("", merge="continue"), label("集体活动"), five("例：会唱歌的瓶子")),
            tr(tc("", merge="continue"), label("区域游戏\n建构区"), five()),
            tr(tc("", merge="continue"), label("区域游戏\n美工区"), five()),
            tr(tc(p(r("下午", SONG))), label("15:00—15:40 户外活动"), five()),
            tr(tc(p(r("备注", SONG)), span=2), value("示范园统一格式", span=5)),
            tr(tc(p(r("户外观察重点", SONG)), span=2), five("走跑跳")),
            tr(tc(p(r("日期", SONG)), span=2), five()),
            widths=(800, 1500, 1400, 1400, 1400, 1400, 1400),
        ),
        folders=True,
    )


def week_down() -> bytes:
    """A week with its days down the rows, in German, named by parts of the day."""
    head = tr(label("Tag"), label("Morgenkreis"), label("Freispiel"), label("Nachmittag"))
    names = ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag")
    rows = [tr(label(name), value("Beispiel"), value(), value()) for name in names]
    return docx(
        p(r("Wochenplan", f"{SONG}<w:b/>"), more=CENTER),
        tbl(head, *rows, widths=(1600, 2500, 2500, 2500)),
    )


def photos() -> bytes:
    """A record with a high cell for photos, and a line for them."""
    return docx(
        tbl(
            tr(label("活动名称"), value("示例")),
            tr(label("活动过程"), value("示例")),
            tr(label("活动照片"), value("（示例：贴照片处）"),
               more='<w:trHeight w:val="3400" w:hRule="exact"/>'),
            widths=(1600, 7400),
        ),
    )  # fmt: skip


ALL = (pairs, split_runs, blanks, columns, nested, boxes, day, ticks, below)
