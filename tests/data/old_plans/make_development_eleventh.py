"""Plans of the development set with lists in one cell, days off, hours beside rows, two titles."""

from tests.data.old_plans.make_development import plan
from tests.data.old_plans.make_development_third import slot, three
from tests.data.old_plans.writer import ABOVE, LEFT, Page, count, week


@plan("lesson-42")
def title_in_a_label_with_the_area_behind():
    page = Page(head="××幼儿园教师教案本")
    page.lines("活动名称：彩虹桥（中班艺术领域）")
    page.lines("活动类型：集体教学活动")
    page.lines("活动目标：")
    page.lines("（1）会用彩色笔画弧线；", "（2）喜欢彩虹的颜色。")
    page.lines("活动准备：经验准备——见过彩虹；材料准备——彩笔、纸。")
    page.lines("活动过程：")
    page.lines("1、看彩虹", "出示图片，彩虹有几种颜色？")
    page.lines("2、画彩虹", "先画最外面的弧线。", "一条挨着一条画。")
    page.lines("3、走彩虹", "把画连成一座桥。")
    page.lines("活动延伸：在美工区继续画。")
    return page, {
        "kind": "lesson",
        "title": "彩虹桥",
        "class_level": "中班",
        "domain": "艺术",
        "form": "集体教学活动",
        "goals": ["会用彩色笔画弧线；", "喜欢彩虹的颜色。"],
        "steps": three(
            ("看彩虹", ["出示图片，彩虹有几种颜色？"]),
            ("画彩虹", ["先画最外面的弧线。", "一条挨着一条画。"]),
            ("走彩虹", ["把画连成一座桥。"]),
        ),
        "extension": "在美工区继续画。",
    }


@plan("lesson-43")
def title_of_a_series_with_a_number():
    page = Page()
    page.title("中班音乐活动教案《小雨点》（第一课时）", 15)
    page.lines("执教老师：处暑　　　　活动形式：集体、分组")
    page.bold("【设计意图】")
    page.lines("下雨了，孩子们在窗前数雨点。")
    page.bold("【活动目标】")
    page.lines(*count(["会唱歌曲。", "能用身体打节奏。"]))
    page.bold("【活动过程】")
    page.bold("一、听雨")
    page.lines("雨点是怎么唱歌的？")
    page.bold("二、唱雨")
    page.lines("跟着琴声轻轻唱。", "分组唱。")
    page.bold("三、玩雨")
    page.lines("拍手、拍腿打节奏。")
    return page, {
        "kind": "lesson",
        "title": "小雨点",
        "class_level": "中班",
        "domain": "音乐",
        "form": "集体",
        "teachers": ["处暑"],
        "origin": "下雨了，孩子们在窗前数雨点。",
        "goals": ["会唱歌曲。", "能用身体打节奏。"],
        "steps": three(
            ("听雨", ["雨点是怎么唱歌的？"]),
            ("唱雨", ["跟着琴声轻轻唱。", "分组唱。"]),
            ("玩雨", ["拍手、拍腿打节奏。"]),
        ),
    }


@plan("lesson-44")
def german_title_in_quotes_below_the_kind():
    page = Page(font="Calibri")
    page.title("Angebotsplanung", 18)
    page.title("„Schatten fangen“", 14)
    page.table(
        [
            ["Name", "Frau T.", "Datum", "14.05.2025"],
            ["Gruppe", "Käfergruppe", "Sozialform", "Teilgruppe (8 Kinder)"],
            ["Bildungsbereich", "Naturwissenschaft und Technik", "Dauer", "30 min"],
            ["Ziele", "Die Kinder entdecken ihren Schatten.", LEFT, LEFT],
            ["Material", "Kreide, Taschenlampe", LEFT, LEFT],
            ["Elterninfo", "Bitte Sonnencreme auftragen.", LEFT, LEFT],
        ]
    )
    return page, {
        "kind": "lesson",
        "language": "de",
        "title": "Schatten fangen",
        "class": "Käfergruppe",
        "domain": "Naturwissenschaft und Technik",
        "form": "Teilgruppe",
        "date": "2025-05-14",
        "minutes": 30,
        "goals": ["Die Kinder entdecken ihren Schatten."],
        "preparation": ["Kreide, Taschenlampe"],
        "family": "Bitte Sonnencreme auftragen.",
    }


