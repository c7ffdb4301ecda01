"""The Python half of the Chain; tests/browser/test_chain.py has the other."""

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

import convlab as cl
from convlab import steps
from convlab.errors import KernelError, OptionError, ShapeError, UnknownNameError
from convlab.ops.geometry import PADDING_MODES, padding_plan2d
from convlab.widgets._base import STATIC

SLANTED = [[0, 1, 2], [-1, 0, 1]]  # differs under any flip, swap or turn


# Steps


def test_a_step_is_a_function_of_an_image():
    image = np.arange(63.0).reshape(7, 9) % 11 - 4
    options = dict(stride=(1, 2), padding=((0, 1), (2, 0)), dilation=(2, 1), padding_mode="reflect", bias=-3)
    np.testing.assert_array_equal(steps.conv(SLANTED, **options)(image), cl.conv2d(image, SLANTED, **options))
    np.testing.assert_array_equal(steps.relu()(image), np.maximum(image, 0))
    for make, operation in ((steps.max_pool, cl.max_pool2d), (steps.avg_pool, cl.avg_pool2d)):
        np.testing.assert_array_equal(
            make((2, 3), stride=1, padding=(1, 0))(image), operation(image, (2, 3), stride=1, padding=(1, 0))
        )


@pytest.mark.parametrize(
    "step, text",
    [
        (steps.conv("laplacian"), "conv('laplacian')"),
        (steps.conv(cl.kernels.get("sobel_x"), stride=(2, 2), bias=0), "conv('sobel_x', stride=2, bias=0)"),
        (steps.conv([[0, 1], [2, 3]], padding=((1, 1), (2, 2))), "conv([[0, 1], [2, 3]], padding=(1, 2))"),
        (steps.relu(), "relu()"),
        (steps.max_pool(), "max_pool(2)"),
        (steps.avg_pool((2, 3), stride=1, padding="same"), "avg_pool((2, 3), stride=1, padding='same')"),
    ],
)
def test_a_step_prints_as_it_is_written(step, text):
    assert repr(step) == text
    assert eval(text, vars(steps)) == step


def test_a_large_kernel_prints_on_one_short_line():
    assert len(repr(steps.conv(np.arange(121).reshape(11, 11)))) < 110


BAD_STEPS = [
    (lambda: steps.conv("laplace"), UnknownNameError, "'laplacian'"),
    (lambda: steps.conv([[1, 2], [3]]), KernelError, "row 1"),
    (lambda: steps.conv(np.ones((12, 3))), ShapeError, "11"),
    (lambda: steps.conv("laplacian", stride=0), OptionError, "stride=0.*Use stride=1"),
    (lambda: steps.conv("laplacian", padding="sam"), UnknownNameError, "'same'"),
    (lambda: steps.conv("laplacian", padding_mode="mirror"), UnknownNameError, "'reflect'"),
    (lambda: steps.conv("laplacian", bias="much"), OptionError, "'much'"),
    (lambda: steps.max_pool(0), OptionError, "size=0"),
    (lambda: steps.max_pool(2, stride=1.5), OptionError, "1.5"),
    (lambda: steps.max_pool(3, padding=2), OptionError, "padding=2, size=3.*Use padding=1"),
    (lambda: steps.avg_pool(2, padding="full"), OptionError, "'full'.*Use padding=1"),
]


@pytest.mark.parametrize("make, kind, words", BAD_STEPS, ids=range(len(BAD_STEPS)))
def test_an_invalid_setting_raises_an_explained_error(make, kind, words):
    with pytest.raises(kind, match=words):
        make()


BAD_CHAINS = [
    ([steps.relu], OptionError, r"steps\.relu\(\)"),
    ([lambda image: image], OptionError, "four functions"),
    (["relu"], OptionError, "four functions"),
    ("relu", OptionError, "at most 5"),
    (steps.relu(), OptionError, "at most 5"),
    ([steps.relu()] * 6, OptionError, "6 steps"),
    ([{"kind": "tanh"}], UnknownNameError, "'tanh'"),
    ([{"kind": "relu", "size": 2}], OptionError, "size"),
    ([{"kind": "conv"}], OptionError, "kernel"),
    ([{"kind": "max_pool", "size": -1}], OptionError, "-1"),
]


