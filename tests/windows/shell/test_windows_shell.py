"""What is told to the taskbar and the desktop of Windows, by functions like those of the system."""

import ctypes

from curriculum_studio.shell.start import APP_ID, identify, let_come_to_front


class System:
    """The functions of shell32 and user32 that are called, with what they were given."""

    def __init__(self) -> None:
        self.told: list[object] = []

    def SetCurrentProcessExplicitAppUserModelID(self, name: ctypes.c_wchar_p) -> int:
        self.told.append(name.value)
        return 0

    def AllowSetForegroundWindow(self, process: int) -> int:
        self.told.append(process)
        return 1


def test_the_taskbar_hears_which_program_it_is():
    system = System()
    identify(system)
    assert system.told == [APP_ID]
    assert len(APP_ID) <= 128, "more Windows does not take"
    assert " " not in APP_ID


def test_any_process_may_come_to_the_front_next():
    system = System()
    let_come_to_front(system)
    assert system.told == [-1]


def test_this_system_is_asked_without_harm():
    """On Windows these are the real functions; elsewhere there are none."""
    identify()
    let_come_to_front()
