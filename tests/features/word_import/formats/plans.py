"""Look-alikes of lesson plans as kindergartens write them; every word is made up."""

from tests.features.word_import.formats.making import (
    CENTER,
    STYLES,
    docx,
    formula,
    mr,
    note,
    p,
    picture,
    r,
    style,
    tbl,
    tc,
    text_box,
    tr,
)


def vertical(word: str) -> str:
    """A label with its characters one below the other, each a paragraph."""
    return "".join(p(each) for each in word)


def form_with_merged_cells() -> bytes:
    """The usual form: pairs of label and value, merged cells, preparations in two rows."""
    return docx(
        p(r("幼儿园集体教学活动教案", "b"), more=CENTER),
        tbl(
            tr("活动名称", "会省电的房子", "活动领域", "科学"),
            tr("班  级", "大班", "执教教师", "×老师"),
            tr("活动时间", "30分钟", "活动地点", "本班教室"),
            tr("活动目标", tc(p("1.能说出生活中省电的办法。") + p("2.愿意随手关灯。")
                          + p("3.知道电来之不易。"), span=3)),
            tr("活动重点", tc("说出省电的办法。", span=3)),
            tr("活动难点", tc("理解电从哪里来。", span=3)),
            tr(tc("活动准备", merge="restart"), "物质准备", tc("图片、开关、灯泡。", span=2)),
            tr(tc("", merge="continue"), "经验准备", tc("参观过配电房。", span=2)),
            tr(tc(vertical("活动过程")),
               tc(p("一、导入：猜谜语（5分钟）") + p("师：什么东西一按就亮？")
                  + p("二、展开：找一找家里的电器") + p("1.幼儿分组讨论；") + p("2.交流。")
                  + p("小结：随手关灯能省电。") + p("三、结束：我是节能小卫士"), span=3)),
            tr("活动延伸", tc("回家找一找。", span=3)),
            tr("活动反思", tc("", span=3)),
            tr("备注", tc("", span=3)),
            widths=(1500, 3000, 1500, 3000),
        ),
    )  # fmt: skip


def running_text_with_typed_numbers() -> bytes:
    """No table: brackets around labels, Han numerals, full-width digits, indentation by spaces."""
    return docx(
        p(r("中班社会活动：垃圾要回家", '<w:sz w:val="36"/>'), more=CENTER),
        p("设计者：×××　　日期：2026年3月"),
        p("　　【设计意图】"),
        p("　　幼儿园里的垃圾桶常常装错东西，孩子们很好奇。"),
        p("【活动目标】"),
        p("１．认识四种垃圾桶；"),
        p("２．能把垃圾送回家；"),
        p("３．喜欢整洁的环境。"),
        p("【活动准备】1.物质准备：四色垃圾桶、干净的垃圾若干。"),
        p("2.经验准备：幼儿见过垃圾车。"),
        p("【活动过程】"),
        p("（一）谈话导入"),
        p("师：垃圾从哪里来？"),
        p("幼：吃饭来的。"),
        p("（二）操作探究"),
        p("1、出示垃圾桶。"),
        p("2、幼儿分类投放。"),
        p("（三）分享结束"),
        p("材料：每组一个箱子，不作标题。"),
        p("【活动延伸】区角里继续玩分类游戏。"),
        p("【安全提示】不碰尖锐的垃圾。"),
    )


def wps_with_numbered_styles() -> bytes:
    """As WPS writes: folders in the container, ids 1, 2 …, automatic numbers."""
    styles = STYLES + style("21", "heading 2", based="a")
    return docx(
        p(r("小班科学教案《水宝宝》", "b"), style="a5"),
        p(r("活动目标", "b"), style="1", num=(4, 0)),
        p("愿意玩水，感受水的流动。", num=(2, 0)),
        p("知道要节约用水。", num=(2, 0)),
        p("活动准备", style="1", num=(4, 0)),
        p("水盆、毛巾、", r("小杯子", "b"), "。"),
        p("活动过程", style="1", num=(4, 0)),
        p("开始部分：听水声", style="21"),
        p("教师倒水，幼儿听。"),
        p("基本部分：玩水", style="21"),
        p("幼儿自由玩水。", note("footnote", 1)),
        p(picture()),
        p("结束部分：擦干手", style="21"),
        p("活动反思", style="1", num=(4, 0)),
        p("孩子们很投入。", text_box(p("贴一张照片"))),
        styles=styles,
        footnotes=["水温不低于30 ℃。"],
        folders=True,
        header="××幼儿园",
    )


