"""A handful of plans of the development set, counted when the others came in whole."""

from tests.data.old_plans.make_development import plan
from tests.data.old_plans.make_development_third import DAYS, slot, three
from tests.data.old_plans.writer import ABOVE, LEFT, Page, week


@plan("lesson-75")
def course_of_three_parts_with_colons():
    page = Page()
    page.title("中班美术活动教案")
    page.lines(
        "课题：漂亮的雨伞", "授课教师：甲老师    授课班级：中三班    授课时间：2025年6月18日"
    )
    page.lines("活动目标：", "1、能用线条和图形装饰雨伞。", "2、大胆选用颜色。")
    page.lines("活动重点：用线条和图形装饰雨伞。", "活动难点：有规律地排列图案。")
    page.lines("活动准备：", "1、画好轮廓的雨伞每人一张。", "2、油画棒。")
    page.lines("活动过程：")
    page.lines(
        "一、欣赏雨伞：雨伞上有哪些图案？",
        "二、装饰雨伞：幼儿作画，教师巡回指导。",
        "三、展示雨伞：把雨伞贴在墙上，说说最喜欢哪一把。",
    )
    page.lines("活动反思：", "油画棒的颜色不够多。")
    return page, {
        "kind": "lesson",
        "title": "漂亮的雨伞",
        "class": "中三班",
        "class_level": "中班",
        "domain": "美术",
        "teachers": ["甲老师"],
        "date": "2025-06-18",
        "goals": ["能用线条和图形装饰雨伞。", "大胆选用颜色。"],
        "key_point": "用线条和图形装饰雨伞。",
        "difficult_point": "有规律地排列图案。",
        "preparation": ["画好轮廓的雨伞每人一张。", "油画棒。"],
        "steps": three(
            ("欣赏雨伞：雨伞上有哪些图案？", []),
            ("装饰雨伞：幼儿作画，教师巡回指导。", []),
            ("展示雨伞：把雨伞贴在墙上，说说最喜欢哪一把。", []),
        ),
        "reflection": "油画棒的颜色不够多。",
    }


@plan("unit-56")
def activities_by_type_in_lines():
    page = Page()
    page.title("大班主题方案：我们的城市")
    page.lines("班级：大六班　　教师：乙老师　　时间：2025年3月3日—3月28日")
    page.lines("【主题由来】", "孩子们从家里带来了城市的明信片。")
    page.lines("【主题目标】", "1.了解城市的标志性建筑。", "2.喜欢自己的城市。")
    page.lines("【主题活动】")
    page.lines(
        "集体活动：城市的标志、坐地铁、城市的早晨",
        "区域活动：搭高楼、城市地图",
        "亲子活动：城市一日游",
    )
    page.lines("【环境创设】", "用纸盒搭一座城市。")
    page.lines("【家长工作】", "收集城市的老照片。")
    return page, {
        "kind": "unit",
        "title": "我们的城市",
        "class": "大六班",
        "class_level": "大班",
        "teachers": ["乙老师"],
        "start": "2025-03-03",
        "end": "2025-03-28",
        "origin": "孩子们从家里带来了城市的明信片。",
        "goals": ["了解城市的标志性建筑。", "喜欢自己的城市。"],
        "activities": [
            {"title": "城市的标志", "form": "集体活动"},
            {"title": "坐地铁", "form": "集体活动"},
            {"title": "城市的早晨", "form": "集体活动"},
            {"title": "搭高楼", "form": "区域活动"},
            {"title": "城市地图", "form": "区域活动"},
            {"title": "城市一日游", "form": "亲子活动"},
        ],
        "environment": "用纸盒搭一座城市。",
        "family": "收集城市的老照片。",
    }


@plan("week-57")
def a_day_off_merged_over_all_rows():
    page = Page(landscape=True)
    page.title("小五班第三周周计划")
    page.lines("2025.9.15-9.19    主题：高高兴兴上幼儿园    教师：丙老师、丁老师")
    page.table(
        [
            ["项目", *DAYS],
            ["来园", "玩具分享", "玩具分享", "运动会", "看书", "看书"],
            [
                "集体教学",
                "儿歌：我上幼儿园",
                "音乐：碰一碰",
                ABOVE,
                "美术：小手印",
                "社会：认识老师",
            ],
            ["游戏", "娃娃家", "娃娃家", ABOVE, "积木区", "积木区"],
            ["户外", "玩滑梯", LEFT, ABOVE, "玩沙", LEFT],
        ]
    )
    page.lines("反思：运动会那天孩子们很累，午睡都很香。")
    return page, week(
        {
            "来园": ["玩具分享", "玩具分享", "运动会", "看书", "看书"],
            "集体教学": ["儿歌：我上幼儿园", "音乐：碰一碰", "", "美术：小手印", "社会：认识老师"],
            "游戏": ["娃娃家", "娃娃家", "", "积木区", "积木区"],
            "户外": [(1, 2, "玩滑梯"), (4, 5, "玩沙")],
        },
        class_="小五班",
        class_level="小班",
        teachers=["丙老师", "丁老师"],
        week=3,
        theme="高高兴兴上幼儿园",
        start="2025-09-15",
        end="2025-09-19",
        reflection="运动会那天孩子们很累，午睡都很香。",
    )


@plan("day-36")
def times_behind_names_in_lines():
    page = Page()
    page.title("小三班一日活动计划")
    page.lines("日期：2025年11月20日　　教师：戊老师")
    page.lines(
        "入园 7:40-8:20：玩雪花片，和妈妈说再见。",
        "早餐 8:20-8:50：自己拿勺子。",
        "户外 9:00-10:00：滚皮球。",
        "集体活动 10:10-10:25：儿歌《小兔乖乖》。",
        "午餐 11:00-11:40：洗手，安静吃饭。",
    )
    return page, {
        "kind": "day",
        "class": "小三班",
        "class_level": "小班",
        "teachers": ["戊老师"],
        "date": "2025-11-20",
        "slots": [
            slot("7:40-8:20", "入园", "玩雪花片，和妈妈说再见。"),
            slot("8:20-8:50", "早餐", "自己拿勺子。"),
            slot("9:00-10:00", "户外", "滚皮球。"),
            slot("10:10-10:25", "集体活动", "儿歌《小兔乖乖》。"),
            slot("11:00-11:40", "午餐", "洗手，安静吃饭。"),
        ],
    }
