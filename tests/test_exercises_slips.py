"""Sweeps over the checks of programs: plausible slips, pairs of slips, other names, and monsters that come back.

Each program of a learner must lead to a verdict that fits; never to an exception, and never to "correct" by chance.
"""

import builtins
import enum
import functools
import getpass
import itertools
import logging
import math
import os
import threading
import time

import numpy as np
import pytest
from numpy import pad as imported_by_name
from test_exercises_code import by_hand, loops, pool

import convlab as cl
from convlab.cli import assignment
from convlab.exercises import code_grading, code_runner, kinds, looking
from convlab.exercises.questions.programs import EXERCISES

BY_NAME = {exercise.function: exercise for exercise in EXERCISES}
right = loops()


def judged(function, program):
    """The sentence about a wrong program."""
    finding = BY_NAME[function].check(program)
    assert finding.state == "not yet", finding
    return finding.message


# Slips that no case may hide


def conv(after=lambda result, image: result, before=lambda image, kernel: (image, kernel)):
    """A right conv2d, but for its beginning or its end."""

    def conv2d(image, kernel, *, stride=1, padding=0, dilation=1):
        result = right(*before(image, kernel), stride=stride, padding=padding, dilation=dilation)
        return after(result, image)

    return conv2d


def typed(array, dtype):
    """As an array of this type takes the numbers in."""
    return array.astype(np.int64).astype(dtype)


KINDS_OF_IMAGES = {"any": "biuf", "whole": "iu", "byte": "u"}
TYPES = ("uint8", "int8", "int16", "int32", "int64")


@pytest.mark.parametrize("images", KINDS_OF_IMAGES)
@pytest.mark.parametrize("dtype", (*TYPES, "uint16", "float16"))
def test_conv2d_of_a_type_that_is_too_small_is_wrong(dtype, images):
    def after(result, image):
        return typed(result, dtype) if image.dtype.kind in KINDS_OF_IMAGES[images] else result

    message = judged("conv2d", conv(after))
    assert dtype in ("uint16", "float16") or any(word in message for word in (dtype, "Fractions are cut", "type uint8"))


@pytest.mark.parametrize("dtype", TYPES)
def test_conv2d_of_arguments_cast_to_a_type_is_wrong(dtype):
    image = judged("conv2d", conv(before=lambda image, kernel: (typed(image, dtype), kernel)))
    assert f"become {dtype}" in image or "fractions of the image" in image
    assert judged("conv2d", conv(before=lambda image, kernel: (image, typed(kernel, dtype))))


LIMITS = [(0, 255), (-255, 255), (-128, 127), (0, 1), (-1000, 1000), (-1e6, 1e6), (-1e5, np.inf), (-np.inf, 1e4)]


@pytest.mark.parametrize("limits", LIMITS, ids=str)
def test_conv2d_that_cuts_numbers_off_is_wrong(limits):
    message = judged("conv2d", conv(lambda result, image: np.clip(result, *limits)))
    if limits not in [(-128, 127), (0, 1)]:
        assert "cut off" in message or "squeezed into 0 to 255" in message


@pytest.mark.parametrize(
    ("after", "said"),
    [
        (lambda result, image: np.cumsum(result).reshape(result.shape), "The sum goes on from window to window"),
        (lambda result, image: np.cumsum(result, axis=1), "The sum goes on from window to window"),
        (lambda result, image: result + 1, "The first wrong value"),
        (lambda result, image: result / (abs(result).max() or 1), "The first wrong value"),
        (lambda result, image: result.ravel(), "The result is 16, but 4 × 4 is right"),
        (lambda result, image: result[np.newaxis], "The result is 1 × 4 × 4"),
        (lambda result, image: result > 0, "The first wrong value is in row 0, column 0: it is False"),
    ],
)
def test_conv2d_with_another_end_is_wrong(after, said):
    assert judged("conv2d", conv(after)).startswith(said)


@pytest.mark.parametrize("how", [0.5, 1, -1, 128, 255, -np.inf, "edge", "reflect", "wrap", "symmetric", "mean"])
def test_conv2d_with_another_border_is_wrong(how):
    named = {1: "holds 1.", 255: "holds 255.", -1: "holds −1.", "edge": "copies", "reflect": "copies", "wrap": "copies"}

    def conv2d(image, kernel, *, stride=1, padding=0, dilation=1):
        options = {"mode": how} if isinstance(how, str) else {"constant_values": how}
        image = np.pad(image.astype(float), padding, **options) if padding else image
        return right(image, kernel, stride=stride, dilation=dilation)

    assert named.get(how, "") in judged("conv2d", conv2d)


