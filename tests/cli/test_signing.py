"""The command line signs with the profile that the library remembers."""

import pytest

from curriculum_studio.bootstrap.application import open_application

#: What is left of a shortened standard has errors that stand against a stage.
WHOLE_SAMPLE = True


@pytest.mark.campaign
def test_two_people_work_by_commands_in_one_library(verb, library):
    assert "does not know yet who works in it" in verb("profile").err
    assert verb("profile", "--name", "王老师", "--from", "第一幼儿园").code == 0
    assert verb("profile").lines == ["王老师\t第一幼儿园"]
    standard = next(e.split("\t")[0] for e in verb("list").lines if "standard" in e)
    assert verb("stage", standard, "--to", "30", "--anyway").code == 0
    assert verb("profile", "--name", "Müller", "--from", "Kita Nord").code == 0
    assert verb("stage", standard, "--to", "40", "--anyway").code == 0
    assert verb("profile", "--name", "王老师").code == 0  # she was here before
    refused = verb("stage", standard, "--to", "50", "--anyway", "--from", "组长")
    assert "Errors that block this stage" in refused.err
    passed = ("--from", "组长", "--reason", "待主管部门批复后补齐")
    assert verb("stage", standard, "--to", "50", "--anyway", *passed).code == 0

    application = open_application(library, read_only=True)
    names = application.signing.names()
    versions = application.workspace.versions.versions(
        next(e.id for e in application.session.entries() if e.id.startswith(standard))
    )
    named = [(each.author, names[each.actor]) for each in versions if not each.automatic]
    application.close()
    assert named == [("组长", "王老师"), ("Müller", "Müller"), ("王老师", "王老师")]
    assert sorted(names.values()) == ["Müller", "王老师"]
