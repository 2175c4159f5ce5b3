"""Plans of the development set with signs and words between names that no other plan has."""

from tests.data.old_plans.make_development import plan
from tests.data.old_plans.make_development_third import slot, three
from tests.data.old_plans.writer import ABOVE, LEFT, Page, count


@plan("lesson-45")
def name_of_the_house_before_the_title():
    page = Page()
    page.title("××县第二幼儿园大班健康教案：我会躲闪")
    page.lines("活动形式：户外集体活动    班级：大五班    执教：白露")
    page.lines("一．活动目标", "1．会左右躲闪。", "2．遵守规则。")
    page.lines("二．活动准备", "沙包、跑道")
    page.lines("三．活动过程")
    page.lines("（一）热身", "绕场地慢跑。")
    page.lines("（二）练习", "两人一组躲沙包。", "换一换。")
    page.lines("（三）放松", "拍拍腿。")
    return page, {
        "kind": "lesson",
        "title": "我会躲闪",
        "class": "大五班",
        "class_level": "大班",
        "domain": "健康",
        "form": "户外集体活动",
        "teachers": ["白露"],
        "goals": ["会左右躲闪。", "遵守规则。"],
        "preparation": ["沙包、跑道"],
        "steps": three(
            ("热身", ["绕场地慢跑。"]),
            ("练习", ["两人一组躲沙包。", "换一换。"]),
            ("放松", ["拍拍腿。"]),
        ),
    }


@plan("unit-32")
def areas_with_dashes_and_activities_with_stops():
    page = Page()
    page.title("小班主题活动：糖果乐园")
    page.lines("主题来源：一颗糖果引出了许多话题。")
    page.lines("主题目标：")
    page.lines(*count(["知道糖果有不同的味道。", "知道吃糖后要漱口。"]))
    page.lines("活动内容：")
    page.lines("（一）语言：《糖果雨》", "（二）科学：《糖不见了》", "（三）美术：《糖纸画》")
    page.lines("区域活动：")
    page.lines("（一）美工区：糖纸、彩泥", "（二）益智区：糖果配对")
    page.lines("环境创设：", "挂上孩子们做的糖果。")
    page.lines("家园共育：", "和孩子一起看糖的种类。")
    return page, {
        "kind": "unit",
        "title": "糖果乐园",
        "class_level": "小班",
        "origin": "一颗糖果引出了许多话题。",
        "goals": ["知道糖果有不同的味道。", "知道吃糖后要漱口。"],
        "activities": [
            {"title": "糖果雨", "domain": "语言"},
            {"title": "糖不见了", "domain": "科学"},
            {"title": "糖纸画", "domain": "美术"},
        ],
        "areas": ["美工区：糖纸、彩泥", "益智区：糖果配对"],
        "environment": "挂上孩子们做的糖果。",
        "family": "和孩子一起看糖的种类。",
    }


@plan("unit-33")
def activities_below_their_form_in_a_table():
    page = Page()
    page.title("中班主题计划：我的身体")
    page.table(
        [
            ["主题目标", LEFT, "1.认识身体。\n2.保护自己。"],
            ["活动安排", "集体活动", "语言：《小手歌》\n科学：《心跳》"],
            [ABOVE, "户外活动", "《踩影子》"],
            ["区域活动", "美工区", "画自己"],
            [ABOVE, "科学区", "听诊器"],
            ["家园合作", LEFT, "量身高。"],
        ]
    )
    return page, {
        "kind": "unit",
        "title": "我的身体",
        "class_level": "中班",
        "goals": ["认识身体。", "保护自己。"],
        "activities": [
            {"title": "小手歌", "domain": "语言", "form": "集体活动"},
            {"title": "心跳", "domain": "科学", "form": "集体活动"},
            {"title": "踩影子", "form": "户外活动"},
        ],
        "areas": ["美工区：画自己", "科学区：听诊器"],
        "family": "量身高。",
    }


@plan("day-22")
def parts_with_numbers_before_their_times():
    page = Page()
    page.title("大一班半日活动方案")
    page.lines("执教：青禾    日期：2025年6月5日")
    page.table(
        [
            ["序号", "时间", "活动内容", "具体安排", "教师指导"],
            ["1", "8:00-8:30", "晨间活动", "跳绳", "数一数"],
            ["2", "8:30-9:00", "早餐", "自己盛粥", ""],
            ["3", "9:00-9:30", "集体活动", "数学：测量", "工具要对齐"],
        ]
    )
    return page, {
        "kind": "day",
        "class": "大一班",
        "class_level": "大班",
        "teachers": ["青禾"],
        "date": "2025-06-05",
        "slots": [
            slot("8:00-8:30", "晨间活动", "跳绳", "数一数"),
            slot("8:30-9:00", "早餐", "自己盛粥"),
            slot("9:00-9:30", "集体活动", "数学：测量", "工具要对齐"),
        ],
    }