def two_columns() -> bytes:
    """The process with the teacher's support beside it, column by column."""
    return docx(
        tbl(
            tr("主题", tc("我们的地球", span=2)),
            tr("课题", tc("瓶子旅行记", span=2)),
            tr("年龄段", tc("大二班（向日葵班）", span=2)),
            tr("目标", tc(p("能讲述瓶子的故事。") + p("愿意再利用瓶子。"), span=2)),
            tr("环节", "活动过程", "教师观察与支持要点"),
            tr("第一环节", tc(p("一、看一看瓶子")), "观察幼儿的兴趣。"),
            tr("第二环节", tc(p("二、做一做") + p("用瓶子做花盆。")), "适时递材料。"),
            tr("活动评价", tc("能完整讲述。", span=2)),
            widths=(1500, 5000, 2500),
        )
    )


def theme_plan() -> bytes:
    """A theme with several activities, a web as picture, a table of data and a plan of the week."""
    return docx(
        p(r("主题活动方案", '<w:sz w:val="40"/>'), more=CENTER),
        p("主题名称：会跑的玩具"),
        p("实施时间：2周"),
        p("一、主题由来"),
        p("孩子们发现玩具车没电了。"),
        p("二、主题目标"),
        p("1. 知道电池能让玩具动起来。"),
        p("2. 能把旧电池交给大人。"),
        p("三、主题网络图"),
        p(picture(mm=120)),
        p("四、环境创设"),
        p("主题墙：贴上孩子的画。"),
        tbl(tr("区域", "材料", head=True), tr("建构区", "积木"), tr("美工区", "纸盒")),
        p("五、家园共育"),
        p("请家长一起找旧电池。"),
        p("活动一：玩具动起来"),
        p("活动目标"),
        p("1.能装电池；"),
        p("2.愿意合作。"),
        p("活动准备"),
        p("玩具车。"),
        p("活动过程"),
        p("1.看玩具。"),
        p("2.装电池。"),
        p("活动二：旧电池去哪里"),
        p("活动目标：知道旧电池要单独收集。"),
        p("活动过程：听故事，再讨论。"),
        p("周计划"),
        tbl(tr("星期一", "星期二"), tr("玩具动起来", "户外游戏")),
        p("主题反思"),
        p("孩子们", formula(mr("x=2")), "次提问。"),
    )


def day_plan() -> bytes:
    """The plan of a day: labels that no unit knows, labels stacked, a table inside a cell."""
    return docx(
        p("一日活动计划　第（3）周　3月12日　周（四）"),
        tbl(
            tr(tc(vertical("晨间活动"), merge="restart"), "体能大循环", "重点指导", "跑、跳"),
            tr(tc("", merge="continue"), "集体游戏", "指导要点", "注意安全"),
            tr("晨间谈话", tc("话题：今天谁来了？", span=3)),
            tr("集体活动", tc(p("活动名称：小手洗干净") + p("活动目标：会用七步洗手。")
                          + p("活动过程：") + p("1.看图；") + p("2.洗手。"), span=3)),
            tr("户外游戏", tc(p("材料见下表") + tbl(tr("球", "10"), tr("绳", "5")) + p(), span=3)),
            tr("一日活动反思", tc("天气热，多喝水。", span=3)),
            widths=(1500, 2000, 1500, 4000),
        ),
    )  # fmt: skip


def one_column() -> bytes:
    """A table of one column: label rows and content rows, and a signature below the form."""
    return docx(
        p("教案"),
        tbl(
            tr("活动名称：风从哪里来"),
            tr("活动目标"),
            tr(tc(p("（认知）知道风会动。") + p("（情感）喜欢风。"))),
            tr("活动准备（教师）"),
            tr("风车、扇子。"),
            tr("活动过程："),
            tr(tc(p("开始部分") + p("猜谜语。") + p("基本部分") + p("玩风车。") + p("结束部分"))),
            widths=(9000,),
        ),
        p("审核：园长　2026年4月"),
    )


def english_plan() -> bytes:
    return docx(
        p("A house that saves energy"),
        p("Aims"),
        p("1. Names ways to save energy."),
        p("2. Likes to switch off the light."),
        p("Materials: lamps, switches"),
        p("Process"),
        p("1. Opening: a riddle about light"),
        p("What is bright and warm?"),
        p("2. Looking for lamps"),
        p("Reflection"),
        p("The children liked it."),
    )


PLANS = {
    each.__name__: each
    for each in (
        form_with_merged_cells,
        running_text_with_typed_numbers,
        wps_with_numbered_styles,
        two_columns,
        theme_plan,
        day_plan,
        one_column,
        english_plan,
    )
}
