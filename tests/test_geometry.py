"""convlab.ops.geometry against enumerating the windows one by one."""

import json
import re
from pathlib import Path

import numpy as np
import pytest
import reference
from hypothesis import given
from hypothesis import strategies as st

from convlab.errors import ConvlabError, OptionError, ShapeError, UnknownNameError
from convlab.ops import geometry

CASES = Path(__file__).parent / "cases"
TABLE = json.loads((CASES / "geometry.json").read_text())["cases"]
SOURCES = json.loads((CASES / "source_index.json").read_text())["cases"]

sizes = st.integers(1, 24)
kernel_sizes = st.integers(1, 7)
steps = st.integers(1, 5)
paddings = st.one_of(
    st.integers(0, 4),
    st.tuples(st.integers(0, 4), st.integers(0, 4)),
    st.sampled_from(geometry.PADDING_NAMES),
)


def settings_of(case):
    return {name: case[name] for name in ("stride", "padding", "dilation")}


# The table that core.js is tested with too


@pytest.mark.parametrize("case", TABLE, ids=lambda case: "-".join(str(case[key]) for key in list(case)[:6]))
def test_geometry_table(case):
    size, kernel_size, settings = case["size"], case["kernel_size"], settings_of(case)
    plan, ceil_mode = tuple(case["plan"]), case["ceil_mode"]
    assert geometry.padding_plan(size, kernel_size, **settings) == plan
    counted = reference.count_windows(
        size, kernel_size, case["stride"], *plan, dilation=case["dilation"], ceil_mode=ceil_mode
    )
    assert counted == (case["output_size"] or 0)
    if case["output_size"] is None:
        assert geometry.raw_output_size(size, kernel_size, ceil_mode=ceil_mode, **settings) < 1
        with pytest.raises(ShapeError):
            geometry.output_size(size, kernel_size, ceil_mode=ceil_mode, **settings)
    else:
        assert geometry.output_size(size, kernel_size, ceil_mode=ceil_mode, **settings) == case["output_size"]
        assert geometry.coverage(size, kernel_size, ceil_mode=ceil_mode, **settings) == case["coverage"]
        assert geometry.unread(size, kernel_size, ceil_mode=ceil_mode, **settings) == case["unread"]
    if not ceil_mode:
        saving = case["padding_that_saves"]
        found = geometry.padding_that_saves(size, kernel_size, **settings)
        assert found == (None if saving is None else tuple(saving))


@pytest.mark.parametrize("case", SOURCES, ids=lambda case: f"{case['mode']}-{case['size']}")
def test_source_index_table(case):
    positions = range(case["first"], case["first"] + len(case["expected"]))
    assert [reference.stand_in(at, case["size"], case["mode"]) for at in positions] == case["expected"]
    assert [geometry.source_index(at, case["size"], case["mode"]) for at in positions] == case["expected"]


# Sizes


@given(sizes, kernel_sizes, steps, paddings, steps, st.booleans())
def test_output_size_counts_the_windows(size, kernel_size, stride, padding, dilation, ceil_mode):
    settings = dict(stride=stride, padding=padding, dilation=dilation)
    start, end = geometry.padding_plan(size, kernel_size, **settings)
    counted = reference.count_windows(size, kernel_size, stride, start, end, dilation, ceil_mode)
    raw = geometry.raw_output_size(size, kernel_size, ceil_mode=ceil_mode, **settings)
    assert max(raw, 0) == counted
    if counted:
        assert geometry.output_size(size, kernel_size, ceil_mode=ceil_mode, **settings) == counted


