"""Plans of a term of the development set whose months and weeks stand in other ways."""

from tests.data.old_plans.make_development import plan
from tests.data.old_plans.writer import ABOVE, LEFT, Page


def months(*each: tuple[str, str]) -> list[dict]:
    """What is right to read of months and their lines."""
    return [{"month": month, "text": text} for month, text in each]


@plan("term-28")
def months_with_the_year_and_many_columns():
    page = Page(landscape=True)
    page.title("2025—2026学年度上学期大一班班级工作计划")
    page.lines("执笔：甲老师")
    page.lines("一、班级现状", "本班32人，其中插班生2人。")
    page.lines("二、学期目标", "1.会整理自己的物品。", "2.会与人商量。")
    page.lines("三、逐月安排")
    page.table(
        [
            ["时间", "主题", "教育活动", "环境创设", "家园联系", "节日"],
            ["2025年9月", "我上大班了", "选值日生", "布置主题墙", "家长会", "教师节"],
            ["2025年10月", "我是中国人", "画国旗", "家乡角", "", "国庆节"],
            ["2025年11月", "多彩的秋天", "收集树叶", "落叶画廊", "亲子秋游", ""],
            ["2025年12月", "冬天来了", "测温度", "雪花窗", "", "迎新年"],
        ]
    )
    return page, {
        "kind": "term",
        "title": "2025—2026学年度上学期大一班班级工作计划",
        "class": "大一班",
        "class_level": "大班",
        "teachers": ["甲老师"],
        "school_year": "2025-2026",
        "term": 1,
        "situation": "本班32人，其中插班生2人。",
        "goals": ["会整理自己的物品。", "会与人商量。"],
        "months": months(
            ("2025年9月", "我上大班了\n选值日生\n布置主题墙\n家长会\n教师节"),
            ("2025年10月", "我是中国人\n画国旗\n家乡角\n国庆节"),
            ("2025年11月", "多彩的秋天\n收集树叶\n落叶画廊\n亲子秋游"),
            ("2025年12月", "冬天来了\n测温度\n雪花窗\n迎新年"),
        ),
    }


@plan("term-29")
def months_in_brackets_with_numbered_works():
    page = Page()
    page.title("中二班第一学期班级计划")
    page.lines("班主任：乙老师　　配班：丙老师")
    page.lines("一、班级情况", "全班29人，常规较好。")
    page.lines("二、主要目标", "1.遵守规则。", "2.敢在集体前讲话。")
    page.lines("三、每月工作重点")
    page.lines("（一）九月", "1.开学准备。", "2.建立常规。")
    page.lines("（二）十月", "1.国庆活动。", "2.秋季运动会。")
    page.lines("（三）十一月", "1.防火演习。")
    page.lines("四、家长工作", "每周更新家园栏。")
    return page, {
        "kind": "term",
        "title": "中二班第一学期班级计划",
        "class": "中二班",
        "class_level": "中班",
        "teachers": ["乙老师", "丙老师"],
        "term": 1,
        "situation": "全班29人，常规较好。",
        "goals": ["遵守规则。", "敢在集体前讲话。"],
        "months": months(
            ("九月", "开学准备。\n建立常规。"),
            ("十月", "国庆活动。\n秋季运动会。"),
            ("十一月", "防火演习。"),
        ),
        "family": "每周更新家园栏。",
    }


@plan("term-30")
def months_as_bold_headings_with_labels():
    page = Page()
    page.title("小一班2026年春季学期工作计划")
    page.lines("教师：丁老师、戊老师")
    page.bold("一、情况分析")
    page.lines("共24人，大多能独立吃饭。")
    page.bold("二、目标任务")
    page.lines("1.愿意与同伴分享。", "2.会说礼貌用语。")
    page.bold("三、具体安排")
    page.bold("3月份")
    page.lines("主题：你好春天", "活动：种豆、踏青", "家园：家长会")
    page.bold("4月份")
    page.lines("主题：小动物", "活动：喂小鸡", "家园：半日开放")
    page.bold("5月份")
    page.lines("主题：我爱劳动", "活动：擦桌椅", "家园：亲子运动会")
    return page, {
        "kind": "term",
        "title": "小一班2026年春季学期工作计划",
        "class": "小一班",
        "class_level": "小班",
        "teachers": ["丁老师", "戊老师"],
        "school_year": "2025-2026",
        "term": 2,
        "situation": "共24人，大多能独立吃饭。",
        "goals": ["愿意与同伴分享。", "会说礼貌用语。"],
        "months": months(
            ("3月份", "主题：你好春天\n活动：种豆、踏青\n家园：家长会"),
            ("4月份", "主题：小动物\n活动：喂小鸡\n家园：半日开放"),
            ("5月份", "主题：我爱劳动\n活动：擦桌椅\n家园：亲子运动会"),
        ),
    }