LOW = [
    -1,
    -2,
    -10,
    -50,
    -100,
    -255,
    -256,
    -500,
    -999,
    -1000,
    -1020,
    -1021,
    -9999,
    -65536,
    -(10**6),
    -1e9,
    -(2**31),
    -1e12,
]


@pytest.mark.parametrize("low", LOW)
def test_max_pool2d_that_starts_too_high_is_wrong(low):
    said = f"{int(low)}".replace("-", "−")
    assert judged("max_pool2d", pool(start=low)).startswith(f"It starts from {said}, so a window of smaller numbers")
    assert judged("max_pool2d", pool(padding_value=low)).startswith(f"The padding holds {said}, which wins")
    plain = judged("max_pool2d", lambda image, size=2, stride=None: pool(start=low)(image, size, stride=stride))
    assert plain.startswith(f"It starts from {said}")


@pytest.mark.parametrize("dtype", TYPES)
def test_max_pool2d_of_a_type_that_is_too_small_is_wrong(dtype):
    message = judged("max_pool2d", lambda image, size=2, stride=None: typed(pool()(image, size, stride=stride), dtype))
    assert dtype in message or "Fractions are cut off" in message
    assert judged("max_pool2d", lambda image, size=2, stride=None: pool()(typed(image, dtype), size, stride=stride))


CHOSEN = [
    (np.median, "The first wrong value"),
    (lambda values: values[0], "It keeps the first pixel"),
    (lambda values: values[-1], "It keeps the last pixel"),
    (lambda values: max(map(abs, values)), "The sign is lost"),
    (np.ptp, "The first wrong value"),
    (np.argmax, "The first wrong value"),
    (lambda values: min(255, max(values)), "Numbers above 255 are cut off"),
    (lambda values: min(1e6, max(values)), "Numbers above 1000000 are cut off"),
]


@pytest.mark.parametrize(("choose", "said"), CHOSEN)
def test_max_pool2d_that_keeps_another_number_is_wrong(choose, said):
    assert judged("max_pool2d", pool(choose=choose)).startswith(said)


@pytest.mark.parametrize("fill", [1, -1, 0.5, 128, 255])
def test_pad_zeros_with_another_number_is_wrong(fill):
    said = {1: "ones", 0.5: "0.5", -1: "−1"}.get(fill, str(fill))
    assert (
        judged("pad_zeros", functools.partial(by_hand, fill=fill))
        == f"The padding holds {said}. Here it has to hold zeros."
    )


@pytest.mark.parametrize("dtype", TYPES)
def test_pad_zeros_and_relu_of_a_type_that_is_too_small_are_wrong(dtype):
    for function, program in [
        ("pad_zeros", lambda image, padding: typed(by_hand(image, padding), dtype)),
        ("relu", lambda x: typed(np.maximum(x, 0), dtype)),
    ]:
        message = judged(function, program)
        assert dtype in message or "Fractions are cut off" in message, message


READY_MADE = {
    "itself": np.pad,
    "by name": lambda image, padding: imported_by_name(image, padding),
    "from the module": lambda image, padding: np.pad(image, padding),
    "in part": functools.partial(np.pad, mode="constant"),
    "hidden": lambda image, padding: next(map(getattr(np, "pa" + "d"), [image], [padding])),
    "in another function": lambda image, padding: (lambda: np.pad(image, padding))(),
    "convlab": lambda image, padding: cl.pad2d(image, padding),
    "a convolution": lambda image, padding: cl.conv2d(image, [[1]], padding=padding),
}


@pytest.mark.parametrize("how", READY_MADE)
def test_pad_zeros_by_a_function_that_pads_does_not_count(how):
    message = judged("pad_zeros", READY_MADE[how])
    assert message.startswith("The results are right, but ")
    assert message.split()[5] in ("numpy.pad", "convlab.pad2d", "convlab.conv2d")


