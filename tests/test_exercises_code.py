"""The checks of learners' programs: every mistake named, every crash explained, every right program accepted.

The faulty programs here are plain loops of their own: they share nothing with the slips that the checks run.
"""

import itertools

import numpy as np
import pytest

import convlab as cl
from convlab.exercises import code_runner
from convlab.exercises.questions.programs import EXERCISES


def loops(faults=(), seen=None):
    """A conv2d as a learner writes it, with some of the usual faults."""
    faults = set(faults)

    def conv2d(image, kernel, *, stride=1, padding=0, dilation=1):
        if seen is not None:
            seen.append((stride, padding, dilation))
        if "changes the image" in faults:
            image *= 1 if image.dtype == np.uint8 else 2
            image -= 1
        stride = 1 if "no stride" in faults else stride
        padding = 0 if "no padding" in faults else padding
        dilation = 1 if "no dilation" in faults else dilation
        gap = dilation + 1 if "dilation from 0" in faults else dilation
        if "image turned" in faults:
            image = image.T
        rows, cols = image.shape
        padded = np.zeros((rows + 2 * padding, cols + 2 * padding))
        start = 0 if "in the corner" in faults else padding
        padded[start : start + rows, start : start + cols] = image
        if "one side" in faults:
            padded = padded[: rows + padding, : cols + padding]
        kh, kw = kernel.shape
        out_rows = (padded.shape[0] - gap * (kh - 1) - 1) // stride + 1
        out_cols = (padded.shape[1] - gap * (kw - 1) - 1) // stride + 1
        if "one too few" in faults:
            out_rows, out_cols = out_rows - 1, out_cols - 1
        off = 1 if "starts at 1" in faults else 0
        if off:
            out_rows, out_cols = (
                (padded.shape[0] - 1 - gap * (kh - 1) - 1) // stride + 1,
                (padded.shape[1] - 1 - gap * (kw - 1) - 1) // stride + 1,
            )
        dtype = int if "integers" in faults else image.dtype if "bytes" in faults else float
        out = np.zeros((out_rows, out_cols), dtype)
        for r, c in itertools.product(range(out_rows), range(out_cols)):
            total = 0.0
            for i, j in itertools.product(range(kh), range(kw)):
                weight = kernel[kh - 1 - i, kw - 1 - j] if "flipped" in faults else kernel[i, j]
                total += padded[r * stride + i * gap + off, c * stride + j * gap + off] * weight
            if "bytes" in faults and image.dtype == np.uint8:
                total = int(total) % 256
            out[r, c] = total
        if "map turned" in faults:
            out = out.T
        if "mean" in faults:
            out = out / kernel.size
        return out

    return conv2d


NAMED = {
    "no stride": "The stride is ignored",
    "flipped": "The kernel is rotated by 180 degrees",
    "no padding": "The padding is ignored",
    "one side": "The padding is only at the top and left",
    "no dilation": "The dilation is ignored",
    "dilation from 0": "The dilation counts from 0",
    "map turned": "Rows and columns are swapped",
    "image turned": "Rows and columns are swapped",
    "one too few": "The last row or column of windows is missing",
    "starts at 1": "The window starts one pixel too far",
    "integers": "Fractions are cut off",
    "bytes": "Numbers above 255 are lost",
    "mean": "The sum is divided by the number of weights",
}


@pytest.mark.parametrize("fault", NAMED)
def test_conv2d_each_mistake_is_named(fault):
    finding = cl.exercises.check_conv2d(loops([fault]))
    assert finding.state == "not yet"
    assert finding.message.startswith(NAMED[fault])
    assert finding.call.startswith("conv2d(image, kernel")
    row, col = finding.position
    there = np.asarray(finding.given)
    inside = row < there.shape[0] and col < there.shape[1]
    assert not inside or not np.isclose(there[row, col], finding.expected[row, col]), "the window where it goes wrong"


