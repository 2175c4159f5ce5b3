"""Forms of the development set that nobody has filled in, with hints, blanks and boxes."""

from tests.data.old_plans.make_development import plan
from tests.data.old_plans.writer import ABOVE, LEFT, Page

DAYS = ["星期一", "星期二", "星期三", "星期四", "星期五"]


@plan("form-04")
def lesson_with_hints_in_brackets():
    page = Page()
    page.title("幼儿园集体教学活动设计表")
    page.table(
        [
            ["活动名称", "", "活动领域", "□健康 □语言 □社会 □科学 □艺术"],
            ["班级", "　　　班", "执教者", ""],
            ["活动目标", "（从认知、能力、情感三方面填写）", LEFT, LEFT],
            ["活动准备", "（物质准备、经验准备）", LEFT, LEFT],
            ["活动过程", "（包括导入、展开、结束）", LEFT, LEFT],
            ["活动反思", "", LEFT, LEFT],
        ]
    )
    return page, {"kind": "form"}


@plan("form-05")
def lesson_of_lines_with_underscores():
    page = Page()
    page.title("教案")
    page.lines(
        "活动名称：______________",
        "班级：________  教师：________  日期：____年__月__日",
        "一、活动目标：",
        "1.________________",
        "2.________________",
        "二、活动准备：",
        "三、活动过程：",
        "（一）________________",
        "（二）________________",
        "四、活动反思：",
    )
    return page, {"kind": "form"}


@plan("form-06")
def theme_with_empty_tables():
    page = Page()
    page.title("主题活动方案（模板）")
    page.lines("主题名称：", "实施时间：    月   日—   月   日", "年龄班：")
    page.bold("一、主题由来")
    page.lines("请写明主题从何而来。")
    page.bold("二、主题目标")
    page.bold("三、活动安排")
    page.table([["序号", "活动名称", "领域", "形式"], *([str(n), "", "", ""] for n in range(1, 6))])
    page.bold("四、区域材料")
    page.bold("五、家园共育")
    return page, {"kind": "form"}


@plan("form-07")
def german_plan_to_be_filled_in():
    page = Page(font="Arial")
    page.title("Planung eines Angebots")
    page.table(
        [
            ["Thema:", "", "Datum:", "___.___.20___"],
            ["Gruppe:", "", "Durchgeführt von:", ""],
            ["Bildungsbereich:", "☐ Sprache  ☐ Bewegung  ☐ Natur  ☐ Musik", LEFT, LEFT],
            ["Ziele:", "(Was sollen die Kinder lernen?)", LEFT, LEFT],
            ["Material:", "", LEFT, LEFT],
            ["Einstieg:", "", LEFT, LEFT],
            ["Hauptteil:", "", LEFT, LEFT],
            ["Abschluss:", "", LEFT, LEFT],
            ["Reflexion:", "(Was ist gelungen?)", LEFT, LEFT],
        ]
    )
    return page, {"kind": "form"}


@plan("form-08")
def week_with_rows_of_parts_and_dates_to_fill_in():
    page = Page(landscape=True)
    page.title("____班第____周周计划表（____月____日—____月____日）")
    page.table(
        [
            ["项目", LEFT, *DAYS],
            ["上午", "晨间活动", *[""] * 5],
            [ABOVE, "集体活动", *[""] * 5],
            [ABOVE, "区域活动", *[""] * 5],
            ["下午", "户外活动", *[""] * 5],
            [ABOVE, "离园", *[""] * 5],
            ["本周目标", LEFT, *["", LEFT, LEFT, LEFT, LEFT]],
            ["家园共育", LEFT, *["", LEFT, LEFT, LEFT, LEFT]],
        ]
    )
    return page, {"kind": "form"}


@plan("form-09")
def observation_of_a_lesson_with_a_course_of_columns():
    page = Page(landscape=True)
    page.title("教学活动方案")
    page.table(
        [
            ["活动名称", "", LEFT, "时间", "    年   月   日"],
            ["设计意图", "（填写说明：为什么选择这个内容）", LEFT, LEFT, LEFT],
            ["活动目标", "1.\n2.\n3.", LEFT, LEFT, LEFT],
            ["活动准备", "", LEFT, LEFT, LEFT],
            ["环节", "教师活动", "幼儿活动", "设计意图", "时间分配"],
            ["导入", "", "", "", "   分钟"],
            ["展开", "", "", "", "   分钟"],
            ["结束", "", "", "", "   分钟"],
        ]
    )
    page.lines("填表说明：本表由执教教师在活动前一周填写，一式两份。")
    return page, {"kind": "form"}


@plan("form-10")
def german_week_that_is_empty():
    page = Page(landscape=True, font="Arial")
    page.title("Wochenplan der ____________gruppe, KW ____")
    page.lines("Thema: ______________________   Woche vom ________ bis ________")
    days = ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag"]
    page.table(
        [["", *days], *([name, *[""] * 5] for name in ("Vormittag", "Mittagessen", "Nachmittag"))]
    )
    page.lines("Bitte denken Sie an:")
    return page, {"kind": "form"}