def test_calls_are_watched_in_the_program_only():
    """Nothing is replaced, so another thread may pad meanwhile, and nothing is left behind."""
    seen, done = [], threading.Event()

    def pads():
        while not done.is_set():
            seen.append(np.pad(np.ones((2, 2)), 1).shape)

    other = threading.Thread(target=pads)
    other.start()
    try:
        assert cl.exercises.check_pad_zeros(by_hand).correct
        assert not cl.exercises.check_pad_zeros(np.pad).correct
    finally:
        done.set()
        other.join()
    assert set(seen) == {(4, 4)}
    assert np.pad(np.ones((2, 2)), 1).shape == (4, 4)


RELUS = [
    (lambda x: np.clip(x, 0, 6), "Values above 6 are cut"),
    (lambda x: np.clip(x, 0, 1000), "Values above 1000 are cut"),
    (lambda x: np.clip(x, 0, 1e6), "Values above 1000000 are cut"),
    (lambda x: np.where(x < 0, -1, x), "Negative values became −1"),
    (lambda x: np.where(x < 0, 0.5, x), "Negative values became 0.5"),
    (lambda x: np.maximum(x, -1), "Values below −1 became −1"),
    (lambda x: np.where(x < 0, 0.3 * x, x), "The first wrong value"),
    (lambda x: x * (x > 0.01), "Values between 0 and 1 became 0"),
    (lambda x: np.maximum(x, 0).round(2), "The first wrong value"),
    (lambda x: x < 0, "The first wrong value is in row 0, column 0: it is False, but 3 is right."),
    (lambda x: np.logaddexp(0, x), "The first wrong value"),
    (lambda x: x - x.min(), "The first wrong value"),
    (lambda x: np.maximum(x, 0)[0], "The result is 6, but 5 × 6 is right."),
    (lambda x: x.max(), "It returns the single number 9."),
]


@pytest.mark.parametrize(("program", "said"), RELUS)
def test_relu_plausible_slips_are_wrong(program, said):
    assert judged("relu", program).startswith(said)


def formulas():
    """Every formula of a family around the right one: each term once, twice, not at all, or taken away."""
    for p, d, one, end in itertools.product(
        (0, 1, 2, -2), ("k", "d*(k-1)+1", "d*k", "(d+1)*(k-1)+1", "1"), (0, 1), (0, 1, 2)
    ):
        for divide in (math.floor, math.ceil, round):
            yield (
                (p, d, one, end, divide),
                lambda n, k, s, q, w, p=p, d=d, one=one, end=end, divide=divide: (
                    divide((n + p * q - eval(d, {"k": k, "d": w}) + one) / s) + end
                ),
            )


def test_output_size_of_no_other_formula_is_right():
    found = []
    for key, formula in formulas():

        def output_size(size, kernel_size, *, stride=1, padding=0, dilation=1, formula=formula):
            return formula(size, kernel_size, stride, padding, dilation)

        finding = BY_NAME["output_size"].check(output_size)
        assert finding.state in ("not yet", "correct")
        found += [key] if finding.correct else []
    # Rounding up what is one larger is the same as rounding down and adding 1 for whole numbers.
    assert sorted((key[0], key[1], key[2], key[3], key[4].__name__) for key in found) == [
        (2, "d*(k-1)+1", 0, 1, "floor"),
        (2, "d*(k-1)+1", 1, 0, "ceil"),
    ]


@pytest.mark.parametrize("exercise", EXERCISES, ids=lambda exercise: exercise.function)
def test_any_two_slips_can_be_tried_together(exercise):
    for two in itertools.permutations(exercise.slips, 2):
        for case in exercise.cases:
            result = exercise._with_slips(exercise.settings(**case), two)
            assert result is None or np.size(result) >= 0


@pytest.mark.parametrize("exercise", EXERCISES, ids=lambda exercise: exercise.function)
def test_finding_about_each_slip_can_be_shown(exercise):
    for faulty, _ in exercise.mistakes:
        bundle = exercise.check(faulty)._repr_mimebundle_(include=None, exclude=None)
        assert "application/vnd.jupyter.widget-view+json" in bundle


def test_sentence_is_not_about_a_slip_that_explains_one_case_only():
    message = judged("pad_zeros", lambda image, padding: by_hand(image, padding * (padding + 1)))
    assert message == "The result is 9 × 10, but 7 × 8 is right."


# Other names and another order


def size_of(n, k, s, p, d):
    return (n + 2 * p - d * (k - 1) - 1) // s + 1