@pytest.mark.parametrize("pair", list(itertools.combinations(NAMED, 2)), ids=" and ".join)
def test_conv2d_of_two_mistakes_one_is_named(pair):
    finding = cl.exercises.check_conv2d(loops(pair))
    assert finding.state == "not yet"
    assert any(NAMED[fault] in finding.message for fault in pair) or "It stops with" in finding.message, finding


def test_conv2d_image_that_is_changed_is_noticed():
    def changes_the_image(image, kernel, *, stride=1, padding=0, dilation=1):
        result = loops()(image, kernel, stride=stride, padding=padding, dilation=dilation)
        image[0, 0] = 0
        return result

    def changes_the_kernel(image, kernel, *, stride=1, padding=0, dilation=1):
        result = loops()(image, kernel, stride=stride, padding=padding, dilation=dilation)
        kernel[:] = kernel[::-1]
        return result

    assert "changes the image" in cl.exercises.check_conv2d(changes_the_image).message
    assert "changes the kernel" in cl.exercises.check_conv2d(changes_the_kernel).message


def test_conv2d_in_plain_loops_is_right():
    seen = []
    finding = cl.exercises.check_conv2d(loops(seen=seen))
    assert finding.correct, finding
    assert {tuple(n > 1 for n in case) for case in seen} >= {(False, False, False), (True, True, True)}


def test_conv2d_variants_are_taken_kindly():
    def other_names(img, k, s=1, p=0, d=1):
        return loops()(img, k, stride=s, padding=p, dilation=d)

    def no_defaults(image, kernel, stride, padding, dilation):
        return loops()(image, kernel, stride=stride, padding=padding, dilation=dilation)

    def more(image, kernel, stride=1, padding=0, dilation=1, bias=0, *, groups=1):
        return loops()(image, kernel, stride=stride, padding=padding, dilation=dilation) + bias

    def float32(image, kernel, **options):
        return loops()(image, kernel, **options).astype(np.float32)

    def whole_where_it_can(image, kernel, **options):
        result = loops()(image, kernel, **options)
        return result.astype(int) if (result == np.rint(result)).all() else result

    for function in (other_names, no_defaults, more, float32, whole_where_it_can, cl.conv2d):
        assert cl.exercises.check_conv2d(function).correct, function


def test_conv2d_without_a_setting_is_asked_for_it():
    finding = cl.exercises.check_conv2d(lambda image, kernel, stride=1: loops()(image, kernel, stride=stride))
    assert finding.message.startswith("It takes no padding. Its first line should be: def conv2d(image, kernel, *")
    finding = cl.exercises.check_conv2d(lambda image, kernel: loops(["flipped"])(image, kernel))
    assert finding.message.startswith("The kernel is rotated"), "what is there is judged first"


# What comes back, and what does not


def stub(image, kernel, *, stride=1, padding=0, dilation=1):
    """Write me."""
    ...


def passes(image, kernel):
    pass


def raises(image, kernel):
    raise NotImplementedError("your turn")


@pytest.mark.parametrize("untouched", [stub, passes, raises, None, ..., ""])
def test_stub_is_not_attempted(untouched):
    for exercise in EXERCISES:
        assert exercise.check(untouched).state == "not attempted"


def crashes(image, kernel, **options):
    rows = 99
    return image[rows, 0]


def explains_badly(image, kernel, **options):
    class OddError(Exception):
        def __str__(self):
            raise RuntimeError("no text")

    raise OddError


def leaves(image, kernel, **options):
    raise SystemExit(1)


class Unwilling:
    """A result that cannot be read in any way."""

    def __array__(self, *args, **options):
        raise RuntimeError("no array")

    def __repr__(self):
        raise RuntimeError("no repr")