@plan("term-31")
def months_with_their_theme_in_one_cell_and_several_rows():
    page = Page(landscape=True)
    page.title("大班年级组2025年秋季学期主题安排表")
    page.table(
        [
            ["月份", "主题名称", "项目", "内容"],
            ["九月", "开学啦", "教学", "认识新教室"],
            [ABOVE, ABOVE, "家园", "家长会"],
            ["十月", "丰收", "教学", "剥玉米"],
            [ABOVE, ABOVE, "家园", "亲子采摘"],
        ]
    )
    return page, {
        "kind": "term",
        "title": "大班年级组2025年秋季学期主题安排表",
        "class_level": "大班",
        "school_year": "2025-2026",
        "term": 1,
        "months": months(
            ("九月", "开学啦：教学：认识新教室\n家园：家长会"),
            ("十月", "丰收：教学：剥玉米\n家园：亲子采摘"),
        ),
    }


@plan("term-32")
def german_year_by_months_and_years():
    page = Page(landscape=True, font="Arial")
    page.title("Jahresplanung Kita-Jahr 2025/2026")
    page.lines("Gruppe: Froschgruppe", "Team: Frau M., Herr N.")
    page.table(
        [
            ["Monat", "Projekt / Thema", "Feste und Feiern", "Elternarbeit", "Sonstiges"],
            ["September 2025", "Ich bin neu hier", "", "Elternabend", "Fototermin"],
            ["Oktober 2025", "Vom Korn zum Brot", "Erntedank", "", ""],
            ["November 2025", "Licht und Schatten", "Laternenfest", "Laternen basteln", ""],
            ["Dezember 2025", "Warten auf Weihnachten", "Nikolaus", "Adventscafé", "Schließtage"],
        ]
    )
    return page, {
        "kind": "term",
        "language": "de",
        "class": "Froschgruppe",
        "teachers": ["Frau M.", "Herr N."],
        "school_year": "2025-2026",
        "months": months(
            ("September 2025", "Ich bin neu hier\nElternabend\nFototermin"),
            ("Oktober 2025", "Vom Korn zum Brot\nErntedank"),
            ("November 2025", "Licht und Schatten\nLaternenfest\nLaternen basteln"),
            ("Dezember 2025", "Warten auf Weihnachten\nNikolaus\nAdventscafé\nSchließtage"),
        ),
    }


@plan("term-33")
def months_of_two_and_a_dash():
    page = Page()
    page.title("大三班下学期工作计划")
    page.lines("教师：己老师")
    page.lines("一、班况分析", "共30名幼儿，即将上小学。")
    page.lines("二、工作目标", "1.做好入学准备。", "2.养成阅读习惯。")
    page.lines("三、月份安排")
    page.lines(
        "二月、三月——开学适应，元宵节活动。",
        "四月——参观小学，春季远足。",
        "五月——劳动周，六一排练。",
        "六月——毕业典礼。",
    )
    return page, {
        "kind": "term",
        "title": "大三班下学期工作计划",
        "class": "大三班",
        "class_level": "大班",
        "teachers": ["己老师"],
        "term": 2,
        "situation": "共30名幼儿，即将上小学。",
        "goals": ["做好入学准备。", "养成阅读习惯。"],
        "months": months(
            ("二月、三月", "开学适应，元宵节活动。"),
            ("四月", "参观小学，春季远足。"),
            ("五月", "劳动周，六一排练。"),
            ("六月", "毕业典礼。"),
        ),
    }