UNDERSTOOD = [
    (
        "conv2d",
        lambda image, kernel, padding=0, stride=1, dil=1: right(
            image, kernel, stride=stride, padding=padding, dilation=dil
        ),
    ),
    ("conv2d", lambda img, k, p=0, s=1, d=1: right(img, k, stride=s, padding=p, dilation=d)),
    (
        "conv2d",
        lambda img, ker, *, pad=0, strides=1, rate=1: right(img, ker, stride=strides, padding=pad, dilation=rate),
    ),
    (
        "conv2d",
        lambda kernel, image, stride=1, padding=0, dilation=1: right(
            image, kernel, stride=stride, padding=padding, dilation=dilation
        ),
    ),
    (
        "conv2d",
        lambda image, kernel, /, stride=1, padding=0, dilation=1: right(
            image, kernel, stride=stride, padding=padding, dilation=dilation
        ),
    ),
    (
        "conv2d",
        lambda *places: right(*places[:2], **dict(zip(("stride", "padding", "dilation"), places[2:], strict=False))),
    ),
    ("conv2d", lambda *places, **names: right(*places, **names)),
    ("output_size", lambda n, k, p=0, d=1, s=1: size_of(n, k, s, p, d)),
    ("output_size", lambda s, k, st=1, p=0, d=1: size_of(s, k, st, p, d)),
    ("output_size", lambda a, b, c, d, e: size_of(a, b, c, d, e)),
    (
        "output_size",
        lambda kernel_size, size, *, stride=1, padding=0, dilation=1: size_of(
            size, kernel_size, stride, padding, dilation
        ),
    ),
    ("max_pool2d", lambda x, k=2, s=None: pool()(x, k, stride=s)),
    ("max_pool2d", lambda x, s=2, st=None: pool()(x, s, stride=st)),
    ("max_pool2d", lambda image, pool_size=2, strides=None: pool()(image, pool_size, stride=strides)),
    (
        "max_pool2d",
        lambda image, size=2, stride=None, ceil_mode=False: pool(ceil=ceil_mode)(image, size, stride=stride),
    ),
    ("pad_zeros", lambda p, img: by_hand(img, p)),
    ("relu", lambda feature_map: np.maximum(feature_map, 0)),
]


@pytest.mark.parametrize(("function", "program"), UNDERSTOOD)
def test_settings_are_handed_over_as_the_program_calls_them(function, program):
    finding = BY_NAME[function].check(program)
    assert finding.correct, finding


def test_setting_that_means_something_else_is_not_taken_for_another():
    message = judged(
        "conv2d",
        lambda image, kernel, stride=1, padding=0, bias=0: right(image, kernel, stride=stride, padding=padding) + bias,
    )
    assert message.startswith("It takes no dilation. Its first line should be: def conv2d(")
    message = judged("pad_zeros", lambda image: image)
    assert message.endswith("Its first line should be: def pad_zeros(image, padding):")


# How programs stop


class NoInputHereError(NotImplementedError):
    """As a notebook that runs without anybody raises it."""


def stops(error):
    def relu(x):
        if x.size:
            raise error
        return x

    return relu


STOPPED = [
    (stops(NoInputHereError("no input")), "It stops with a NoInputHereError: no input."),
    (stops(NotImplementedError("of a library")), "It stops with a NotImplementedError: of a library."),
    (lambda x: max(0, x), "np.maximum or np.where"),
    (lambda x: 0 if x < 0 else x, "np.maximum or np.where"),
    (lambda x: x if x > 0 and x < 9 else 0, "np.maximum or np.where"),
    (lambda x: np.zeros((5, 6))[0.5], "Sizes and indices are whole numbers"),
    (lambda x: np.zeros(x.shape[0] / 2), "Sizes and indices are whole numbers"),
    (lambda x: x[0, 0, 0], "two axes: rows and columns"),
    (lambda x: x[9], "count how many windows fit"),
    (lambda x: x + np.ones((2, 3)), "Compare the shapes of the arrays"),
    (lambda x: x[:, 6:].max(), "The window is empty here"),
    (lambda x: x.tolist() * 1.5, "A list is not an array"),
    (lambda x: x.tolist().shape, "A list is not an array"),
    (lambda x: x + None, "A None is used here"),
    (lambda x: np.zeros((-1, 2)), "A size has become negative"),
    (lambda x: math.floor(np.inf), "cannot convert float infinity to integer."),
    (lambda x: np.zeros((10**9, 10**9)), "An array is far too large here"),
    (eval("lambda x: npp.maximum(x, 0)"), "A name is used before it gets a value."),
    (eval("lambda x: np.maximum(x, 0)", {}), "Run the cell that says import numpy as np."),
    (stops(SystemExit(3)), "A function is left with return."),
    (stops(EOFError()), "Nothing can be typed here."),
]


