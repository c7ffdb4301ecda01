"""Three students in the hub at once: their lesson, their passwords, and what they cannot see of each other."""

import contextlib
import os

import hub as class_hub
import load_test
import pytest

LACKING = class_hub.missing()
pytestmark = pytest.mark.skipif(bool(LACKING) and os.environ.get("CI") != "true", reason=LACKING or "")

KERNEL = "import json, os, ipykernel; known = json.loads(ipykernel.get_connection_info())"


def test_a_class_gets_through_its_lesson():
    found = load_test.load(3)
    assert len(found) == 3
    for figures in found:
        assert len(figures.answers) == load_test.MOVES
        # A process may have a gigabyte; a lesson stays far below.
        assert 20 < figures.memory < 600
    assert "3 students at once" in load_test.summary(found)


def test_nobody_gets_in_who_should_not_and_nobody_reads_what_is_anothers():
    with class_hub.class_hub(2) as hub, contextlib.ExitStack() as both:
        (one, password), (other, others_password) = hub.students.items()
        for name, wrong in ((one, "wrong"), (one, ""), (one, others_password), ("root", password), ("", "")):
            with load_test.Student(hub.url, name) as nobody, pytest.raises(load_test.RefusedError):
                nobody.log_in(wrong)

        students = [both.enter_context(load_test.Student(hub.url, name)) for name in (one, other)]
        for student, secret in zip(students, (password, others_password), strict=True):
            student.log_in(secret)
            student.start_server()
        first, second = students
        assert first.api("contents/convlab-lessons").status_code == 200
        assert first.api("contents/convlab-lessons", owner=other).status_code == 403

        second.open(load_test.LESSON)
        second.run("open('secret.txt', 'w').write('42')")
        home = second.run("import os; print(os.path.expanduser('~'))").strip()
        first.open(load_test.LESSON)
        # Kernels that start at once do not race for ports, and their sockets are their owner's alone.
        assert second.run(f"{KERNEL}; print(known['transport'])").strip() == "ipc"
        sockets = second.run(f"{KERNEL}; print(os.path.dirname(known['ip']))").strip()
        assert sockets != first.run(f"{KERNEL}; print(os.path.dirname(known['ip']))").strip()
        for path in (home, f"{home}/convlab-lessons", f"{home}/convlab-lessons/secret.txt", sockets):
            tried = f"import os\ntry:\n    os.listdir({path!r}) if os.path.isdir({path!r}) else open({path!r})\n"
            said = first.run(f"{tried}except OSError as error:\n    print(type(error).__name__)").strip()
            assert said in ("PermissionError", "FileNotFoundError")
        assert first.run("import getpass; print(getpass.getuser())").strip() == one
        # The limit on memory ends the wish, not the machine.
        too_much = "try:\n    bytearray(2 * 1024**3)\nexcept MemoryError:\n    print('refused')"
        assert first.run(too_much).strip() == "refused"
    assert not class_hub.processes_of(one)