@given(sizes, kernel_sizes, steps, steps, st.booleans())
def test_same_gives_ceil_of_size_over_stride(size, kernel_size, stride, dilation, ceil_mode):
    for name in ("same", "same_lower"):
        settings = dict(stride=stride, padding=name, dilation=dilation, ceil_mode=ceil_mode)
        assert geometry.output_size(size, kernel_size, **settings) == -(-size // stride)


@given(sizes, kernel_sizes, steps, steps)
def test_same_is_the_least_padding_with_the_odd_pixel_at_the_end(size, kernel_size, stride, dilation):
    plan = geometry.padding_plan(size, kernel_size, stride=stride, padding="same", dilation=dilation)
    assert plan == reference.same_plan(size, kernel_size, stride, dilation)
    lower = geometry.padding_plan(size, kernel_size, stride=stride, padding="same_lower", dilation=dilation)
    assert lower == plan[::-1]


@given(sizes, kernel_sizes, steps)
def test_full_has_every_overlap(size, kernel_size, dilation):
    reach = geometry.span(kernel_size, dilation)
    assert geometry.output_size(size, kernel_size, padding="full", dilation=dilation) == size + reach - 1


def test_output_shape_treats_rows_and_columns_separately():
    shape = geometry.output_shape((9, 20), (2, 5), stride=(1, 3), padding=((0, 1), (2, 0)), dilation=(3, 1))
    assert shape == (9 + 1 - 4 + 1, (20 + 2 - 5) // 3 + 1)


# Padding


def test_padding_plan2d_spellings():
    plan = geometry.padding_plan2d
    assert plan((5, 7), (3, 4), padding=2) == ((2, 2), (2, 2))
    assert plan((5, 7), (3, 4), padding=(1, 2)) == ((1, 1), (2, 2))
    assert plan((5, 7), (3, 4), padding=((0, 1), (2, 3))) == ((0, 1), (2, 3))
    assert plan((5, 7), (3, 4), padding=[[0, 1], [2, 3]]) == ((0, 1), (2, 3))
    assert plan((5, 7), (3, 4), padding=np.array([1, 2])) == ((1, 1), (2, 2))
    assert plan((5, 7), (3, 4), (1, 2), "same", (2, 1)) == ((2, 2), (1, 2))
    assert plan((5, 7), (3, 4), (1, 2), "same_lower", (2, 1)) == ((2, 2), (2, 1))
    assert plan((5, 7), (3, 4), padding="full") == ((2, 2), (3, 3))


def test_pair_accepts_integers_of_any_type():
    assert geometry.pair(3, "stride", 1) == (3, 3)
    assert geometry.pair((3, 5), "stride", 1) == (3, 5)
    assert geometry.pair([np.int64(3), np.uint8(5)], "stride", 1) == (3, 5)
    assert geometry.pair(np.array([3, 5]), "stride", 1) == (3, 5)
    assert type(geometry.pair(np.int64(3), "stride", 1)[0]) is int


@pytest.mark.parametrize("value", [0, -1, 1.5, 2.0, True, np.True_, "2", None, (1, 0), (1, 1.5), np.array([1.0, 2.0])])
@pytest.mark.parametrize("name", ["stride", "dilation", "size", "kernel_size"])
def test_pair_refuses_with_value_reason_and_way_out(value, name):
    with pytest.raises(OptionError) as caught:
        geometry.pair(value, name, 1)
    message = str(caught.value)
    bad = next((entry for entry in value if entry != 1), value) if np.ndim(value) else value
    bad = bad.item() if isinstance(value, np.ndarray) else bad
    assert message.startswith(f"{name}: it has to be a whole number of at least 1.")
    assert isinstance(value, np.ndarray) or f"Got {name}={bad!r}: " in message
    assert re.search(r": (the window moves|dilation is the distance|it counts pixels)", message)
    assert f"Use {name}=" in message or "Use a whole number" in message


@pytest.mark.parametrize("value", [(1, 2, 3), (1,), [], ((1, 1), (1, 1), (1, 1))])
def test_pair_refuses_other_lengths(value):
    for refuse in (
        lambda: geometry.pair(value, "padding", 0),
        lambda: geometry.padding_plan2d((5, 5), (3, 3), padding=value),
        lambda: geometry.padding_plan(5, 3, padding=value),
    ):
        with pytest.raises(OptionError, match=r"padding: it has to be .* Write padding=1 or padding=\(1, 2\)"):
            refuse()


def test_padding_refuses_negative_and_unknown_names():
    with pytest.raises(OptionError, match=r"Got padding=-1: .* Use padding=0 for none"):
        geometry.padding_plan(5, 3, padding=-1)
    with pytest.raises(UnknownNameError, match=r"Got 'SAME': .* Did you mean 'same'\?"):
        geometry.output_size(5, 3, padding="SAME")
    with pytest.raises(UnknownNameError, match=r"Choose one of 'valid', 'same'"):
        geometry.output_size(5, 3, padding="zzzz")


def test_output_size_says_what_would_fit():
    with pytest.raises(ShapeError) as caught:
        geometry.output_size(3, 5)
    assert str(caught.value) == (
        "output_size: the kernel does not fit in the image. Got size=3, padding=0 per side, kernel=5, "
        "dilation=1: the kernel reaches over 5 pixels but only 3 are there. "
        "Pad by at least 1 per side, or use a kernel of at most 3."
    )


@given(sizes, kernel_sizes, steps, paddings, steps)
def test_output_size_remedies_work_and_are_the_least(size, kernel_size, stride, padding, dilation):
    settings = dict(stride=stride, padding=padding, dilation=dilation)
    try:
        geometry.output_size(size, kernel_size, **settings)
    except ShapeError as error:
        message = str(error)
    else:
        return
    numbers = {key: int(value) for value, key in re.findall(r"at (?:least|most) (\d+)( per side|\.|,)", message)}
    per_side = numbers[" per side"]
    assert geometry.output_size(size, kernel_size, dilation=dilation, padding=per_side) >= 1
    assert geometry.raw_output_size(size, kernel_size, dilation=dilation, padding=per_side - 1) < 1
    largest = int(re.search(r"kernel of at most (\d+)", message)[1])
    assert (
        geometry.raw_output_size(
            size,
            largest,
            stride=stride,
            padding=geometry.padding_plan(size, kernel_size, **settings),
            dilation=dilation,
        )
        >= 1
    )
    found = re.search(r"dilation of at most (\d+)", message)
    if found:
        plan = geometry.padding_plan(size, kernel_size, **settings)
        for allowed, fits in ((int(found[1]), True), (int(found[1]) + 1, False)):
            raw = geometry.raw_output_size(size, kernel_size, padding=plan, dilation=allowed)
            assert (raw >= 1) == fits


def test_all_errors_are_value_errors():
    assert all(issubclass(kind, ValueError) for kind in (ConvlabError, ShapeError, OptionError, UnknownNameError))


# Windows


def test_window_first_tap_starts_in_the_padding():
    assert geometry.window(0, 3, padding=(2, 0), dilation=2) == [-2, 0, 2]
    assert geometry.window(3, 2, stride=4) == [12, 13]
    with pytest.raises(OptionError, match=r"Got padding='same'.*Use padding=padding_plan"):
        geometry.window(0, 3, padding="same")


@given(sizes, kernel_sizes, steps, paddings, steps)
def test_coverage_adds_up_to_all_taps_inside(size, kernel_size, stride, padding, dilation):
    settings = dict(stride=stride, padding=padding, dilation=dilation)
    if geometry.raw_output_size(size, kernel_size, **settings) < 1:
        return
    plan = geometry.padding_plan(size, kernel_size, **settings)
    count = geometry.output_size(size, kernel_size, **settings)
    inside = sum(
        0 <= index < size
        for position in range(count)
        for index in geometry.window(position, kernel_size, stride=stride, padding=plan, dilation=dilation)
    )
    coverage = geometry.coverage(size, kernel_size, **settings)
    assert len(coverage) == size and sum(coverage) == inside


@given(
    st.integers(1, 12),
    st.integers(1, 4),
    st.integers(1, 4),
    st.integers(0, 2),
    st.integers(0, 2),
    st.integers(1, 3),
)
def test_padding_that_saves_is_the_least(size, kernel_size, stride, start, end, dilation):
    """Against trying out every larger padding in order."""
    reach = geometry.span(kernel_size, dilation)

    def reads_all(plan):
        count = reference.count_windows(size, kernel_size, stride, *plan, dilation)
        seen = {
            i for at in range(count) for i in reference.window_positions(at, kernel_size, stride, plan[0], dilation)
        }
        return seen.issuperset(range(size))

    enough = 2 * (reach + stride) + stride * reach
    more = ((s, total - s) for total in range(enough) for s in range(total + 1))
    best = next((plan for s, e in more if reads_all(plan := (start + s, end + e))), None)
    settings = dict(stride=stride, padding=(start, end), dilation=dilation)
    assert geometry.padding_that_saves(size, kernel_size, **settings) == best


def test_six_by_six_stride_two_never_reads_the_last_pixel():
    assert geometry.unread(6, 3, stride=2) == [5]
    assert geometry.padding_that_saves(6, 3, stride=2) == (0, 1)
    assert geometry.unread(6, 3, stride=2, padding=(0, 1)) == []


# Receptive field


def test_receptive_field_of_nothing_is_one_pixel():
    assert geometry.receptive_field([]) == (1, 1, 0.0)


def test_receptive_field_known_stacks():
    lenet = [(5, 1, 0, 1), (2, 2, 0, 1), (5, 1, 0, 1), (2, 2, 0, 1)]
    assert geometry.receptive_field(lenet) == (16, 4, 7.5)
    assert geometry.receptive_field([(3, 1, "same", 1)] * 3) == (7, 1, 0.0)
    assert geometry.receptive_field([(3, 1, 0, 1), (3, 1, 0, 2), (3, 1, 0, 4)]) == (15, 1, 7.0)
    assert geometry.receptive_field([(7, 2, 3, 1), (3, 2, 1, 1)]) == (11, 4, 0.0)  # how ResNet begins
    assert geometry.receptive_field([(2, 1, (1, 0), 1)]) == (2, 1, -0.5)


@given(st.lists(st.tuples(kernel_sizes, steps, st.integers(0, 3), steps), max_size=4))
def test_receptive_field_by_tracing_pixels_back(layers):
    indices = [{0}, {1}]
    for kernel_size, stride, padding, dilation in reversed(layers):
        indices = [
            {i for at in unit for i in reference.window_positions(at, kernel_size, stride, padding, dilation)}
            for unit in indices
        ]
    first, second = indices
    size, jump, start = geometry.receptive_field(layers)
    assert size == max(first) - min(first) + 1
    assert jump == min(second) - min(first)
    assert start == (min(first) + max(first)) / 2


@pytest.mark.parametrize("layer", [3, (), (3, 1, 0, 1, 1), "conv", (3, 2, "same"), (3, 0), (0,)])
def test_receptive_field_refuses(layer):
    with pytest.raises(OptionError):
        geometry.receptive_field([layer])
