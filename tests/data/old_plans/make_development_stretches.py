"""Days and terms of the development set: times, weeks and months written in many unlike forms."""

from tests.data.old_plans.make_development import plan
from tests.data.old_plans.make_development_third import slot
from tests.data.old_plans.writer import ABOVE, LEFT, Page


@plan("day-23")
def times_in_words_before_a_colon():
    page = Page()
    page.title("小一班一日活动安排")
    page.lines("日期：2025年9月10日    带班教师：甲老师")
    rows = [
        ("7:40——8:20", "入园晨检", "和老师问好，插晨检牌"),
        ("8:20——8:45", "早餐", "一手扶碗，一手拿勺"),
        ("8:45——9:00", "集体活动", "儿歌：拍手歌"),
        ("9:00——10:00", "户外活动", "玩小皮球"),
        ("10:00——11:00", "区域游戏", "娃娃家、积木区"),
        ("11:00——12:00", "午餐散步", "餐后在走廊走一走"),
    ]
    page.lines(
        *(
            f"{number}、{time}　{name}：{text}。"
            for number, (time, name, text) in enumerate(rows, 1)
        )
    )
    return page, {
        "kind": "day",
        "class": "小一班",
        "class_level": "小班",
        "teachers": ["甲老师"],
        "date": "2025-09-10",
        "slots": [slot(time, name, text) for time, name, text in rows],
    }


@plan("day-24")
def name_over_time_in_one_cell():
    page = Page()
    page.title("中班一日生活流程")
    page.lines("班级：中三班   教师：乙老师、丙老师   时间：2025年10月15日 周三")
    page.table(
        [
            ["环节", "组织内容", "保教要求"],
            ["入园\n7:50-8:20", "签到，给植物浇水", "主动问好"],
            ["早操\n8:20-8:40", "徒手操、游戏《木头人》", "动作有力"],
            ["区域活动\n8:40-9:40", "新增：剪窗花", "收好剪刀"],
            ["集体活动\n9:50-10:15", "数学：5以内的数", "让每个孩子点数"],
            ["离园\n16:10-16:30", "整理书包", "提醒换鞋"],
        ]
    )
    return page, {
        "kind": "day",
        "class": "中三班",
        "class_level": "中班",
        "teachers": ["乙老师", "丙老师"],
        "date": "2025-10-15",
        "slots": [
            slot("7:50-8:20", "入园", "签到，给植物浇水", "主动问好"),
            slot("8:20-8:40", "早操", "徒手操、游戏《木头人》", "动作有力"),
            slot("8:40-9:40", "区域活动", "新增：剪窗花", "收好剪刀"),
            slot("9:50-10:15", "集体活动", "数学：5以内的数", "让每个孩子点数"),
            slot("16:10-16:30", "离园", "整理书包", "提醒换鞋"),
        ],
    }


@plan("day-25")
def german_day_with_dashes_and_tabs():
    page = Page(font="Arial")
    page.title("Tagesplan Bärengruppe")
    page.lines("Mittwoch, 14.05.2025", "Team: Frau A., Frau B.")
    rows = [
        ("07:30 – 08:30", "Bringzeit", "Freispiel im Gruppenraum"),
        ("08:30 – 09:00", "Frühstück", "Obstteller schneiden"),
        ("09:00 – 09:30", "Morgenkreis", "Lied vom Frühling"),
        ("09:30 – 11:00", "Garten", "Beete gießen"),
        ("11:00 – 11:30", "Abschlusskreis", "Was hat euch gefallen?"),
    ]
    page.lines(*(f"{time} Uhr\t{name} – {text}" for time, name, text in rows))
    return page, {
        "kind": "day",
        "language": "de",
        "class": "Bärengruppe",
        "teachers": ["Frau A.", "Frau B."],
        "date": "2025-05-14",
        "slots": [slot(f"{time} Uhr", name, text) for time, name, text in rows],
    }