@plan("term-34")
def months_across_without_a_head():
    page = Page(landscape=True)
    page.title("中班2025学年第一学期活动安排")
    page.lines("年级组：中班组    组长：庚老师")
    page.table(
        [
            ["项目", "9月", "10月", "11月", "12月"],
            ["主题活动", "新学期", "好吃的水果", "落叶", "雪花"],
            ["大型活动", "开学典礼", "秋游", "运动会", ""],
            ["环境创设", "班牌", "水果店", "", "窗花"],
        ]
    )
    return page, {
        "kind": "term",
        "title": "中班2025学年第一学期活动安排",
        "class_level": "中班",
        "teachers": ["庚老师"],
        "school_year": "2025-2026",
        "term": 1,
        "months": months(
            ("9月", "主题活动：新学期\n大型活动：开学典礼\n环境创设：班牌"),
            ("10月", "主题活动：好吃的水果\n大型活动：秋游\n环境创设：水果店"),
            ("11月", "主题活动：落叶\n大型活动：运动会"),
            ("12月", "主题活动：雪花\n环境创设：窗花"),
        ),
    }


@plan("term-35")
def months_in_a_row_of_a_form():
    page = Page()
    page.title("学期工作计划表")
    page.table(
        [
            ["班级", "小二班", "教师", "辛老师、壬老师"],
            ["学年", "2025-2026", "学期", "第一学期"],
            ["班级情况", "共25人，刚入园。", LEFT, LEFT],
            ["学期目标", "1.喜欢幼儿园。\n2.会自己喝水。", LEFT, LEFT],
            ["月工作安排", "九月", "开学适应\n家访", LEFT],
            [ABOVE, "十月", "认识国旗", LEFT],
            [ABOVE, "十一月", "亲子游园", LEFT],
            ["家长工作", "开家长会。", LEFT, LEFT],
        ]
    )
    return page, {
        "kind": "term",
        "class": "小二班",
        "class_level": "小班",
        "teachers": ["辛老师", "壬老师"],
        "school_year": "2025-2026",
        "term": 1,
        "situation": "共25人，刚入园。",
        "goals": ["喜欢幼儿园。", "会自己喝水。"],
        "months": months(("九月", "开学适应\n家访"), ("十月", "认识国旗"), ("十一月", "亲子游园")),
        "family": "开家长会。",
    }


@plan("term-36")
def german_months_with_lists_of_bullets():
    page = Page(font="Calibri")
    page.title("Halbjahresplanung Sommer 2026 – Marienkäfergruppe")
    page.lines("Frau O. und Frau P.")
    for name, texts in {
        "Februar 2026": ["Fasching feiern", "Masken gestalten"],
        "März 2026": ["Frühblüher beobachten"],
        "April 2026": ["Ostern", "Eier färben", "Hasenweg"],
    }.items():
        page.heading(name, 2)
        page.numbered(texts, "List Bullet")
    return page, {
        "kind": "term",
        "language": "de",
        "class": "Marienkäfergruppe",
        "teachers": ["Frau O.", "Frau P."],
        "months": months(
            ("Februar 2026", "Fasching feiern\nMasken gestalten"),
            ("März 2026", "Frühblüher beobachten"),
            ("April 2026", "Ostern\nEier färben\nHasenweg"),
        ),
    }


@plan("term-37")
def months_with_weeks_inside():
    page = Page(landscape=True)
    page.title("小班第二学期教学计划安排")
    page.lines("教师：甲老师　乙老师")
    page.table(
        [
            ["月份", "周次", "主题", "重点工作"],
            ["三月", "第一周", "开学了", "常规"],
            [ABOVE, "第二周", ABOVE, "女神节"],
            ["四月", "第三周", "春天", "踏青"],
            [ABOVE, "第四周", ABOVE, ""],
        ]
    )
    weeks = [(1, "开学了", "常规"), (2, "开学了", "女神节"), (3, "春天", "踏青")]
    return page, {
        "kind": "term",
        "title": "小班第二学期教学计划安排",
        "class_level": "小班",
        "teachers": ["甲老师", "乙老师"],
        "term": 2,
        "weeks": [{"week": n, "theme": theme, "text": text} for n, theme, text in weeks]
        + [{"week": 4, "theme": "春天"}],
    }