@pytest.mark.parametrize("bad, kind, words", BAD_CHAINS, ids=range(len(BAD_CHAINS)))
def test_an_invalid_step_raises_an_explained_error_and_changes_nothing(bad, kind, words):
    chain = cl.Chain("grid", [steps.relu()])
    before = repr(chain)
    with pytest.raises(kind, match=words):
        chain.steps = bad
    assert repr(chain) == before and chain.steps == [steps.relu()]
    with pytest.raises(kind):
        cl.Chain("grid", bad)


def test_a_step_may_come_as_plain_settings_as_the_page_sends_them():
    chain = cl.Chain("grid", [])
    chain.steps = [{"kind": "conv", "kernel": [[1, 0], [0, 1]], "stride": [1, 2], "padding": [[1, 0], [0, 0]]}]
    assert chain.steps == [steps.conv([[1, 0], [0, 1]], stride=(1, 2), padding=((1, 0), (0, 0)))]


# Maps and counts


def test_each_map_is_made_of_the_one_before():
    chain = cl.Chain(
        "digit_7",
        [steps.conv(SLANTED, padding="same"), steps.relu(), steps.max_pool(2), steps.conv("box_blur_3", padding=1)],
    )
    image = cl.load_image("digit_7")
    first = cl.conv2d(image, SLANTED, padding="same")
    pooled = cl.max_pool2d(cl.relu(first))
    expected = [image, first, cl.relu(first), pooled, cl.conv2d(pooled, "box_blur_3", padding=1)]
    assert len(chain.maps) == 5
    for found, wanted in zip(chain.maps, expected, strict=True):
        np.testing.assert_array_equal(found, wanted)
    assert chain.shapes == [(8, 8), (8, 8), (8, 8), (4, 4), (4, 4)]


def test_parameters_and_multiplications():
    image = np.zeros((9, 12))
    first, last = steps.conv(np.ones((3, 2)), bias=0, padding="same"), steps.conv(np.ones((1, 3)), dilation=2)
    chain = cl.Chain(image, [first, steps.relu(), steps.max_pool(3, stride=(1, 2)), last])
    assert chain.parameters == [7, 0, 0, 3]
    assert chain.multiplications == [9 * 12 * 6, 0, 0, 7 * 1 * 3]


def test_without_steps_there_is_only_the_image():
    chain = cl.Chain("grid", [])
    assert chain.shapes == [(5, 5)] and chain.parameters == [] and chain.multiplications == []
    assert repr(chain) == "<Chain grid 5x5: map 5x5, unit (2, 2) sees 1x1, value 2>"


def test_an_impossible_chain_says_which_step_and_why():
    chain = cl.Chain("grid", [steps.conv("sobel_x"), steps.relu(), steps.max_pool(4), steps.relu()])
    assert "step 3: the window is taller" in repr(chain) and len(repr(chain)) < 110
    for wanted in ("maps", "shapes", "multiplications"):
        with pytest.raises(ShapeError, match=r"step 3.*reaches over 4 pixels but only 3 .*at most 3"):
            getattr(chain, wanted)
    with pytest.raises(ShapeError, match="step 3"):
        chain.receptive_field(4, 0, 0)
    assert chain.unit == (2, 1, 1)
    chain.steps = chain.steps[:2]
    assert chain.maps[-1].shape == (3, 3)


def test_a_smaller_map_moves_the_unit_to_its_border_and_back():
    chain = cl.Chain("grid", [steps.relu(), steps.relu()], stage=2, row=4, col=3)
    chain.steps = [steps.max_pool(2)]
    assert chain.unit == (1, 1, 1)
    chain.steps = [steps.relu(), steps.relu()]
    assert chain.unit == (2, 4, 3)


