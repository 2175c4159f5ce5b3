import pytest

from curriculum_studio.core.pinyin import initials, sound_order, spelled


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
