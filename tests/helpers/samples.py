"""The sample workspace in memory, for tests of writers."""

from functools import cache
from hashlib import sha256

from curriculum_studio.core.document import Document
from curriculum_studio.core.interchange import ExportRequest
from curriculum_studio.features.onboarding.service import Samples
from curriculum_studio.languages import Language
from curriculum_studio.locations import FolderResources, resource_folder


class KeptFiles:
    """Attachments in memory."""

    def __init__(self) -> None:
        self.files: dict[str, bytes] = {}

    def put(self, content: bytes, media_type: str, name: str) -> str:
        identity = sha256(content).hexdigest()
        self.files[identity] = content
        return identity

    def get(self, identity: str) -> bytes:
        return self.files[identity]

    def info(self, identity: str) -> None:
        return None


FILES = KeptFiles()


@cache
def sample_documents() -> tuple[Document, ...]:
    """All documents of the sample workspace; documents are never changed in place."""
    resources = FolderResources(resource_folder("resources"))
    return tuple(Samples(resources, FILES).documents())


def samples_of(kind: str) -> tuple[Document, ...]:
    return tuple(each for each in sample_documents() if each.kind == kind)


def sample_bundle(kind: str, *languages: Language, **options: str) -> ExportRequest:
    """All samples of a kind for a writer, with all frameworks in the library."""
    library = {each.id: each for each in samples_of("framework")}
    return ExportRequest(samples_of(kind), languages, FILES.get, library, options)