@plan("unit-29")
def lists_in_one_cell_each():
    page = Page()
    page.title("中班主题教学计划")
    page.table(
        [
            ["主题名称", "《我爱运动》", "班　级", "中三班"],
            ["主题说明", "运动会快到了，孩子们天天练习。", LEFT, LEFT],
            ["主题目标", "1. 喜欢运动。 2. 知道运动前要热身。", LEFT, LEFT],
            [
                "活动内容",
                "1.语言活动《加油》\n2.科学活动《心跳》\n3.美术活动《运动的人》",
                LEFT,
                LEFT,
            ],
            ["区域设置", "美工区：画运动的人。阅读区：运动的书。建构区：搭运动场。", LEFT, LEFT],
            ["主题墙饰", "贴上孩子运动的照片。", LEFT, LEFT],
            ["家长配合", "每天一起走一走。", LEFT, LEFT],
        ]
    )
    return page, {
        "kind": "unit",
        "title": "我爱运动",
        "class": "中三班",
        "class_level": "中班",
        "origin": "运动会快到了，孩子们天天练习。",
        "goals": ["喜欢运动。", "知道运动前要热身。"],
        "activities": [
            {"title": "加油", "domain": "语言"},
            {"title": "心跳", "domain": "科学"},
            {"title": "运动的人", "domain": "美术"},
        ],
        "areas": ["美工区：画运动的人。", "阅读区：运动的书。", "建构区：搭运动场。"],
        "environment": "贴上孩子运动的照片。",
        "family": "每天一起走一走。",
    }


@plan("unit-30")
def threads_with_their_activities_below():
    page = Page()
    page.title("大班主题方案——我是中国人")
    page.lines("设计人：青禾  时间：2025.9.22—2025.10.17")
    page.lines("一、主题目标", "1.知道自己是中国人。", "2.喜欢家乡的东西。")
    page.lines("二、主题网络图")
    page.table(
        [
            ["线索", "活动内容"],
            ["首都北京", "我爱天安门、长城长"],
            ["家乡的节", "中秋月饼、重阳敬老"],
        ]
    )
    page.lines("三、主题活动一览表")
    page.table(
        [
            ["线索", "名称", "类型", "领域"],
            ["首都北京", "我爱天安门", "集体", "社会"],
            [ABOVE, "长城长", "区域", "艺术"],
            ["家乡的节", "中秋月饼", "生活", "健康"],
            [ABOVE, "重阳敬老", "亲子", "社会"],
        ]
    )
    page.lines("四、区域环境", "建构区：长城的图片、积木", "美工区：月饼模具、彩泥")
    return page, {
        "kind": "unit",
        "title": "我是中国人",
        "class_level": "大班",
        "teachers": ["青禾"],
        "start": "2025-09-22",
        "end": "2025-10-17",
        "goals": ["知道自己是中国人。", "喜欢家乡的东西。"],
        "web": [
            {"branch": "首都北京", "leaves": ["我爱天安门", "长城长"]},
            {"branch": "家乡的节", "leaves": ["中秋月饼", "重阳敬老"]},
        ],
        "activities": [
            {"title": "我爱天安门", "form": "集体", "domain": "社会"},
            {"title": "长城长", "form": "区域", "domain": "艺术"},
            {"title": "中秋月饼", "form": "生活", "domain": "健康"},
            {"title": "重阳敬老", "form": "亲子", "domain": "社会"},
        ],
        "areas": ["建构区：长城的图片、积木", "美工区：月饼模具、彩泥"],
    }