@plan("day-26")
def parts_with_labels_below_headings():
    page = Page()
    page.title("大二班半日活动计划")
    page.lines("活动时间：2025年11月5日上午　执教：丁老师")
    page.bold("一、晨间活动（7:40-8:20）")
    page.lines("活动内容：跳绳、踢毽子", "指导要点：提醒及时擦汗。")
    page.bold("二、早餐（8:20-8:50）")
    page.lines("活动内容：值日生报菜名", "指导要点：不催食。")
    page.bold("三、集体活动（9:00-9:30）")
    page.lines("活动内容：科学《冷和热》", "指导要点：注意水温。")
    page.bold("四、户外游戏（9:40-10:40）")
    page.lines("活动内容：攻城堡", "指导要点：分组要均衡。")
    return page, {
        "kind": "day",
        "class": "大二班",
        "class_level": "大班",
        "teachers": ["丁老师"],
        "date": "2025-11-05",
        "slots": [
            slot("7:40-8:20", "晨间活动", "跳绳、踢毽子", "提醒及时擦汗。"),
            slot("8:20-8:50", "早餐", "值日生报菜名", "不催食。"),
            slot("9:00-9:30", "集体活动", "科学《冷和热》", "注意水温。"),
            slot("9:40-10:40", "户外游戏", "攻城堡", "分组要均衡。"),
        ],
    }


@plan("day-27")
def beginning_and_end_in_columns_and_length():
    page = Page()
    page.title("幼儿园大班一日活动作息表")
    page.table(
        [
            ["时间", "内容", "备注"],
            ["上午", LEFT, LEFT],
            ["7﹕40—8﹕30", "入园、晨检", "带好手帕"],
            ["8﹕30—9﹕00", "早操", "听口令"],
            ["9﹕00—9﹕30", "学习活动", "坐姿端正"],
            ["下午", LEFT, LEFT],
            ["14﹕30—14﹕50", "起床、午点", "自己叠被"],
            ["14﹕50—15﹕50", "户外活动", "带水壶"],
        ]
    )
    return page, {
        "kind": "day",
        "class_level": "大班",
        "slots": [
            slot("7:40—8:30", "入园、晨检", "带好手帕"),
            slot("8:30—9:00", "早操", "听口令"),
            slot("9:00—9:30", "学习活动", "坐姿端正"),
            slot("14:30—14:50", "起床、午点", "自己叠被"),
            slot("14:50—15:50", "户外活动", "带水壶"),
        ],
    }


@plan("term-16")
def weeks_below_months_and_a_week_that_begins_on_sunday():
    page = Page()
    page.title("2025—2026学年第一学期大班教学进度安排")
    page.lines("大班年级组　　制定人：甲老师")
    page.table(
        [
            ["月份", "周次", "起止日期", "主题", "教学内容"],
            ["九月", "1", "9.1—9.5", "我是大班小朋友", "选班长"],
            [ABOVE, "2", "9.8—9.12", ABOVE, "整理书包"],
            [ABOVE, "3", "9.15—9.19", "有趣的数字", "找数字"],
            [ABOVE, "4", "9.22—9.26", ABOVE, "电话号码"],
            [ABOVE, "5", "9.28—9.30", "我爱祖国", "升国旗"],
            ["十月", "6", "10.9—10.11", ABOVE, "名胜古迹"],
            [ABOVE, "7", "10.13—10.17", "树叶书签", "捡树叶"],
        ]
    )
    themes = ["我是大班小朋友"] * 2 + ["有趣的数字"] * 2 + ["我爱祖国"] * 2 + ["树叶书签"]
    texts = ["选班长", "整理书包", "找数字", "电话号码", "升国旗", "名胜古迹", "捡树叶"]
    days = ["09-01", "09-05", "09-08", "09-12", "09-15", "09-19", "09-22", "09-26", "09-28"]
    days += ["09-30", "10-09", "10-11", "10-13", "10-17"]
    return page, {
        "kind": "term",
        "title": "2025—2026学年第一学期大班教学进度安排",
        "class_level": "大班",
        "teachers": ["甲老师"],
        "school_year": "2025-2026",
        "term": 1,
        "weeks": [
            {
                "week": number,
                "start": f"2025-{days[2 * number - 2]}",
                "end": f"2025-{days[2 * number - 1]}",
                "theme": theme,
                "text": text,
            }
            for number, (theme, text) in enumerate(zip(themes, texts, strict=True), 1)
        ],
    }