@pytest.mark.parametrize(("program", "said"), STOPPED)
def test_each_way_to_stop_has_a_hint_that_fits(program, said):
    message = judged("relu", program)
    assert said in message
    assert "Compare the shapes" not in message or "Compare" in said


def exits():
    from IPython.core.autocall import ExitAutocall, ZMQExitAutocall

    return [ExitAutocall(), ZMQExitAutocall()]  # exit and quit of a notebook


REFUSED = [
    (lambda: builtins.input("x? "), "input() cannot be used here"),
    (lambda: getpass.getpass(), "getpass() cannot be used here"),
    (lambda: builtins.breakpoint(), "breakpoint() cannot be used here"),
    (lambda: builtins.exit(), "exit() and quit() would end Python itself"),
    (lambda: builtins.quit(), "exit() and quit() would end Python itself"),
    (lambda: os._exit(3), "os._exit() would end Python itself"),
    (lambda: os.abort(), "os.abort() would end Python itself"),
    (lambda: exits()[0](), "exit() and quit() would end Python itself"),
    (lambda: exits()[1](), "exit() and quit() would end Python itself"),
]


@pytest.mark.parametrize(("call", "said"), REFUSED)
@pytest.mark.parametrize("catches", [False, True])
def test_what_would_end_python_or_wait_for_somebody_is_refused(call, said, catches):
    def relu(x):
        try:
            call()
        except BaseException:
            if not catches:
                raise
        return np.maximum(x, 0)

    begun = time.monotonic()
    assert judged("relu", relu).startswith(said)
    assert time.monotonic() - begun < code_runner.SECONDS


def test_input_of_a_notebook_is_refused(monkeypatch):
    asked = []

    class Kernel:
        def raw_input(self, prompt=""):
            asked.append(prompt)

    monkeypatch.setattr(builtins, "input", Kernel().raw_input)
    assert judged("relu", lambda x: input()).startswith("input() cannot be used here")
    assert asked == []


def test_stub_in_a_wrapper_is_not_attempted_but_a_helper_that_is_one_is():
    def stub(x):
        """Later."""
        raise NotImplementedError("your turn")

    @functools.wraps(stub)
    def wrapped(*values):
        return stub(*values)

    for untouched in (stub, wrapped, functools.partial(stub)):
        assert BY_NAME["relu"].check(untouched).state == "not attempted"
    assert judged("relu", lambda x: stub(x)).startswith("It stops with a NotImplementedError: your turn.")


# Monsters


class Refuses:
    """Cannot be read in any way that has a name."""

    def _no(self, *values, **options):
        raise RuntimeError("no")

    __array__ = __repr__ = __str__ = __len__ = __eq__ = __hash__ = __bool__ = __iter__ = _no
    __getitem__ = __float__ = __int__ = __index__ = __format__ = __array_ufunc__ = _no


class HasNothing:
    def __getattribute__(self, name):
        raise KeyError(name)


class Leaves:
    def __array__(self, *values, **options):
        raise SystemExit(2)


class OddArray(np.ndarray):
    def __getitem__(self, place):
        raise RuntimeError("no items")

    @property
    def shape(self):
        raise RuntimeError("no shape")


class OddNumber(int):
    def __int__(self):
        raise RuntimeError("no number")

    __eq__ = __format__ = __str__ = __int__
    __hash__ = None


class Three(enum.IntEnum):
    A = 3


def nested(depth):
    rows = []
    for _ in range(depth):
        rows = [rows]
    return rows