@plan("term-38")
def months_in_chapters_with_numbers_and_kinds_of_work():
    page = Page()
    page.title("中三班班级工作计划")
    page.lines("2025—2026学年第一学期　　教师：丙老师、丁老师")
    page.lines("一、现状分析")
    page.lines("全班31人，多数能独立进餐。")
    page.lines("二、本学期总目标")
    page.lines("1、爱护集体。", "2、勇于尝试。")
    page.lines("三、各月安排如下：")
    page.lines("9月：", "（1）制定常规；", "（2）教师节活动。")
    page.lines("10月：", "（1）国庆节活动；", "（2）重阳节敬老。")
    page.lines("11月：", "（1）安全教育；")
    page.lines("12月：", "（1）亲子运动会；", "（2）迎新年。")
    return page, {
        "kind": "term",
        "title": "中三班班级工作计划",
        "class": "中三班",
        "class_level": "中班",
        "teachers": ["丙老师", "丁老师"],
        "school_year": "2025-2026",
        "term": 1,
        "situation": "全班31人，多数能独立进餐。",
        "goals": ["爱护集体。", "勇于尝试。"],
        "months": months(
            ("9月", "制定常规；\n教师节活动。"),
            ("10月", "国庆节活动；\n重阳节敬老。"),
            ("11月", "安全教育；"),
            ("12月", "亲子运动会；\n迎新年。"),
        ),
    }


@plan("term-39")
def german_months_in_paragraphs():
    page = Page(font="Arial")
    page.title("Jahresplanung 2026")
    page.lines("Gruppe: Spatzen", "Erzieherinnen: Frau Q., Frau R.")
    page.lines("Januar – Winter: Vögel füttern, Eis beobachten")
    page.lines("Februar – Fasching: Kostüme, Umzug")
    page.lines("März – Frühling: Säen und pflanzen")
    page.lines("April – Ostern: Eier färben")
    return page, {
        "kind": "term",
        "language": "de",
        "teachers": ["Frau Q.", "Frau R."],
        "months": months(
            ("Januar", "Winter: Vögel füttern, Eis beobachten"),
            ("Februar", "Fasching: Kostüme, Umzug"),
            ("März", "Frühling: Säen und pflanzen"),
            ("April", "Ostern: Eier färben"),
        ),
    }


@plan("term-40")
def months_in_a_table_with_numbers_and_merged_themes():
    page = Page()
    page.title("大班2026年春季学期班级计划")
    page.lines("执教：戊老师")
    page.lines("四、月重点工作")
    page.table(
        [
            ["序号", "月份", "主题", "主要工作", "负责人"],
            ["1", "2月", "开学", "报名", "戊老师"],
            ["2", "3月", "春天", "植树", ""],
            ["3", "4月", ABOVE, "远足", ""],
            ["4", "5月", "毕业", "拍照", ""],
        ]
    )
    return page, {
        "kind": "term",
        "title": "大班2026年春季学期班级计划",
        "class_level": "大班",
        "school_year": "2025-2026",
        "term": 2,
        "months": months(
            ("2月", "开学\n报名\n戊老师"),
            ("3月", "春天\n植树"),
            ("4月", "远足"),
            ("5月", "毕业\n拍照"),
        ),
    }


@plan("term-41")
def a_month_in_each_row_of_two_columns():
    page = Page()
    page.title("2025年秋季小三班工作行事历")
    page.table(
        [
            ["九月份", "1.接待新生。\n2.家长会。"],
            ["十月份", "1.国庆活动。"],
            ["十一月份", "1.体检。\n2.防火演习。"],
            ["十二月份", "1.新年联欢。"],
        ]
    )
    return page, {
        "kind": "term",
        "title": "2025年秋季小三班工作行事历",
        "class": "小三班",
        "class_level": "小班",
        "months": months(
            ("九月份", "接待新生。\n家长会。"),
            ("十月份", "国庆活动。"),
            ("十一月份", "体检。\n防火演习。"),
            ("十二月份", "新年联欢。"),
        ),
    }


@plan("term-42")
def german_half_year_across():
    page = Page(landscape=True, font="Calibri")
    page.title("Halbjahresübersicht der Bärengruppe")
    page.table(
        [
            ["", "September", "Oktober", "November"],
            ["Thema", "Ankommen", "Herbst", "Licht"],
            ["Projekte", "Mein Platz", "Kürbis", ""],
            ["Feste", "", "Erntedank", "St. Martin"],
        ]
    )
    return page, {
        "kind": "term",
        "language": "de",
        "title": "Halbjahresübersicht der Bärengruppe",
        "class": "Bärengruppe",
        "months": months(
            ("September", "Thema: Ankommen\nProjekte: Mein Platz"),
            ("Oktober", "Thema: Herbst\nProjekte: Kürbis\nFeste: Erntedank"),
            ("November", "Thema: Licht\nFeste: St. Martin"),
        ),
    }
