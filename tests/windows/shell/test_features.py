"""Each folder of features has one feature, whose components are what their types say."""

import inspect
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import get_args, get_origin

import pytest

import curriculum_studio.features
from curriculum_studio.features.find_replace.feature import FIND_REPLACE
from curriculum_studio.shell.feature_list import FEATURES
from curriculum_studio.workbench.actions.feature import Component, Feature

FOLDER = Path(curriculum_studio.features.__file__).parent
NAMES = sorted(path.parent.name for path in FOLDER.glob("*/feature.py"))

COMPONENTS = [
    pytest.param(module, name, id=f"{folder}.{name}")
    for folder in NAMES
    for module in [import_module(f"curriculum_studio.features.{folder}.feature")]
    for name, value in vars(module).items()
    if isinstance(value, Component)
]


def test_every_folder_has_one_feature_and_the_window_has_them_all():
    found = []
    for name in NAMES:
        module = import_module(f"curriculum_studio.features.{name}.feature")
        (feature,) = [each for each in vars(module).values() if isinstance(each, Feature)]
        assert feature is module.FEATURE
        assert feature.id == name
        own = [each for each in vars(module).values() if isinstance(each, Component)]
        assert set(feature.components) == set(own), name
        found.append(feature)
    assert sorted(found, key=lambda each: each.id) == sorted(FEATURES, key=lambda each: each.id)


@pytest.mark.parametrize(("module", "name"), COMPONENTS)
def test_component_is_what_its_type_says(module, name):
    declared = module.__annotations__[name]
    assert get_origin(declared) is Component
    (kind,) = get_args(declared)
    expected = getattr(kind, "__forward_arg__", None)
    target = vars(module)[name].target.load()
    made = target if inspect.isclass(target) else inspect.signature(target).return_annotation
    assert getattr(made, "__name__", made) == expected


def test_component_is_built_once_for_each_window(small):
    assert FIND_REPLACE not in small.desk.components
    made = FIND_REPLACE.of(small.desk)
    assert FIND_REPLACE.of(small.desk) is made
    assert FIND_REPLACE.of(replace(small.desk, components={})) is not made


def test_what_has_to_be_there_at_once_is_built_first_and_in_order(small):
    wanted = [each for feature in FEATURES for each in feature.components if each.at_once]
    assert list(small.desk.components)[: len(wanted)] == wanted


def test_action_works_with_the_component_of_its_window(small):
    small.commands.run("edit.replace")
    bar = FIND_REPLACE.of(small.desk).bar
    assert bar.isVisibleTo(small.window)
    assert bar.replaceOne.isVisibleTo(bar)