MONSTERS = [
    10**400,
    -(10**400),
    10**5000,
    float("nan"),
    float("inf"),
    np.nan,
    np.inf,
    1j,
    np.array(1j),
    Refuses(),
    HasNothing(),
    Leaves(),
    np.zeros((4, 4)).view(OddArray),
    OddNumber(3),
    Three.A,
    nested(100_000),
    [[1], [1, 2]],
    "x" * 10**6,
    b"x",
    np.broadcast_to(1.0, (10**6, 10**6)),
    np.ma.masked_all((4, 4)),
    np.ma.array(np.zeros((4, 4)), mask=np.eye(4)),
    np.array([[1, None]]),
    np.array([10**400]),
    np.array(["a"]),
    np.zeros((4, 4), "m8[s]"),
    np.zeros((4, 4), [("a", float)]),
    np.full((4, 4), np.nan),
    np.zeros((4, 4), bool),
    np.zeros((4, 4), np.longdouble),
    np.zeros((4, 4), ">f8"),
    np.zeros((0, 4)),
    np.zeros(()),
    np.zeros((1,) * 20),
    np.zeros((4, 4), complex),
    {},
    range(3),
    np.datetime64("2020"),
    np.timedelta64(3),
    np.bool_(True),
    True,
    Ellipsis,
    NotImplemented,
    print,
    memoryview(b"abc"),
    iter([1]),
    Exception("a"),
]


@pytest.mark.parametrize("number", range(len(MONSTERS)))
@pytest.mark.parametrize("exercise", EXERCISES, ids=lambda exercise: exercise.function)
def test_whatever_comes_back_gets_a_sentence(exercise, number):
    finding = exercise.check(lambda *values, **options: MONSTERS[number])
    assert finding.state == "not yet"
    assert 10 < len(finding.message) < 350
    bundle = finding._repr_mimebundle_(include=None, exclude=None)
    assert "application/vnd.jupyter.widget-view+json" in bundle


def test_large_array_is_not_copied():
    finding = BY_NAME["relu"].check(lambda x: np.broadcast_to(1.0, (10**6, 10**6)))
    assert finding.message == "The result is 1000000 × 1000000, but 5 × 6 is right."


def test_masked_numbers_are_not_taken_for_right_ones():
    assert "some numbers are hidden" in judged("relu", lambda x: np.ma.masked_less(np.maximum(x, 0), 2))
    assert BY_NAME["relu"].check(lambda x: np.ma.array(np.maximum(x, 0))).correct


def test_array_that_is_used_again_is_judged_as_it_came_back():
    kept = {}

    def relu(x):
        result = kept.setdefault(x.shape, np.zeros(x.shape))
        result[:] = np.maximum(x, 0)
        return result

    assert BY_NAME["relu"].check(relu).correct


def generates(*values, **options):
    yield 1


async def waits(*values, **options):
    return 1


def tells_badly(*values, **options):
    class OddError(Exception):
        def __str__(self):
            raise SystemExit(1)

    raise OddError


class Callable:
    """Can be called, and nothing else."""

    def __getattr__(self, name):
        raise RuntimeError(name)

    def __call__(self, *values, **options):
        return np.zeros(1)


class Signed(Callable):
    __signature__ = "nonsense"


class Circular:
    def __call__(self, *values, **options):
        return np.zeros(1)


circular = Circular()
circular.__wrapped__ = circular


HANDED_OVER = [
    generates,
    waits,
    tells_badly,
    Callable(),
    Signed(),
    circular,
    int,
    np.ndarray,
    print,
    len,
    type,
    Refuses,
    Refuses(),
    HasNothing(),
    cl,
    "np.maximum(x, 0)",
    7,
    [1],
    {},
    functools.partial(print),
    stops(KeyboardInterrupt()),
    stops(GeneratorExit()),
    stops(StopIteration()),
    stops(type("X" * 500, (Exception,), {})("long " * 500)),
]


@pytest.mark.parametrize("exercise", EXERCISES, ids=lambda exercise: exercise.function)
@pytest.mark.parametrize("number", range(len(HANDED_OVER)))
def test_whatever_is_handed_over_gets_a_sentence(exercise, number):
    finding = exercise.check(HANDED_OVER[number])
    assert finding.state == "not yet"
    assert 10 < len(finding.message) < 350


def test_object_that_is_looked_at_for_ever_is_stopped(monkeypatch):
    monkeypatch.setattr(code_runner, "SECONDS", 0.3)

    class Endless:
        def __array__(self, *values, **options):
            while True:
                pass

    assert judged("relu", lambda x: Endless()) == code_grading.ENDLESS


