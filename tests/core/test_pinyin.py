import pytest

from curriculum_studio.core.pinyin import initials, readings, sound_order, spelled


@pytest.mark.parametrize(
    "ordered",
    [
        ["安全", "保育", "餐厨垃圾", "低碳", "垃圾", "能源", "碳汇", "主题"],
        ["能耗", "能源"],
        # Characters of the second level stand where they are heard.
        ["满", "莓果", "民主"],
        ["热水", "榕树", "肉类"],
        ["CO2", "采购", "低碳", "pH", "排放"],
        ["碳", "碳排放", "碳排放量"],
    ],
)
def test_texts_are_put_in_the_order_of_their_sounds(ordered):
    found = ordered[::-1]
    found.sort(key=sound_order)
    assert found == ordered


def test_signs_do_not_count_and_what_has_no_sound_comes_last():
    assert sound_order("（碳）排放") == sound_order("碳排放")
    assert sorted(["ß", "𠀀", "足", "a"], key=sound_order)[:2] == ["a", "足"]


@pytest.mark.parametrize(
    ("text", "sound", "short"),
    [
        ("分图", "fentu", "ft"),
        ("规范性引用文件", "guifanxingyinyongwenjian", "gfxyywj"),
        ("旅游绿", "lvyoulv", "lyl"),
        ("碳排放 CO2", "tanpaifangco2", "tpfco2"),
        ("重新还原", "chongxinhuanyuan", "cxhy"),
        ("啊座", "azuo", "az"),
        ("𠀀", "", ""),
    ],
)
def test_words_are_spelled_as_they_sound(text, sound, short):
    assert (spelled(text), initials(text)) == (sound, short)


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        ("导出 Word", "dcword"),
        ("立即保存", "ljbc"),
        ("粘贴", "zt"),
        ("碳排放", "tpf"),
        ("快捷键", "kjj"),
        ("①", ""),
    ],
)
def test_initials_of_sounds(text, letters):
    assert initials(text) == letters


@pytest.mark.parametrize(
    ("text", "typed"),
    [
        ("查找替换", "cha zhao ti huan"),
        ("绿色", "lv se"),
        ("暖气", "nuan qi"),
        ("战略", "zhan lve"),
        ("重做", "chong zuo"),
        ("浏览", "liu lan"),
        ("座", "zuo"),
    ],
)
def test_sounds_in_full(text, typed):
    assert " ".join(readings(character)[0] for character in text) == typed


def test_a_character_may_have_two_sounds_or_none():
    assert set(readings("重")) == {"chong", "zhong"}
    assert set(readings("行")) == {"xing", "hang"}
    assert readings("A") == readings("𠀀") == readings("，") == ()