def test_the_repr_is_short_for_long_chains():
    chain = cl.Chain("cat", [steps.conv("laplacian_8", padding="same", bias=-20), steps.relu(), steps.max_pool((3, 2)),
                             steps.conv(SLANTED), steps.avg_pool(2)])  # fmt: skip
    assert len(repr(chain)) < 110
    stage, row, col = chain.unit
    assert f"unit ({row}, {col})" in repr(chain) and f"value {chain.maps[stage][row, col]:.6g}" in repr(chain)


# Receptive fields


@st.composite
def chains(draw):
    """A small image's shape and steps whose every weight is positive, so that no change can cancel out."""
    small = st.integers(1, 3)
    pairs = st.tuples(small, small)
    sides = st.tuples(st.integers(0, 2), st.integers(0, 2))
    convs = st.builds(
        lambda size, **options: steps.conv(np.ones(size), **options),
        pairs,
        stride=pairs,
        dilation=pairs,
        padding=st.one_of(st.sampled_from(["valid", "same", "same_lower", "full"]), st.tuples(sides, sides)),
        padding_mode=st.sampled_from(PADDING_MODES),
    )
    pools = st.builds(steps.avg_pool, pairs, stride=pairs, padding=st.sampled_from([0, "same", "same_lower"]))
    made = draw(st.lists(st.one_of(convs, convs, pools), min_size=1, max_size=4))
    return draw(st.tuples(st.integers(3, 9), st.integers(3, 9))), made


def maps_of(image, made):
    maps = [image]
    for step in made:
        maps.append(step(maps[-1]))
    return maps


@settings(max_examples=60)
@given(chains(), st.data())
def test_a_field_is_exactly_what_changes_the_unit_when_it_changes(drawn, data):
    """The oracle: one bright pixel in the dark at a time, and a look at which units light up."""
    shape, made = drawn
    chain = cl.Chain(np.zeros(shape), made)
    try:
        shapes = chain.shapes
    except ShapeError:
        assume(False)
    at = data.draw(st.integers(0, len(made) - 1))
    stage = data.draw(st.integers(at, len(made)))
    row, col = (data.draw(st.integers(0, n - 1)) for n in shapes[stage])
    field = chain.receptive_field(stage, row, col, at=at)
    seen = np.zeros(shapes[at], dtype=bool)
    for place in np.ndindex(*shapes[at]):
        bright = np.zeros(shapes[at])
        bright[place] = 1
        lit = maps_of(bright, made[at:stage])[-1] > 0
        seen[place] = lit[row, col]
        influence = chain.influence(at, *place, at=stage)
        expected = np.zeros_like(lit)
        expected[np.ix_(influence.rows, influence.cols)] = True
        np.testing.assert_array_equal(lit, expected)
    expected = np.zeros_like(seen)
    expected[np.ix_(field.rows, field.cols)] = True
    np.testing.assert_array_equal(seen, expected)


@settings(max_examples=60)
@given(chains(), st.data())
def test_the_reach_agrees_with_size_jump_and_start(drawn, data):
    shape, made = drawn
    chain = cl.Chain(np.zeros(shape), made)
    try:
        shapes = chain.shapes
    except ShapeError:
        assume(False)
    unit = tuple(data.draw(st.integers(0, n - 1)) for n in shapes[-1])
    reach = chain.receptive_field(len(made), *unit).reach
    for axis in (0, 1):
        layers = []
        for step, size in zip(made, shapes, strict=False):
            kernel_size, stride, padding, dilation = step.window.values()
            plan = padding_plan2d(size, kernel_size, stride, padding, dilation)
            layers.append((kernel_size[axis], stride[axis], plan[axis], dilation[axis]))
        size, jump, start = cl.receptive_field(layers)
        first, last = reach[axis]
        assert last - first + 1 == size
        assert (first + last) / 2 == start + unit[axis] * jump