@pytest.mark.parametrize("number", range(len(MONSTERS)))
def test_monster_is_an_answer_to_a_card(number):
    card = cl.exercises.ask("03.first_sum")
    card.answer = MONSTERS[number]
    assert card.outcome.state in ("not yet", "not attempted")


# Faults of the checks themselves


@pytest.fixture
def unheard(monkeypatch):
    """As in a learner's notebook: nobody listens to the log. In tests somebody does, see conftest.py."""
    monkeypatch.setattr(logging.getLogger("convlab.exercises"), "handlers", [logging.NullHandler()])


def breaks(*values, **options):
    raise KeyError("our own fault")


def test_fault_of_a_check_is_told_calmly_and_counts_for_nothing(unheard, monkeypatch, capsys):
    monkeypatch.setattr(code_grading, "run", breaks)
    recorded = []
    monkeypatch.setattr(code_grading.progress_log, "record", lambda *values: recorded.append(values))
    finding = cl.exercises.check_relu(lambda x: x)
    assert finding.state == "not judged"
    assert finding.message.startswith("The check itself has failed. That is a fault of convlab, not of your answer")
    assert "our own fault" in finding.message
    assert repr(finding).startswith("<Not judged: The check itself has failed.")
    assert "application/vnd.jupyter.widget-view+json" in finding._repr_mimebundle_(include=None, exclude=None)
    assert recorded == []
    assert capsys.readouterr() == ("", "")
    card = cl.exercises.ask("06.write_relu")
    card.answer = lambda x: x
    assert card.said["state"] == "not judged"


def test_fault_in_the_explanation_leaves_the_verdict(unheard, monkeypatch):
    monkeypatch.setattr(code_grading.Code, "_named", breaks)
    assert judged("relu", lambda x: x) == "The first wrong value is in row 0, column 2: it is −9, but 0 is right."
    assert cl.exercises.check_relu(lambda x: np.maximum(x, 0)).correct


def test_fault_in_the_picture_leaves_the_sentence(unheard, monkeypatch):
    from convlab.widgets import code_result

    finding = cl.exercises.check_relu(lambda x: x)
    monkeypatch.setattr(code_result, "show", breaks)
    assert finding._repr_mimebundle_() == {"text/plain": repr(finding)}


def test_fault_in_any_other_check_is_told_calmly(unheard, monkeypatch):
    monkeypatch.setattr(kinds, "readings", breaks)
    outcome = cl.exercises.get("03.first_sum").check(8)
    assert outcome.state == "not judged"
    assert not cl.exercises.get("03.first_sum").is_readable(8)


def test_fault_of_a_check_shows_in_these_tests(monkeypatch):
    monkeypatch.setattr(code_grading.Code, "_named", breaks)
    with pytest.raises(KeyError, match="our own fault"):
        cl.exercises.check_relu(lambda x: x)


def test_fault_in_the_thread_is_not_the_learners(unheard, monkeypatch):
    monkeypatch.setattr(code_grading, "read_array", breaks)
    assert cl.exercises.check_relu(lambda x: x).state == "not judged"


# What is handed out


def test_cases_cannot_be_changed():
    for exercise in EXERCISES:
        for case in exercise.cases:
            with pytest.raises(TypeError):
                case["padding"] = 9
            for value in case.values():
                assert not isinstance(value, np.ndarray) or not value.flags.writeable
    finding = cl.exercises.check_relu(lambda x: x)
    with pytest.raises(ValueError, match="read-only"):
        finding.settings["x"][:] = 0


def test_tables_of_a_question_cannot_be_changed():
    seen = 0
    for name in cl.exercises.names():
        exercise = cl.exercises.get(name)
        tables = [rows for _, rows in (*exercise.grids, *exercise.pictures)]
        tables += [rows for rows, *_ in getattr(exercise, "probes", ())]
        tables += (
            [exercise.answer, *(wrong for wrong, _ in exercise.mistakes)]
            if exercise.kind in ("array", "kernel")
            else []
        )
        for rows in tables:
            seen += 1
            assert isinstance(rows, np.ndarray) and not rows.flags.writeable, name
    assert seen > 50


