"""What people do with the samples, as files: comments, minutes, pilots, assessments, packages."""

from dataclasses import replace
from random import Random

from curriculum_studio.bootstrap.application import Application
from curriculum_studio.core.payloads.pilots import Deliberation, DeliberationItem
from curriculum_studio.core.trials import Tried
from curriculum_studio.features.assessment.service.assessments import Assessments, Wish
from curriculum_studio.features.review.service.comment_export import FormScope
from curriculum_studio.features.review.service.minutes import MinutesOrder
from curriculum_studio.features.sharing.formats.package import PackedRound, write_package
from curriculum_studio.i18n import finish
from curriculum_studio.languages import LANGUAGES
from curriculum_studio.render.paper import word_paper
from tests.golden import scene
from tests.golden.canonical import Parts, drawn, parts_of
from tests.golden.exports import Exports
from tests.golden.scene import Scenes
from tests.helpers.systems import system_in
from tests.helpers.workbooks import filled, opening_here, random_filling

HEAD = {"date": "2026-11-27"}


def reviews(scenes: Scenes) -> Parts:
    """Comments: forms of every layout, the ISO template, the log, drafts, minutes."""
    with scenes.library("reviews") as application:
        exports = Exports(application, scenes.left_out.get("reviews", ()))
        standard, round_ = scene.reviewed(application)
        giving = application.comment_export
        for layout in giving.layouts():
            form = giving.form(standard.id, layout, head=HEAD)
            exports.add(f"form-{layout.id}.docx", form)
            empty = giving.form(standard.id, layout, head=HEAD, empty=True)
            exports.add(f"empty-{layout.id}.docx", empty)
        feedback = giving.layouts("feedback")[0]
        part = FormScope(round_.id, scene.BODIES[0])
        one = giving.form(standard.id, feedback, head=HEAD, part=part, named=True)
        exports.add("form-of-one-body.docx", one)
        for language in LANGUAGES:
            iso = giving.iso(standard.id, language, head=HEAD, named=language == "en")
            exports.add(f"iso-{language}.docx", iso)
            exports.add(f"log-{language}.xlsx", giving.log(standard.id, language, named=True))
        for languages in (("zh",), ("zh", "en", "de")):
            file = f"draft-{'-'.join(languages)}.docx"
            if file not in exports.left_out:
                prepared = application.exporter.prepare([standard.id], "docx", languages)
                exports.add(file, finish(giving.word(prepared, named=True)).content)
        meeting = replace(
            scene.MEETING, comments=tuple(e.id for e in scene.comments_on(standard, round_.id))
        )
        minutes = application.minutes
        for named in (False, True):
            order = MinutesOrder(
                document=standard.id, meeting=meeting, name="专家会", notes=("逐条讨论。",),
                languages=LANGUAGES, named=named,
            )  # fmt: skip
            name = "minutes-named" if named else "minutes"
            exports.add(f"{name}.docx", minutes.write(order))
        return exports.parts


def assessments(scenes: Scenes) -> Parts:
    """The workbook in which a school is assessed, empty and read back, and reports."""
    with scenes.library("assessments") as application:
        exports = Exports(application)
        (standard,) = scene.samples_of(application, "standard")
        application.session.add(scene.register(), scene.LABEL)
        assessing = Assessments(
            application.session,
            application.workspace.versions,
            application.resources,
            opening_here,
        )
        empty = {
            language: assessing.workbook(standard.id, Wish(language=language, year=2025))
            for language in LANGUAGES
        }
        for language, content in empty.items():
            exports.add(f"workbook-{language}.xlsx", content)
        school = Wish(school="K01", year=2025)
        exports.add("workbook-of-school.xlsx", assessing.workbook(standard.id, school))
        identities = _assessed(application, assessing, empty["zh"], scenes)
        known = frozenset(application.session.document(standard.id).nodes)
        for at, identity in enumerate(identities):
            document = application.session.document(identity)
            said = scene.said(document)
            rules = (drawn(known), scene.versions_named(application))
            exports.parts |= dict(parts_of(f"assessment-{at}", said, *rules))
        for language in LANGUAGES:
            for of, name in ((standard.id, "all"), (identities[0], "one")):
                report = assessing.report(of, language, scene.english)
                exports.add(f"report-{name}-{language}.xlsx", report)
                paper = assessing.report(of, language, scene.english, paper=word_paper)
                exports.add(f"report-{name}-{language}.docx", paper)
        return exports.parts


