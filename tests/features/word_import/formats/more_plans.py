"""More look-alikes of lesson plans, each with a habit of its own; every word is made up."""

from tests.features.word_import.formats.making import (
    CENTER,
    docx,
    note,
    p,
    picture,
    r,
    tbl,
    tc,
    text_box,
    tr,
)

BROKEN = "<w:r><w:t>{}</w:t><w:br/><w:t>{}</w:t></w:r>"


def four_levels_of_typed_numbers() -> bytes:
    return docx(
        p(r("大班综合活动《光盘行动》", "b"), more=CENTER),
        p("一、活动目标"),
        p("（一）认知目标：知道粮食来之不易。"),
        p("（二）能力目标：能按需取餐。"),
        p("二、活动准备"),
        p("1．餐具；2．稻穗。"),
        p("三、活动过程"),
        p("（一）导入环节"),
        p("1.看视频"),
        p("①提问：饭从哪里来？"),
        p("②讨论。"),
        p("2.小结"),
        p("（二）操作环节"),
        p("1.分组取餐"),
        p("四、活动延伸"),
        p("回家当小监督员。"),
    )


def two_activities_in_two_forms() -> bytes:
    def form(name: str, aim: str) -> str:
        return tbl(
            tr("活动名称", name),
            tr("活动目标", aim),
            tr("活动准备", "纸、笔"),
            tr("活动过程", tc(p("1.看") + p("2.做"))),
        )

    return docx(
        p("本周教案"), form("纸的旅行", "会折纸。"), p("第二份"), form("瓶子变变变", "会拼贴。")
    )


def two_activities_in_running_text() -> bytes:
    return docx(
        p("节水小卫士"), p("目标：会关水龙头。"), p("准备：水盆。"),
        p("过程："), p("1.看。"), p("2.说。"),
        p("雨水收集站"), p("目标：会收集雨水。"), p("准备：桶。"),
        p("过程："), p("1.接雨。"), p("2.浇花。"),
    )  # fmt: skip


def nested_table_in_the_process() -> bytes:
    steps = tbl(tr("环节", "教师", "幼儿"), tr("开始", "提问", "回答"), tr("结束", "小结", "收拾"))
    return docx(
        tbl(
            tr("活动名称", "影子跑跑跑"),
            tr("活动目标", tc(p("1、发现影子会变。") + p("2、喜欢户外游戏。"))),
            tr("活动过程", tc(p("见下表：") + steps + p("注意防晒。"))),
        )
    )


def text_boxes_beside_the_text() -> bytes:
    return docx(
        p("小班健康活动：洗手歌", text_box(p("活动目标") + p("会用七步洗手。"))),
        p("活动准备：洗手液、毛巾"),
        p("活动过程", text_box(p("儿歌：搓搓搓，冲冲冲。"))),
        p("一、念儿歌"),
        p("二、洗一洗"),
    )


def labels_in_all_kinds_of_brackets() -> bytes:
    return docx(
        p("〔活动名称〕种子睡觉了"), p("［活动目标］会播种。"), p("【重点难点】"),
        p("重点：认识种子"), p("难点：坚持照顾"), p("〖活动准备〗种子、花盆"),
        p("[活动过程]"), p("1、看种子"), p("2、种下去"), p("★活动反思★"), p("孩子每天都去看。"),
    )  # fmt: skip


def labels_and_values_broken_by_lines() -> bytes:
    return docx(
        p("中班科学"),
        p(BROKEN.format("活动目标：", "1.认识磁铁。")),
        p(BROKEN.format("2.喜欢探索。", "3.会合作。")),
        p(BROKEN.format("活动准备：磁铁", "回形针")),
        p(BROKEN.format("活动过程：", "一、玩一玩")),
        p("二、说一说"),
    )


def merged_everywhere() -> bytes:
    return docx(
        tbl(
            tr(tc(p("幼儿园教育活动设计", more=CENTER), span=4)),
            tr("主题", "环保小达人", "领域", "社会、科学"),
            tr("班级", "大二班", "时间", "2026年4月8日　25分钟"),
            tr(tc("目标", merge="restart"), tc("1.知道分类标志。", span=3)),
            tr(tc("", merge="continue"), tc("2.能正确投放。", span=3)),
            tr(tc("", merge="continue"), tc("3.乐意宣传。", span=3)),
            tr("准备", tc("标志图、四色桶", span=3)),
            tr(tc("过程", merge="restart"), "导入", tc("猜谜语", span=2)),
            tr(tc("", merge="continue"), "展开", tc(p("1.认标志") + p("2.分一分"), span=2)),
            tr(tc("", merge="continue"), "结束", tc("唱分类歌", span=2)),
            tr("反思", tc("", span=3)),
            widths=(1200, 2400, 1200, 3600),
        )
    )  # fmt: skip


def time_beside_each_step() -> bytes:
    return docx(
        p("活动名称：节能灯"),
        p("活动目标：知道节能灯省电。"),
        tbl(
            tr("时间", "活动过程", "指导要点", head=True),
            tr("3分钟", "一、谈话：家里的灯", "引导回忆"),
            tr("12分钟", "二、比较两种灯", "注意安全"),
            tr("5分钟", "三、小结", "鼓励表达"),
        ),
    )


def tracked_and_noted() -> bytes:
    inserted = '<w:ins w:id="9" w:author="甲"><w:r><w:t>（修改）</w:t></w:r></w:ins>'
    deleted = '<w:del w:id="8" w:author="甲"><w:r><w:delText>旧</w:delText></w:r></w:del>'
    return docx(
        p("活动名称：风车转转", inserted),
        p("活动目标：", deleted, "会做风车。", note("footnote", 1)),
        p("活动过程：吹一吹，跑一跑。"),
        footnotes=["剪刀由教师保管。"],
    )


def marks_of_wps() -> bytes:
    return docx(
        p("◆活动目标◆"), p("■ 认识可回收物；"), p("■ 愿意分类。"),
        p("●活动准备"), p("➢ 空瓶"), p("➢ 纸箱"), p("●活动过程"),
        p("第一步：看一看"), p("第二步：分一分"),
        p("\u00a0\u00a0活动延伸："), p("\u3000\u3000带回家。"),
    )  # fmt: skip


def pictures_and_songs() -> bytes:
    return docx(
        p(r("歌唱活动《种太阳》", '<w:sz w:val="36"/>'), more=CENTER),
        p("活动目标：学唱歌曲。"),
        p("活动准备：图谱"), p(picture()), p("活动过程："), p("1.欣赏"), p("2.学唱"), p("附：歌词"),
        p(BROKEN.format("我有一个", "小小的心愿")), p(picture(mm=60)),
    )  # fmt: skip


def letters_between_german_and_chinese() -> bytes:
    return docx(
        p("Die Reise der Flasche 瓶子的旅行"), p("Ziele"), p("1. Kinder kennen den Kreislauf."),
        p("Material: Flaschen"), p("Ablauf"), p("1. Einstieg: Was ist das?"), p("2. Basteln"),
        p("Reflexion"), p("Alle waren dabei."),
    )  # fmt: skip


MORE = {
    each.__name__: each
    for each in (
        four_levels_of_typed_numbers,
        two_activities_in_two_forms,
        two_activities_in_running_text,
        nested_table_in_the_process,
        text_boxes_beside_the_text,
        labels_in_all_kinds_of_brackets,
        labels_and_values_broken_by_lines,
        merged_everywhere,
        time_beside_each_step,
        tracked_and_noted,
        marks_of_wps,
        pictures_and_songs,
        letters_between_german_and_chinese,
    )
}