@plan("term-17")
def weeks_in_lines_with_themes_in_marks():
    page = Page()
    page.title("中一班第二学期班级工作计划")
    page.lines("教师：乙老师、丙老师")
    page.lines("一、情况分析", "全班28人，男15人，女13人。")
    page.lines("二、工作目标", "1.养成良好的进餐习惯。", "2.能和同伴友好游戏。")
    page.lines("三、周次安排")
    page.lines(
        "第一周（2月17日—2月21日）：开学常规，整理玩具柜。",
        "第二周（2月24日—2月28日）：元宵节做灯笼。",
        "第三周（3月3日—3月7日）：给妈妈做贺卡。",
        "第四周（3月10日—3月14日）：种蚕豆。",
    )
    page.lines("四、家长工作", "每月发一封信。")
    return page, {
        "kind": "term",
        "title": "中一班第二学期班级工作计划",
        "class": "中一班",
        "class_level": "中班",
        "teachers": ["乙老师", "丙老师"],
        "term": 2,
        "situation": "全班28人，男15人，女13人。",
        "goals": ["养成良好的进餐习惯。", "能和同伴友好游戏。"],
        "weeks": [
            {"week": 1, "start": "02-17", "end": "02-21", "text": "开学常规，整理玩具柜。"},
            {"week": 2, "start": "02-24", "end": "02-28", "text": "元宵节做灯笼。"},
            {"week": 3, "start": "03-03", "end": "03-07", "text": "给妈妈做贺卡。"},
            {"week": 4, "start": "03-10", "end": "03-14", "text": "种蚕豆。"},
        ],
        "family": "每月发一封信。",
    }


@plan("term-18")
def german_year_with_months_in_a_table():
    page = Page(font="Calibri")
    page.title("Jahresplanung 2025/2026 – Igelgruppe")
    page.lines("Fachkräfte: Frau C., Frau D.")
    page.bold("Schwerpunkte und Ziele")
    page.lines("• Die Kinder finden Freunde.", "• Die Kinder gehen sicher mit Werkzeug um.")
    page.bold("Monatsübersicht")
    page.table(
        [
            ["Monat", "Thema", "Feste"],
            ["September", "Ich und du", "Erntedank"],
            ["Oktober", "Apfel und Igel", ""],
            ["November", "Licht", "Laternenfest"],
        ]
    )
    return page, {
        "kind": "term",
        "language": "de",
        "title": "Jahresplanung 2025/2026 – Igelgruppe",
        "class": "Igelgruppe",
        "teachers": ["Frau C.", "Frau D."],
        "goals": ["Die Kinder finden Freunde.", "Die Kinder gehen sicher mit Werkzeug um."],
        "months": [
            {"month": "September", "text": "Ich und du\nErntedank"},
            {"month": "Oktober", "text": "Apfel und Igel"},
            {"month": "November", "text": "Licht\nLaternenfest"},
        ],
    }


@plan("term-19")
def months_across_the_table():
    page = Page(landscape=True)
    page.title("小班年级组2026年春季学期工作计划")
    page.lines("组长：戊老师")
    page.bold("一、工作重点")
    page.lines("1.稳定情绪。", "2.培养自理能力。")
    page.bold("二、每月安排")
    page.table(
        [
            ["月份", "三月", "四月", "五月"],
            ["主题", "春天来了", "小动物", "能干的我"],
            ["家长工作", "家长会", "半日开放", "亲子运动会"],
        ]
    )
    return page, {
        "kind": "term",
        "title": "小班年级组2026年春季学期工作计划",
        "class_level": "小班",
        "teachers": ["戊老师"],
        "goals": ["稳定情绪。", "培养自理能力。"],
        "school_year": "2025-2026",
        "term": 2,
        "months": [
            {"month": "三月", "text": "主题：春天来了\n家长工作：家长会"},
            {"month": "四月", "text": "主题：小动物\n家长工作：半日开放"},
            {"month": "五月", "text": "主题：能干的我\n家长工作：亲子运动会"},
        ],
    }