def test_a_stack_of_3x3_reaches_as_far_as_one_larger_kernel():
    threes = cl.Chain("cat", [steps.conv("box_blur_3")] * 3)
    seven = cl.Chain("cat", [steps.conv(np.ones((7, 7)))])
    assert threes.receptive_field(3, 20, 30) == seven.receptive_field(1, 20, 30)
    assert sum(threes.parameters) == 27 < sum(seven.parameters) == 49


def test_a_field_leaves_gaps_where_taps_do_and_wraps_around_with_circular_padding():
    dilated = cl.Chain("dot", [steps.conv(np.ones((3, 2)), dilation=(2, 3))])
    assert dilated.receptive_field(1, 1, 2).rows == (1, 3, 5)
    assert dilated.receptive_field(1, 1, 2).cols == (2, 5)
    wrapped = cl.Chain("dot", [steps.conv("box_blur_3", padding=1, padding_mode="circular")])
    field = wrapped.receptive_field(1, 0, 4)
    assert field.rows == (0, 1, 8) and field.reach == ((-1, 1), (3, 5))


def test_a_unit_that_sees_padding_alone_sees_nothing():
    field = cl.Chain("grid", [steps.conv([[1]], padding=1)]).receptive_field(1, 0, 0)
    assert field.rows == () and field.reach == ((-1, -1), (-1, -1))


def test_an_unread_pixel_reaches_nothing():
    chain = cl.Chain(np.zeros((6, 6)), [steps.max_pool(4)])
    assert chain.influence(0, 5, 0).rows == () and chain.influence(0, 3, 3).rows == (0,)


@pytest.mark.parametrize(
    "unit, words",
    [
        ((4, 0, 0), "stage=4.*stage=3"),
        ((3, 2, 0), "row=2.*row=1"),
        ((3, 0, 9), "col=9"),
        ((-1, 0, 0), "stage=-1"),
        ((1, 0.5, 0), "0.5"),
    ],
)
def test_a_unit_that_does_not_exist_is_named(unit, words):
    chain = cl.Chain("grid", [steps.conv("sobel_x", padding=1), steps.relu(), steps.max_pool(2)])
    for look in (chain.receptive_field, chain.influence):
        with pytest.raises(OptionError, match=words):
            look(*unit)
    with pytest.raises(OptionError, match="at=2"):
        chain.receptive_field(1, 0, 0, at=2)


# Shift the image, and the map shifts along: what pooling keeps only in its own steps


def test_a_chain_of_convolutions_is_equivariant_to_shifts():
    image = np.zeros((16, 18))
    image[5:8, 6:9] = [[1, 5, 2], [7, 3, 0], [4, 4, 9]]
    made = [steps.conv(SLANTED), steps.relu(), steps.conv("gaussian_3")]
    before = cl.Chain(image, made).maps[-1]
    after = cl.Chain(np.roll(image, (2, 3), axis=(0, 1)), made).maps[-1]
    np.testing.assert_allclose(after, np.roll(before, (2, 3), axis=(0, 1)), atol=1e-12)


# The picture it looks at


def test_pictures_are_shared_with_the_explorer():
    chain, explorer = cl.Chain("cat"), cl.Explorer("cat")
    assert chain._menu_pictures is explorer._menu_pictures and chain.pictures == explorer.pictures == {}


def test_image_and_channel_can_be_changed():
    chain = cl.Chain("cat", [], channel="blue", size=120)
    np.testing.assert_array_equal(chain.maps[0], cl.load_image("cat", max_side=120)[:, :, 2])
    chain.image = "grid"
    np.testing.assert_array_equal(chain.maps[0], cl.load_image("grid"))
    with pytest.raises(UnknownNameError, match="'grid'"):
        chain.image = "gridd"


def test_the_settings_read_in_the_page_are_traits():
    text = (STATIC.parents[2] / "js" / "src" / "chain" / "view.js").read_text(encoding="utf-8")
    block = text.split("CHAIN_SETTINGS = [")[1].split("]")[0]
    assert {name.strip(' "') for name in block.split(",")} <= set(cl.Chain.class_trait_names(sync=True))