@plan("unit-31")
def german_project_with_steps_by_weeks():
    page = Page(font="Arial")
    page.heading("Projektplanung: Wasser marsch!", 1)
    page.lines("Einrichtung: Kita Am Bach | Gruppe: Fischegruppe | Dauer: 2 Wochen")
    page.heading("Wie kam es zum Projekt?", 2)
    page.lines("Nach dem Regen stauten die Kinder den Bach.")
    page.heading("Ziele", 2)
    page.numbered(["Die Kinder kennen den Weg des Wassers.", "Sie bauen gemeinsam."], "List Bullet")
    page.heading("Ideennetz", 2)
    page.lines("Wasser bewegt: Wasserrad, Floß", "Wasser schmeckt: Tee kochen, Eis")
    page.heading("Geplante Angebote", 2)
    page.table(
        [
            ["Woche", "Angebot", "Sozialform", "Bereich"],
            ["1", "Wasserrad", "Kleingruppe", "Technik"],
            ["1", "Tee kochen", "Kleingruppe", "Ernährung"],
            ["2", "Floß", "Gesamtgruppe", "Natur"],
        ]
    )
    page.heading("Raum und Material", 2)
    page.lines("Die Wasserbahn steht im Flur.")
    return page, {
        "kind": "unit",
        "language": "de",
        "title": "Wasser marsch!",
        "class": "Fischegruppe",
        "duration_weeks": 2,
        "origin": "Nach dem Regen stauten die Kinder den Bach.",
        "goals": ["Die Kinder kennen den Weg des Wassers.", "Sie bauen gemeinsam."],
        "web": [
            {"branch": "Wasser bewegt", "leaves": ["Wasserrad", "Floß"]},
            {"branch": "Wasser schmeckt", "leaves": ["Tee kochen", "Eis"]},
        ],
        "activities": [
            {"title": "Wasserrad", "form": "Kleingruppe", "domain": "Technik"},
            {"title": "Tee kochen", "form": "Kleingruppe", "domain": "Ernährung"},
            {"title": "Floß", "form": "Gesamtgruppe", "domain": "Natur"},
        ],
        "environment": "Die Wasserbahn steht im Flur.",
    }


@plan("week-31")
def a_day_off_reaches_down_over_all_rows():
    page = Page(landscape=True)
    page.title("大一班教育教学周计划")
    page.lines("周次：第九周　　时间：4月28日—5月2日　　教师：青禾、处暑")
    page.table(
        [
            [
                "活动\\星期",
                LEFT,
                "星期一\n4.28",
                "星期二\n4.29",
                "星期三\n4.30",
                "星期四\n5.1",
                "星期五\n5.2",
            ],
            ["上午", "9:00-9:30\n集体活动", "语言：劳动", "数学：分类", "社会：谢谢", "放假", LEFT],
            [ABOVE, "9:40-10:40\n区域活动", "建构区：搭桥", "同左", "美工区：奖状", "", ""],
            ["下午", "15:00-16:00\n户外活动", "跳绳", "攀爬", "跳绳", "", ""],
        ]
    )
    page.lines("家园共育：节日里请孩子做一件家务。")
    return page, week(
        {
            "上午/9:00-9:30 集体活动": ["语言：劳动", "数学：分类", "社会：谢谢", (4, 5, "放假")],
            "上午/9:40-10:40 区域活动": ["建构区：搭桥", "同左", "美工区：奖状"],
            "下午/15:00-16:00 户外活动": ["跳绳", "攀爬", "跳绳"],
            "家园共育": [(1, 5, "节日里请孩子做一件家务。")],
        },
        class_="大一班",
        class_level="大班",
        teachers=["青禾", "处暑"],
        week=9,
        start="04-28",
        end="05-02",
    )


@plan("week-32")
def times_in_a_column_of_their_own():
    page = Page(landscape=True)
    page.title("中二班周活动安排")
    page.lines("主题：小问号    第15周（12.8～12.12）    班主任：白露")
    page.table(
        [
            ["时间", "环节", "周一", "周二", "周三", "周四", "周五"],
            ["8:00-8:30", "晨间活动", "桌面玩具", "图书", "桌面玩具", "图书", "桌面玩具"],
            [
                "9:00-9:25",
                "教学活动",
                "科学：为什么",
                "语言：问号",
                "美术：问号",
                "音乐：小问号",
                "健康：我长高",
            ],
            ["9:40-10:30", "区域活动", "科学区：放大镜；阅读区：百科书", *[LEFT] * 4],
            ["观察重点", LEFT, "谁会提问题。", *[LEFT] * 4],
        ]
    )
    return page, week(
        {
            "8:00-8:30 晨间活动": ["桌面玩具", "图书", "桌面玩具", "图书", "桌面玩具"],
            "9:00-9:25 教学活动": [
                "科学：为什么",
                "语言：问号",
                "美术：问号",
                "音乐：小问号",
                "健康：我长高",
            ],
            "9:40-10:30 区域活动": [(1, 5, "科学区：放大镜；阅读区：百科书")],
            "观察重点": [(1, 5, "谁会提问题。")],
        },
        theme="小问号",
        class_="中二班",
        class_level="中班",
        teachers=["白露"],
        week=15,
        start="12-08",
        end="12-12",
    )