@pytest.mark.parametrize("lesson", [3, None, 3.0, ["03"], b"03"])
def test_lesson_that_is_no_text_is_refused(lesson):
    with pytest.raises(cl.errors.ConvlabError, match=r'no such lesson. Got lesson=.* Use names\("03"\)\.'):
        cl.exercises.names(lesson)
    with pytest.raises(cl.errors.ConvlabError, match="no exercise of this name"):
        cl.exercises.get(lesson)
    with pytest.raises(cl.errors.ConvlabError, match="no kind of question of this name"):
        cl.exercises.practice(lesson)


# One judge for lesson and homework


def points(exercise, program):
    """(points of the homework, how many there are)."""
    cells = assignment.source_notebook(exercise.lesson, seed=1)["cells"]
    tests = [cell for cell in cells if cell["metadata"].get("nbgrader", {}).get("grade")]
    tests = [cell for cell in tests if cell["metadata"]["nbgrader"]["grade_id"].startswith(f"{exercise.function}_")]
    earned = 0
    for cell in tests:
        try:
            exec(cell["source"], {exercise.function: program})
        except AssertionError:
            continue
        earned += 1
    return earned, len(tests)


BOTH = [
    *UNDERSTOOD,
    ("conv2d", lambda image, kernel, **options: right(image, kernel, **options).tolist()),
    ("conv2d", lambda image, kernel, **options: (right(image, kernel, **options), image.fill(0))[0]),
    ("conv2d", lambda image, kernel, **options: right(image, kernel, **options).astype(np.float32)),
    ("output_size", lambda n, k, s=1, p=0, d=1: float(size_of(n, k, s, p, d))),
    ("output_size", lambda n, k, s=1, p=0, d=1: np.int32(size_of(n, k, s, p, d))),
    ("output_size", lambda n, k, s=1, p=0, d=1: -(-(n + 2 * p - d * (k - 1) - 1) // s) + 1),
    ("pad_zeros", np.pad),
    ("pad_zeros", by_hand),
    ("relu", lambda x: np.clip(x, 0, 1e6)),
    ("relu", lambda x: np.maximum(x, 0, out=x)),
    ("max_pool2d", pool(start=-999)),
    ("max_pool2d", pool(padding_value=0)),
    ("max_pool2d", pool()),
]


@pytest.mark.parametrize(("function", "program"), BOTH)
def test_lesson_and_homework_agree(function, program):
    earned, most = points(BY_NAME[function], program)
    assert (earned == most) == BY_NAME[function].check(program).correct
    assert most >= 2


@pytest.mark.parametrize("exercise", EXERCISES, ids=lambda exercise: exercise.function)
def test_lesson_and_homework_agree_about_each_mistake(exercise):
    for faulty, message in exercise.mistakes:
        earned, most = points(exercise, faulty)
        assert earned < most, message


def test_part_of_the_points_is_earned():
    forgetful = BY_NAME["conv2d"].mistakes[0][0]
    assert points(BY_NAME["conv2d"], forgetful) == (4, 6)
    assert points(BY_NAME["conv2d"], right) == (6, 6)
    assert points(BY_NAME["conv2d"], lambda image, kernel: ...) == (0, 6)


def test_program_for_the_cases_of_the_lesson_only_is_found_by_the_homework():
    def relu(x):
        known = any(np.array_equal(x, case["x"]) for case in BY_NAME["relu"].cases)
        return np.maximum(x, 0) if known else x

    assert BY_NAME["relu"].check(relu).correct
    assert points(BY_NAME["relu"], relu) == (1, 2)


def test_parts_hold_each_case_once():
    for exercise in EXERCISES:
        parts = list(itertools.chain.from_iterable(exercise.parts.values()))
        assert sorted(map(id, parts)) == sorted(map(id, exercise.cases))
    with pytest.raises(cl.errors.ConvlabError, match="there is no part of 06.write_relu of this name"):
        BY_NAME["relu"].check(np.abs, "edges")
    with pytest.raises(cl.errors.ConvlabError, match="the seed is a whole number"):
        BY_NAME["relu"].check(np.abs, "first", seed=0.5)


def test_parameters_are_looked_at_without_a_call():
    spelling = looking.Spelling(
        lambda img, k, s=1, p=0, d=1: None, ("image", "kernel"), ("stride", "padding", "dilation")
    )
    settings = {"image": 1, "kernel": 2, "stride": 3, "padding": 4, "dilation": 5}
    assert spelling.call(settings, {"image", "kernel", "dilation"}) == ([1, 2], {"d": 5})