RETURNED = [
    (lambda image, kernel: Unwilling(), "It returns an array that does not hold plain numbers."),
    (lambda image, kernel: image.tolist(), "It returns a list. Turn it into an array"),
    (lambda image, kernel: print("seen"), "It returns nothing."),
    (lambda image, kernel: 3.5, "It returns the single number 3.5. Is return inside the loop?"),
    (lambda image, kernel: np.float64(3), "It returns the single number 3."),
    (lambda image, kernel: "map", "It returns a str, not an array."),
    (lambda image, kernel: np.array(["a"]), "It returns an array that does not hold plain numbers."),
    (lambda image, kernel: image[0], "The result is 6, but 4 × 4 is right."),
    (lambda image, kernel: np.zeros((0, 0)), "The result is 0 × 0, but 4 × 4 is right."),
    (lambda image, kernel: np.full((4, 4), np.nan), "The first wrong value is in row 0, column 0: it is nan"),
    (lambda image: image, "It stops with a TypeError"),
    (crashes, "It stops with an IndexError: index 99 is out of bounds for axis 0 with size 5."),
    (explains_badly, "It stops with an OddError."),
    (leaves, "It stops with a SystemExit: 1."),
    (7, "Pass the function itself"),
    (np.zeros((4, 4)), "Pass the function itself"),
]


@pytest.mark.parametrize(("function", "said"), RETURNED)
def test_each_wrong_return_has_its_own_sentence(function, said):
    finding = cl.exercises.check_conv2d(function)
    assert finding.state == "not yet"
    assert finding.message.startswith(said)
    assert len(repr(finding)) < 110
    assert "\n" not in repr(finding)


def test_crash_shows_the_line_and_the_arguments():
    finding = cl.exercises.check_conv2d(crashes)
    assert finding.line.endswith("return image[rows, 0]")
    assert finding.line.startswith(f"line {crashes.__code__.co_firstlineno + 2}")
    assert finding.call == "conv2d(image, kernel)"
    assert finding.settings["image"].shape == (5, 6)


def test_crash_with_a_setting_names_it():
    def only_plain(image, kernel, *, stride=1, padding=0, dilation=1):
        if stride > 1:
            raise RuntimeError("not yet")
        return loops()(image, kernel)

    finding = cl.exercises.check_conv2d(only_plain)
    assert finding.message == "It stops with a RuntimeError: not yet."
    assert finding.call == "conv2d(image, kernel, stride=2)"


def endless(image, kernel, **options):
    while True:
        pass


def stubborn(image, kernel, **options):
    for _ in range(4):
        try:
            while True:
                pass
        except BaseException:
            continue
    while True:
        pass


@pytest.mark.parametrize("function", [endless, stubborn])
def test_endless_loop_is_stopped(function, monkeypatch):
    monkeypatch.setattr(code_runner, "SECONDS", 0.2)
    assert cl.exercises.check_conv2d(function).message.startswith("It never finishes.")


def test_prints_do_not_flood(capsys):
    def chatty(image, kernel, *, stride=1, padding=0, dilation=1):
        for i in range(5000):
            print("step", i)
        return image

    finding = cl.exercises.check_conv2d(chatty)
    assert capsys.readouterr() == ("", "")
    assert finding.printed.startswith("step 0\nstep 1\n")
    assert len(finding.printed) <= 2000


def test_warnings_of_the_learner_stay_quiet():
    def warns(image, kernel, **options):
        np.zeros(1) / np.zeros(1)
        return loops()(image, kernel, **options)

    assert cl.exercises.check_conv2d(warns).correct


# Pooling