@plan("form-11")
def term_that_is_empty():
    page = Page()
    page.title("（    ）班学期工作计划")
    page.lines("20  —20  学年第   学期    教师：")
    page.bold("一、班级情况分析")
    page.lines("（人数、男女比例、发展水平）")
    page.bold("二、工作目标")
    page.bold("三、每月安排")
    page.table(
        [["月份", "主题", "主要工作"], *([each, "", ""] for each in ("九月", "十月", "十一月"))]
    )
    page.bold("四、家长工作")
    return page, {"kind": "form"}


@plan("form-12")
def lesson_with_hints_behind_labels():
    page = Page()
    page.title("××幼儿园教案模板")
    page.lines(
        "活动名称：（写明年龄班和领域）",
        "设计意图：XXX",
        "活动目标：（2—3条，表述统一）",
        "活动重点：……",
        "活动难点：……",
        "活动准备：请填写",
        "活动过程：（详案，不少于三个环节）",
        "活动延伸：/",
        "活动反思：（课后填写）",
    )
    return page, {"kind": "form"}


@plan("form-13")
def day_with_times_and_nothing_else():
    page = Page()
    page.title("幼儿园半日活动计划表")
    page.lines("班级：______　日期：____年__月__日　带班教师：______")
    page.table(
        [
            ["时间", "环节", "活动内容", "指导要点"],
            ["7:40-8:20", "入园晨间活动", "", ""],
            ["8:20-8:50", "早餐", "", ""],
            ["9:00-9:30", "集体活动", "", ""],
            ["9:40-10:40", "户外活动", "", ""],
            ["10:40-11:20", "区域活动", "", ""],
        ]
    )
    return page, {"kind": "form"}


@plan("form-14")
def german_day_to_be_filled_in():
    page = Page(font="Arial")
    page.title("Vorlage Tagesplan")
    page.lines("Gruppe: __________   Datum: __.__.____   Fachkraft: __________")
    page.table(
        [
            ["Uhrzeit", "Aktivität", "Material", "Bemerkungen"],
            ["8:00–9:00", "", "", ""],
            ["9:00–10:00", "", "", ""],
            ["10:00–11:00", "", "", ""],
            ["11:00–12:00", "", "", ""],
        ]
    )
    return page, {"kind": "form"}


@plan("form-15")
def theme_form_with_prompts_in_the_cells():
    page = Page()
    page.title("主题活动计划表")
    page.table(
        [
            ["主题名称", "", "班级", "", "时间", "  月  日至  月  日"],
            ["主题来源", "简要说明主题产生的背景", LEFT, LEFT, LEFT, LEFT],
            ["主题目标", "1、\n2、\n3、", LEFT, LEFT, LEFT, LEFT],
            ["主题网络", "", LEFT, LEFT, LEFT, LEFT],
            ["环境创设", "", LEFT, LEFT, LEFT, LEFT],
            ["区域活动", "", LEFT, LEFT, LEFT, LEFT],
            ["家园共育", "", LEFT, LEFT, LEFT, LEFT],
        ]
    )
    return page, {"kind": "form"}


@plan("form-16")
def lesson_form_with_dots_and_courses():
    page = Page()
    page.title("______班教学活动设计")
    page.lines("活动名称：..............................")
    page.lines("设计教师：..............  活动时间：..............")
    page.bold("【设计意图】")
    page.lines("")
    page.bold("【活动目标】")
    page.lines("1.", "2.", "3.")
    page.bold("【活动准备】")
    page.lines("1.物质准备：", "2.经验准备：")
    page.bold("【活动过程】")
    page.lines("一、导入部分", "二、基本部分", "三、结束部分")
    page.bold("【活动反思】")
    return page, {"kind": "form"}


@plan("form-17")
def week_form_with_hints_in_the_first_day():
    page = Page(landscape=True)
    page.title("周活动安排表")
    page.lines("班级：      第    周    主题：            保教人员：")
    page.table(
        [
            ["内容", *DAYS],
            ["晨间活动", "（写明材料）", *[""] * 4],
            ["教学活动", "（领域：名称）", *[""] * 4],
            ["区域活动", *[""] * 5],
            ["户外游戏", *[""] * 5],
            ["家园联系", "", LEFT, LEFT, LEFT, LEFT],
        ]
    )
    return page, {"kind": "form"}


@plan("form-18")
def german_form_with_questions():
    page = Page(font="Calibri")
    page.title("Planungsraster für Angebote")
    page.table(
        [
            ["Name des Angebots", ""],
            ["Zielgruppe / Alter", ""],
            ["Ziele", "Welche Kompetenzen werden gefördert?"],
            ["Materialien", "Was wird gebraucht?"],
            ["Einleitung", "Wie beginne ich?"],
            ["Hauptteil", "Was tun die Kinder?"],
            ["Schluss", "Wie endet das Angebot?"],
            ["Reflexion", ""],
        ]
    )
    return page, {"kind": "form"}