def _assessed(
    application: Application, assessing: Assessments, empty: bytes, scenes: Scenes
) -> tuple[str, ...]:
    """Fill three workbooks and take them over."""
    (standard,) = scene.samples_of(application, "standard")
    system = system_in(standard)
    paths = []
    for at in range(3):
        filling = random_filling(system, Random(at))
        filling.basic = {**filling.basic, "school": f"第{at + 1}幼儿园"}
        path = scenes.folder / f"filled-{at}.xlsx"
        path.write_bytes(filled(empty, system, filling))
        paths.append(path)
    return assessing.take(finish(assessing.read(paths)))


def pilots(scenes: Scenes) -> Parts:
    """Pilots: records of try-outs, observations, deliberations and meetings on paper."""
    with scenes.library("pilots") as application:
        exports = Exports(application)
        unit = scene.samples_of(application, "unit")[-1]
        register = scene.register()
        application.session.add(register, scene.LABEL)
        piloting = application.piloting
        site = register.children_of(register.id)[0].id
        activity = next(node.id for node in unit.walk() if node.kind == "activity")
        tried = Tried(site, "第一实验幼儿园", "2026-10-12")
        rules = (drawn(frozenset({*unit.nodes, *register.nodes})),)

        def add(name: str, content: bytes) -> None:
            versions = scene.versions_named(application)
            exports.parts.update(parts_of(name, content, *rules, versions))

        trial = piloting.begin_trial(unit.id, activity, tried, "zh")
        for language in LANGUAGES:
            add(f"trial-{language}.docx", piloting.trial_paper(trial, language))
            add(f"trial-{language}.xlsx", piloting.trial_sheet(trial, language))
            add(f"observation-{language}.docx", piloting.observation_paper(unit.id, language))
            paper = piloting.research_paper(unit.id, ("张老师", "李老师"), "2026-10-20", language)
            add(f"research-{language}.docx", paper)
        council = Deliberation(phase="before", date="2026-10-13", present=("张老师",))
        deliberation = piloting.begin_deliberation(unit.id, council, "zh")
        item = DeliberationItem(node=activity, decision="adjust")
        piloting.decide(unit.id, deliberation, item, "时间太短。", "zh")
        for language in LANGUAGES:
            paper = piloting.deliberation_paper(unit.id, deliberation, language)
            add(f"deliberation-{language}.docx", paper)
        return exports.parts


def packages(scenes: Scenes) -> Parts:
    """Exchange files: handed on with history and without, a round, an answer to it."""
    with scenes.library("packages") as application:
        exports = Exports(application)
        standard, round_ = scene.reviewed(application)
        units = [each.id for each in scene.samples_of(application, "unit")]
        handing = application.handing_on
        versions = application.workspace.versions
        versions.create(standard, name="一稿", author="张老师", message="送审")
        application.session.edit(standard.id, scene.revisions(standard), scene.LABEL)
        packed = {
            "units": handing.pack(units, "园长", history=False),
            "history": handing.pack([standard.id], "组长"),
            "named": handing.pack([standard.id], "组长", named=True),
        }
        alone = handing.pack([standard.id], "组长", history=False)
        sent = PackedRound(
            round_.id, "第1轮", alone.documents[0].version, "comment_draft", "2026-10-28"
        )
        packed["review"] = replace(alone, purpose="review", round=sent)
        for name, package in packed.items():
            content = finish(write_package(package))
            exports.parts |= dict(parts_of(f"{name}.cstudio", content, scene.any_program))
        return exports.parts