@plan("day-20")
def names_over_times_and_two_columns_of_text():
    page = Page()
    page.title("一日活动计划表（小三班）")
    page.lines("2025年10月15日 周三 天气：晴 教师：处暑")
    page.table(
        [
            ["环节", "时间", "主要内容", "观察与支持"],
            ["入园", "7:50-8:20", "晨检、问好", "安慰孩子"],
            ["早点", "8:20-8:40", "喝牛奶", ""],
            ["教学", "9:00-9:15", "语言《下雨的时候》", "鼓励说完整的话"],
            ["户外", "9:30-10:30", "分散游戏", "及时擦汗"],
        ]
    )
    return page, {
        "kind": "day",
        "class": "小三班",
        "class_level": "小班",
        "teachers": ["处暑"],
        "date": "2025-10-15",
        "slots": [
            slot("7:50-8:20", "入园", "晨检、问好", "安慰孩子"),
            slot("8:20-8:40", "早点", "喝牛奶"),
            slot("9:00-9:15", "教学", "语言《下雨的时候》", "鼓励说完整的话"),
            slot("9:30-10:30", "户外", "分散游戏", "及时擦汗"),
        ],
    }


@plan("day-21")
def times_and_names_in_one_line_with_a_colon():
    page = Page()
    page.title("中四班一日活动安排")
    page.lines("日期：11月20日（星期四）", "带班：青禾、白露")
    page.lines("7:50—8:30 来园：晨检，自选玩具。")
    page.lines("8:30—9:00 早操：韵律操。")
    page.lines("9:10—9:35 集体活动：科学《磁铁》。")
    page.lines("9:50—10:50 户外活动：骑车、滑梯。观察要点：会不会让一让。")
    page.lines("11:00—11:40 午餐：自己盛饭。")
    return page, {
        "kind": "day",
        "class": "中四班",
        "class_level": "中班",
        "teachers": ["青禾", "白露"],
        "slots": [
            slot("7:50—8:30", "来园", "晨检，自选玩具。"),
            slot("8:30—9:00", "早操", "韵律操。"),
            slot("9:10—9:35", "集体活动", "科学《磁铁》。"),
            slot("9:50—10:50", "户外活动", "骑车、滑梯。", "会不会让一让。"),
            slot("11:00—11:40", "午餐", "自己盛饭。"),
        ],
    }


@plan("term-15")
def weeks_with_dates_in_brackets_and_two_columns():
    page = Page()
    page.title("大班下学期主题进度安排")
    page.lines("2024-2025学年    制定人：青禾")
    page.table(
        [
            ["周次（日期）", "主题", "主要活动"],
            ["第一周（2.17-2.21）", "开学了", "整理书包"],
            ["第二周（2.24-2.28）", "开学了", "新朋友"],
            ["第三周（3.3-3.7）", "春天", "种豆子\n找春天"],
        ]
    )
    rows = [
        (1, "2025-02-17", "2025-02-21", "开学了", "整理书包"),
        (2, "2025-02-24", "2025-02-28", "开学了", "新朋友"),
        (3, "2025-03-03", "2025-03-07", "春天", "种豆子\n找春天"),
    ]
    names = ("week", "start", "end", "theme", "text")
    return page, {
        "kind": "term",
        "class_level": "大班",
        "teachers": ["青禾"],
        "school_year": "2024-2025",
        "term": 2,
        "weeks": [dict(zip(names, each, strict=True)) for each in rows],
    }