def pool(*, start=-np.inf, choose=max, default=None, fixed=None, padding_value=-np.inf, dtype=float, few=0, ceil=False):
    def max_pool2d(image, size=2, *, stride=None, padding=0):
        stride = fixed or stride or default or size
        rows, cols = image.shape
        padded = np.full((rows + 2 * padding, cols + 2 * padding), padding_value, float)
        padded[padding : padding + rows, padding : padding + cols] = image
        round_up = -1 if ceil else 1
        shape = [round_up * (round_up * (n - size) // stride) + 1 - few for n in padded.shape]
        out = np.zeros(shape, dtype)
        for r, c in np.ndindex(*shape):
            pixels = padded[r * stride : r * stride + size, c * stride : c * stride + size]
            values = [value for value in pixels.flat if value > -np.inf]
            out[r, c] = max(start, choose(values)) if start > -np.inf else choose(values)
        return out

    return max_pool2d


POOLED = [
    ({"choose": np.mean}, "This is the average of each window"),
    ({"choose": min}, "This is the smallest number"),
    ({"choose": sum}, "This is the sum of each window"),
    ({"choose": lambda values: max(values, key=abs)}, "It compares without the sign"),
    ({"start": 0}, "It starts from 0"),
    ({"padding_value": 0}, "The padding holds zeros"),
    ({"default": 1}, "Without a stride the windows overlap"),
    ({"default": 2}, "Without a stride the windows move by 2"),
    ({"fixed": 1}, "The stride is ignored: the windows always move by 1"),
    ({"fixed": 2}, "The stride is ignored: the windows always move by 2"),
    ({"dtype": int}, "Fractions are cut off"),
    ({"few": 1}, "The last row or column of windows is missing"),
    ({"ceil": True}, "A window that reaches beyond the image"),
]


@pytest.mark.parametrize(("fault", "said"), POOLED)
def test_max_pool2d_each_mistake_is_named(fault, said):
    finding = cl.exercises.check_max_pool2d(pool(**fault))
    assert finding.state == "not yet"
    assert finding.message.startswith(said), finding.message


def test_max_pool2d_stride_that_is_always_the_size():
    finding = cl.exercises.check_max_pool2d(lambda image, size=2, stride=None: pool()(image, size))
    assert finding.message.startswith("The stride is ignored: the windows always move by their size")


def test_max_pool2d_with_and_without_padding_is_right():
    assert cl.exercises.check_max_pool2d(pool()).correct
    assert cl.exercises.check_max_pool2d(
        lambda image, size=2, *, stride=None: pool()(image, size, stride=stride)
    ).correct
    assert cl.exercises.check_max_pool2d(cl.max_pool2d).correct


def test_max_pool2d_padding_and_dilation_are_checked_where_they_are_taken():
    finding = cl.exercises.check_max_pool2d(
        lambda image, size=2, *, stride=None, padding=0: pool()(image, size, stride=stride)
    )
    assert finding.message.startswith("The padding is ignored")
    finding = cl.exercises.check_max_pool2d(
        lambda image, size=2, *, stride=None, dilation=1: cl.max_pool2d(
            image, size, stride=stride, dilation=dilation + 1
        )
    )
    assert finding.message.startswith("The dilation counts from 0")


# The short ones

SIZES = [
    (lambda n, k, s, p, d: (n + 2 * p - d * (k - 1) - 1) // s, "The + 1 is missing"),
    (lambda n, k, s, p, d: (n + p - d * (k - 1) - 1) // s + 1, "The padding is counted once"),
    (lambda n, k, s, p, d: (n - d * (k - 1) - 1) // s + 1, "The padding is ignored"),
    (lambda n, k, s, p, d: n + 2 * p - d * (k - 1), "The stride is ignored"),
    (lambda n, k, s, p, d: (n + 2 * p - k) // s + 1, "The dilation is ignored"),
    (lambda n, k, s, p, d: (n + 2 * p - (d + 1) * (k - 1) - 1) // s + 1, "The dilation counts from 0"),
    (lambda n, k, s, p, d: -(-(n + 2 * p - d * (k - 1) - 1) // s) + 1, "It rounds up"),
    (lambda n, k, s, p, d: (n + 2 * p - d * (k - 1) - 1) / s + 1, "It returns 3.0. A size is a whole number"),
    (lambda n, k, s, p, d: None, "It returns nothing"),
    (lambda n, k, s, p, d: [n], "It returns a list, not a whole number."),
    (lambda n, k, s, p, d: True, "It returns a bool, not a whole number."),
    (lambda n, k, s, p, d: Unwilling(), "It returns an Unwilling, not a whole number."),
    (lambda n, k, s, p, d: n // 0, "It stops with a ZeroDivisionError"),
    (lambda n, k, s, p, d: 42, "It returns 42, but 3 is right."),
]


def takes_all(formula):
    return lambda size, kernel_size, *, stride=1, padding=0, dilation=1: formula(
        size, kernel_size, stride, padding, dilation
    )


@pytest.mark.parametrize(("formula", "said"), SIZES)
def test_output_size_each_mistake_is_named(formula, said):
    finding = cl.exercises.check_output_size(takes_all(formula))
    assert finding.state == "not yet"
    assert finding.message.startswith(said), finding.message


def test_output_size_right_ones():
    right = takes_all(lambda n, k, s, p, d: (n + 2 * p - d * (k - 1) - 1) // s + 1)
    assert cl.exercises.check_output_size(right).correct
    assert cl.exercises.check_output_size(lambda *args, **options: np.int64(right(*args, **options))).correct


PADDED = [
    (lambda image, p: image, "The image comes back as it was"),
    (lambda image, p: np.pad(image, ((p, 0), (p, 0))), "The padding is only at the top and left"),
    (lambda image, p: np.pad(image, ((0, 2 * p), (0, 2 * p))), "The image is in the top left corner"),
    (lambda image, p: np.pad(image, ((p, p), (0, 0))), "Only rows were added"),
    (lambda image, p: np.pad(image, p, mode="edge"), "The padding copies the border"),
    (lambda image, p: np.pad(image, p, constant_values=1), "The padding holds ones"),
    (lambda image, p: np.pad(image, 1), "One pixel is added on each side"),
    (lambda image, p: np.zeros((image.shape[0] + 2 * p, image.shape[1] + 2 * p)), "The image is missing"),
    (lambda image, p: np.pad(image, p).astype(int), "Fractions are cut off"),
    (lambda image, p: np.pad(image, p).T, "Rows and columns are swapped"),
]


@pytest.mark.parametrize(("function", "said"), PADDED)
def test_pad_zeros_each_mistake_is_named(function, said):
    finding = cl.exercises.check_pad_zeros(function)
    assert finding.message.startswith(said), finding.message


def by_hand(image, padding, *, fill=0, dtype=float):
    rows, columns = image.shape
    padded = np.full((rows + 2 * padding, columns + 2 * padding), fill, dtype)
    padded[padding : padding + rows, padding : padding + columns] = image
    return padded


def relu_in_place(x):
    x[x < 0] = 0
    return x


RELUS = [
    (lambda x: x.copy(), "Nothing has changed"),
    (lambda x: abs(x), "Negative values lost their sign"),
    (lambda x: np.minimum(x, 0), "The negative values stayed"),
    (lambda x: x > 0, "This is where the values are positive"),
    (lambda x: x[x > 0], "The negative values are gone from the array"),
    (lambda x: np.clip(x, 0, 1), "Values above 1 are cut"),
    (lambda x: np.where(x > 0, x, 0.01 * x), "Negative values became smaller"),
    (lambda x: np.maximum(x, 0).astype(int), "Fractions are cut off"),
    (relu_in_place, "The results are right, but it changes the x that it is given. Work on a copy: x.copy()."),
]


@pytest.mark.parametrize(("function", "said"), RELUS)
def test_relu_each_mistake_is_named(function, said):
    finding = cl.exercises.check_relu(function)
    assert finding.message.startswith(said), finding.message


def test_short_ones_that_are_right():
    assert cl.exercises.check_pad_zeros(by_hand).correct
    assert cl.exercises.check_pad_zeros(lambda img, p: by_hand(img, p).astype(np.float32)).correct
    assert cl.exercises.check_pad_zeros(lambda image, padding: by_hand(image, padding, dtype=image.dtype)).correct
    assert cl.exercises.check_relu(lambda x: np.where(x > 0, x, 0)).correct
    assert cl.exercises.check_relu(lambda x: (x > 0) * x).correct
    assert cl.exercises.check_relu(lambda x: (x + abs(x)) / 2).correct


# The slips themselves


@pytest.mark.parametrize("exercise", EXERCISES, ids=lambda exercise: exercise.name)
def test_every_slip_shows_in_the_cases_and_is_named(exercise):
    for slip in exercise.slips:
        assert exercise.check(exercise.faulty(slip)).message == slip.message


@pytest.mark.parametrize("exercise", EXERCISES, ids=lambda exercise: exercise.name)
def test_stub_of_the_notebook_is_not_attempted(exercise):
    names = {}
    exec(exercise.stub, names)
    assert exercise.check(names[exercise.function]).state == "not attempted"
    assert exercise.check(lambda *values, **options: exercise.answer(*values, **options)).correct


# In the notebook


def test_finding_shows_the_window_in_an_explorer():
    finding = cl.exercises.check_conv2d(loops(["no stride"]))
    bundle = finding._repr_mimebundle_()
    assert bundle["text/plain"] == repr(finding) == "<Not yet: The stride is ignored: the window moves by 1 pixel. " \
        "Window r starts at row r · stride.>"  # fmt: skip
    assert "application/vnd.jupyter.widget-view+json" in bundle
    from convlab.widgets.code_result import show

    verdict, explorer = show(finding).children
    assert explorer.stride == 2
    assert explorer.position == finding.position
    assert explorer.window.sum == finding.expected[finding.position]
    assert repr(verdict) == repr(finding)
    assert ["called", "conv2d(image, kernel, stride=2)"] in verdict.lines
    assert [label for label, _, _ in verdict.tables] == ["expected", "yours"]


def test_finding_about_pooling_shows_its_window():
    from convlab.widgets.code_result import show

    _, explorer = show(cl.exercises.check_max_pool2d(pool(choose=min))).children
    assert explorer.pool == "max"
    finding = cl.exercises.check_max_pool2d(pool(padding_value=0))
    (verdict,) = show(finding).children  # no Explorer pads a pooling
    label, rows, _ = verdict.tables[-1]
    assert label == "the window there"
    assert "−∞" in rows[0]


@pytest.mark.parametrize(
    "function", [cl.conv2d, None, 7, crashes, lambda i, k: Unwilling(), lambda i, k: [1], lambda i, k: np.ones(3)]
)
def test_every_finding_can_be_shown(function):
    finding = cl.exercises.check_conv2d(function)
    bundle = finding._repr_mimebundle_(include=None, exclude=None)
    assert bundle["text/plain"] == repr(finding)
    assert "application/vnd.jupyter.widget-view+json" in bundle


def test_code_card_runs_what_it_is_given():
    card = cl.exercises.ask("05.write_conv2d")
    assert repr(card).endswith("(not attempted)>")
    card.answer = loops(["flipped"])
    assert card.said["message"].startswith("The kernel is rotated")
    assert repr(card).endswith("(not yet)>")
    card.answer = loops()
    assert card.outcome.correct
    assert card.said["state"] == "correct"


def test_programs_hint_with_their_lines_in_another_order():
    names = {"np": np}
    for exercise in map(cl.exercises.get, [name for name in cl.exercises.names() if "write" in name]):
        exec(exercise.stub.replace("...", "pass") + exercise.program, names)  # later programs call the earlier ones
        assert exercise.check(names[exercise.function]).correct, exercise.name
        *_, hint = exercise.spec()["hints"]
        letters, lines = zip(*(line.split(": ", 1) for line in hint.splitlines()[1:]), strict=True)
        wanted = [line.strip() for line in exercise.program.strip().splitlines()]
        assert list(lines) != wanted
        assert sorted(lines) == sorted(wanted)
        assert "".join(letters) == "ABCDEFGHIJKLMNOP"[: len(wanted)]
