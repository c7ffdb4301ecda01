"""What widgets take and hand out: settings that nobody changes in place, arrays that nobody else has, sentences."""

import copy
import inspect
import json
import pickle

import numpy as np
import pytest
import traitlets

import convlab as cl
from convlab import network as nn
from convlab.errors import ConvlabError, OptionError, UnknownNameError, as_bool
from convlab.exercises import question_generator
from convlab.immutable import FixedDict, FixedList, fixed
from convlab.ops import shift
from convlab.widgets.card import Practice
from convlab.widgets.comparison import Comparison
from convlab.widgets.progress import ProgressRow
from convlab.widgets.puzzle import Puzzle

COLOUR = np.arange(6 * 7 * 3, dtype=np.uint8).reshape(6, 7, 3)


def viewer():
    net = nn.small_network(classes=3, input_shape=(20, 20, 1))
    return cl.NetworkViewer(net, (np.random.default_rng(0).random((4, 20, 20, 1), np.float32), [0, 1, 2, 0]))


WIDGETS = {
    "Explorer": lambda: cl.Explorer("grid", ["sobel_x", "blur"], pool="max"),
    "colour": lambda: cl.Explorer(COLOUR, np.ones((2, 2, 3)), channel="all", padding=((1, 0), (2, 3))),
    "SignalExplorer": lambda: cl.SignalExplorer("short", "slope", padding=(1, 0)),
    "curves": lambda: cl.SignalExplorer([(0, 0), (1, 2), (2, 0)], "box", continuous=True),
    "Chain": lambda: cl.Chain("grid", [cl.steps.conv("blur", padding=(1, 0)), cl.steps.max_pool(2)]),
    "NetworkViewer": viewer,
    "LossCurve": cl.LossCurve,
    "Puzzle": Puzzle,
    "quiz": lambda: cl.exercises.quiz(),
    "Practice": lambda: Practice(next(iter(question_generator.KINDS)), 0),
    "ProgressRow": lambda: ProgressRow("", []),
}


@pytest.fixture(params=WIDGETS)
def widget(request):
    return WIDGETS[request.param]()


# What cannot be changed


def test_a_fixed_list_reads_like_the_list():
    rows = fixed([[1, 2], [3, 4.5]])
    given = [[1, 2], [3, 4.5]]
    assert given == rows and rows == given and rows == fixed([(1, 2), (3, 4.5)])
    assert rows != [[1, 2], [3, 5]] and rows != 3 and [rows[0]] != rows
    assert (rows != [[1, 2], [3, 4.5]]) is False
    assert repr(rows) == "[[1, 2], [3, 4.5]]" == json.dumps(rows)
    assert np.array(rows).tolist() == [[1, 2], [3, 4.5]] and (rows == np.array([[1, 2], [3, 4.5]])).all()
    assert rows[1][0] == 3 and rows[-1:] == [[3, 4.5]] and type(rows[:1]) is list and len(rows) == 2
    more = [[5]]
    assert rows + more == [[1, 2], [3, 4.5], [5]] and more + rows == [[5], [1, 2], [3, 4.5]]
    assert hash(rows) == hash(fixed(((1, 2), (3, 4.5)))) and rows.copy() == rows and type(rows.copy()) is list
    assert copy.deepcopy(rows) == rows and pickle.loads(pickle.dumps(rows)) == rows


CHANGES = [
    lambda rows: rows.__setitem__(0, 9),
    lambda rows: rows[1].__setitem__(1, 9),
    lambda rows: rows.__delitem__(0),
    lambda rows: rows.append(1),
    lambda rows: rows.extend([1]),
    lambda rows: rows.insert(0, 1),
    lambda rows: rows.pop(),
    lambda rows: rows.clear(),
    lambda rows: rows.sort(),
    lambda rows: rows.reverse(),
    lambda rows: rows.remove(1),
]


@pytest.mark.parametrize("change", CHANGES)
def test_a_fixed_list_says_how_to_change_it(change):
    with pytest.raises(OptionError, match=r"not changed in place.*explorer\.kernel = rows"):
        change(fixed([[1, 2], [3, 4]]))


@pytest.mark.parametrize(
    "change",
    [
        lambda table: table.__setitem__("a", 9),
        lambda table: table["b"].append(9),
        lambda table: table.__delitem__("a"),
        lambda table: table.update(a=9),
        lambda table: table.pop("a"),
        lambda table: table.popitem(),
        lambda table: table.clear(),
        lambda table: table.setdefault("c", 9),
        lambda table: table.__ior__({"a": 9}),
    ],
)
def test_nor_is_a_dict_changed(change):
    table = fixed({"a": 1, "b": [2]})
    with pytest.raises(OptionError, match="not changed in place"):
        change(table)
    assert table == {"a": 1, "b": [2]} == copy.deepcopy(table) == pickle.loads(pickle.dumps(table))
    assert {**table, "a": 2} == {"a": 2, "b": [2]} and type(table.copy()) is dict


def test_a_fixed_array_is_a_copy_that_is_never_written():
    array = np.arange(6).reshape(2, 3)
    still = fixed(array)
    array[:] = 0
    assert still.tolist() == [[0, 1, 2], [3, 4, 5]] and array.flags.writeable
    for part in (still, still[0], still.base):
        with pytest.raises(ValueError, match="WRITEABLE"):
            part.flags.writeable = True


def test_no_setting_of_any_widget_can_be_changed_in_place(widget):
    for name in widget.trait_names(sync=True):
        if not name.startswith("_") and name not in ("layout", "tooltip", "tabbable"):
            _all_fixed(getattr(widget, name), name)


def _all_fixed(value, name):
    if isinstance(value, np.ndarray):
        assert not value.flags.writeable, name
        with pytest.raises(ValueError, match="WRITEABLE"):
            value.flags.writeable = True
    elif isinstance(value, dict):
        assert isinstance(value, FixedDict), name
        for part in value.values():
            _all_fixed(part, name)
    elif isinstance(value, (list, tuple)):
        assert isinstance(value, tuple), name
        for part in value:
            _all_fixed(part, name)
    else:
        assert not isinstance(value, (set, bytearray)), name


def test_observers_see_an_assignment_and_a_change_in_place_is_refused():
    explorer, told = cl.Explorer("grid", "identity", row=1, col=1), []
    explorer.observe(lambda change: told.append(change["new"]), "kernel")
    with pytest.raises(OptionError, match="not changed in place"):
        explorer.kernel[1][1] = 9
    rows = np.array(explorer.kernel)
    rows[1, 1] = 9
    explorer.kernel = rows
    assert told == [[[0, 0, 0], [0, 9, 0], [0, 0, 0]]] and explorer.window.sum == 18
    given = [[1, 2], [3, 4]]
    explorer.kernel = given
    given[0][0] = 9
    assert explorer.kernel == [[1, 2], [3, 4]]


@pytest.mark.parametrize(
    ("make", "change"),
    [
        (WIDGETS["Explorer"], lambda e: e.bank.append([[1]])),
        (WIDGETS["Explorer"], lambda e: e.visible_controls.append("stride")),
        (WIDGETS["Explorer"], lambda e: e.pictures.clear()),
        (WIDGETS["Explorer"], lambda e: e.kernel_menu[0].update(name="x")),
        (WIDGETS["SignalExplorer"], lambda e: e.signal.__setitem__(0, 100)),
        (WIDGETS["curves"], lambda e: e.f[1].__setitem__(1, 5)),
        (WIDGETS["Chain"], lambda e: e.steps.pop()),
        (WIDGETS["Chain"], lambda e: e.steps[0].__setitem__("stride", 2)),
        (WIDGETS["Chain"], lambda e: e.steps[0]["kernel"].append([1])),
        (WIDGETS["NetworkViewer"], lambda e: e.examples[0].update(label=9)),
        (WIDGETS["Puzzle"], lambda e: e.kernel[0].__setitem__(0, 9)),
        (WIDGETS["quiz"], lambda e: e.answers.__setitem__(0, "9")),
    ],
)
def test_a_change_in_place_is_refused_everywhere(make, change):
    widget = make()
    before = repr(widget.get_state())
    with pytest.raises(OptionError, match="not changed in place"):
        change(widget)
    assert repr(widget.get_state()) == before


def test_a_step_has_no_attributes_to_set():
    with pytest.raises(AttributeError):
        cl.steps.conv("blur").stride = 2


def test_the_points_of_a_loss_curve_cannot_be_changed_in_place():
    curve = cl.LossCurve()
    curve.start(epochs=1, steps=1)
    curve.add_step(0.5, 0.75)
    curve.finish()
    with pytest.raises(OptionError):
        curve.training[0][1] = 9
    assert curve.training == [[1, 0.5, 0.75]]


# Arrays


def arrays_of(explorer):
    """(name, array) of all that an Explorer hands out."""
    yield "input", explorer.input
    yield "feature_map", explorer.feature_map
    yield "feature_maps", explorer.feature_maps
    yield "activated", explorer.activated
    yield "pooled", explorer.pooled
    for name in ("pixels", "weights", "products", "rows", "cols", "padded"):
        yield name, getattr(explorer.window, name)


@pytest.mark.parametrize("channel", ["grey", "red", "all"])
@pytest.mark.parametrize("shift", [(0, 0), (1, -1)])
@pytest.mark.parametrize("image", ["cat", COLOUR, COLOUR / 255, COLOUR[:, :, 0]])
def test_explorers_share_read_only_images_and_return_new_arrays(image, channel, shift):
    settings = dict(kernel="sobel_x", channel=channel, shift=shift, pool="max", size=30)
    explorer, twin = cl.Explorer(image, **settings), cl.Explorer(image, **settings)
    before = {name: array.copy() for name, array in arrays_of(twin)}
    picture = explorer._shown_picture()
    sent = picture.state["data"]
    for name, array in arrays_of(explorer):
        array[...] = 1  # they are new arrays: writing is allowed, and changes nothing
        assert all(np.array_equal(array, before[other]) for other, array in arrays_of(explorer)), name
    assert all(np.array_equal(array, before[name]) for name, array in arrays_of(twin))
    assert picture.array.tobytes() == sent and not picture.array.flags.writeable
    for of in ("grey", "red", "all"):
        with pytest.raises(ValueError, match="WRITEABLE"):
            picture.plane(of).flags.writeable = True


def test_an_image_from_the_page_cannot_be_changed_in_place():
    explorer = cl.Explorer("grid", "identity")
    pixels = np.arange(6, dtype=np.uint8)
    explorer.set_state(
        {
            "own": dict(name="own_x", origin="", rows=2, cols=3, channels=1, dtype="uint8", data=pixels.tobytes()),
            "image": "own_x",
        }
    )
    explorer.input[:] = 7
    assert explorer.input.tolist() == [[0, 1, 2], [3, 4, 5]]
    with pytest.raises(OptionError, match="not changed in place"):
        explorer.own["rows"] = 3


def test_the_arrays_that_are_given_stay_the_givers():
    image, kernel = np.full((4, 5), 7.0), np.ones((1, 1))
    explorer, chain = cl.Explorer(image, kernel), cl.Chain(image, [])
    image[:], kernel[:] = 0, 0  # and they can still be written into
    assert explorer.input.min() == 7 and explorer.kernel == [[1]] and chain.maps[0].min() == 7
    signal = np.array([1.0, 2, 3])
    signals = cl.SignalExplorer(signal, [1])
    signal[:] = 0
    assert signals.signal == [1, 2, 3]


def test_a_chain_returns_new_arrays():
    chain = cl.Chain("dot", [cl.steps.relu()])
    for array in (chain.input, *chain.maps):
        array[:] = 0
    assert chain.input.max() == chain.maps[0].max() == chain.maps[1].max() == cl.Explorer("dot").input.max() == 255


def test_a_viewer_returns_new_or_read_only_arrays():
    images = np.random.default_rng(0).random((3, 20, 20, 1), np.float32)
    net = nn.small_network(classes=3, input_shape=(20, 20, 1))
    shown = cl.NetworkViewer(net, (images, [0, 1, 2]), unit=(1, 0, 0, 0))
    shown.picked = 0
    before = (shown.input, [stage.copy() for stage in shown.stages], shown.window.weights.copy(), shown.get_state())
    images[:] = 0
    shown.input[:] = 0
    for stage in shown.stages:
        stage[:] = 0
    for unit in ((1, 0, 0, 0), (8, 0)):
        shown.unit = unit
        with pytest.raises(ValueError, match="read-only"):
            shown.window.weights[:] = 0
        with pytest.raises(ValueError, match="WRITEABLE"):
            shown.window.weights.flags.writeable = True
    shown.unit = (1, 0, 0, 0)
    shown.update()
    assert np.array_equal(shown.input, before[0]) and np.array_equal(shown.window.weights, before[2])
    assert all(np.array_equal(one, other) for one, other in zip(shown.stages, before[1], strict=True))
    assert shown.get_state()["examples"] == before[3]["examples"]
    assert shown.drawing.flags.writeable is False


@pytest.mark.parametrize("name", cl.images.names())
def test_each_load_of_a_sample_is_a_new_array(name):
    first = cl.load_image(name, max_side=20)
    before = first.copy()
    first[:] = 0
    assert np.array_equal(cl.load_image(name, max_side=20), before)


def test_a_comparison_keeps_its_values():
    values = ["valid", "same"]
    shown = cl.compare("grid", "blur", padding=values)
    before = repr(shown)
    values[0] = "full"
    shown.feature_maps[0][:] = 0
    assert repr(shown) == before and shown.feature_maps[0].any()


# The plane that is explored is found once


def test_the_input_is_made_once_for_each_picture_channel_and_shift(monkeypatch):
    made, image = [], np.random.default_rng(1).integers(0, 255, (8, 9, 3), np.uint8)
    wanted = cl.images.to_grey(image)
    for module, name in (("_images.images", "to_grey"), ("explorer", "shift2d")):
        where = f"convlab.widgets.{module}.{name}"
        original = getattr(cl.images if name == "to_grey" else shift, name)
        monkeypatch.setattr(where, lambda *given, name=name, original=original: made.append(name) or original(*given))
    explorer = cl.Explorer(image, "sobel_x", pool="max", shift=(1, 0))

    def ask():
        repr(explorer), explorer.window, explorer.pooled, explorer.shape_steps, explorer.counts, explorer.change

    ask(), ask()
    assert sorted(made) == ["shift2d", "to_grey"]
    assert np.array_equal(explorer.input, wanted[[0, *range(7)]])
    explorer.shift = (0, 2)
    ask()
    assert np.array_equal(explorer.input, wanted[:, [0, 0, *range(7)]]) and made.count("shift2d") == 2
    explorer.channel = "red"
    assert np.array_equal(explorer.input, image[:, [0, 0, *range(7)], 0]) and made.count("shift2d") == 3
    explorer.image = image + 1
    assert np.array_equal(explorer.input, (image + 1)[:, [0, 0, *range(7)], 0]) and made.count("to_grey") == 1


# Names


@pytest.mark.parametrize(
    ("make", "name", "meant"),
    [
        ("Explorer", "strides", "stride"),
        ("Explorer", "kernal", "kernel"),
        ("Explorer", "pooling", "pool"),
        ("Explorer", "colour", "channel"),
        ("Explorer", "Stride", "stride"),
        ("Explorer", "filter", "kernel"),
        ("SignalExplorer", "strides", "stride"),
        ("SignalExplorer", "signals", "signal"),
        ("Chain", "step", "steps"),
        ("NetworkViewer", "units", "unit"),
        ("LossCurve", "epoch", "epochs"),
        ("quiz", "answer_", "answers"),
        ("Practice", "anwser", "answer"),
        ("Puzzle", "kernal", "kernel"),
    ],
)
def test_a_misspelled_setting_raises_an_error_that_suggests_the_right_one(make, name, meant):
    widget = WIDGETS[make]()
    with pytest.raises(UnknownNameError, match=f"there is no setting of this name. Got '{name}'.*'{meant}'"):
        setattr(widget, name, 2)
    assert not hasattr(widget, name)


@pytest.mark.parametrize(
    ("make", "meant"),
    [
        (lambda: cl.Explorer("grid", strides=2), "Explorer: .*'stride'"),
        (lambda: cl.SignalExplorer("short", dilatation=2), "SignalExplorer: .*'dilation'"),
        (lambda: cl.Chain("grid", chanel="red"), "Chain: .*'channel'"),
        (lambda: cl.NetworkViewer(nn.small_network(), example=None), "NetworkViewer: .*'examples'"),
        (lambda: cl.LossCurve(keeps=True), "LossCurve: .*'keep'"),
        (lambda: cl.compare("grid", strides=[1, 2]), "compare: .*'stride'"),
        (lambda: cl.compare("grid", kernal=["blur", "edge"]), "compare: .*'kernel'"),
        (lambda: cl.steps.conv("blur", strides=2), "conv: .*'stride'"),
        (lambda: cl.steps.max_pool(2, strides=2), "max_pool: .*'stride'"),
        (lambda: cl.steps.avg_pool(sizes=2), "avg_pool: .*'size'"),
        (lambda: cl.steps.relu(size=2), "relu: there is no setting"),
    ],
)
def test_a_misspelled_setting_of_a_constructor_too(make, meant):
    with pytest.raises(UnknownNameError, match=meant):
        make()


@pytest.mark.parametrize(
    ("make", "name", "why"),
    [
        ("Explorer", "input", "computed"),
        ("Explorer", "feature_map", "computed"),
        ("Explorer", "code", "a method"),
        ("Chain", "maps", "computed"),
        ("SignalExplorer", "output", "computed"),
        ("NetworkViewer", "update", "a method"),
        ("quiz", "answer", "a method"),
        ("Explorer", "size", "cannot be changed later"),
    ],
)
def test_what_is_computed_cannot_be_set(make, name, why):
    widget = WIDGETS[make]()
    before = getattr(widget, name)
    with pytest.raises(OptionError, match=f"{name}.*cannot be set.*{why}|{name}: it is chosen.*{why}"):
        setattr(widget, name, 300)
    assert repr(getattr(widget, name)) == repr(before)


def test_a_comparison_points_at_its_explorers():
    shown = cl.compare("grid", "blur", padding=["valid", "same"])
    with pytest.raises(OptionError, match=r"comparison\.explorers\[0\]\.stride"):
        shown.stride = 2
    with pytest.raises(OptionError, match="feature_maps cannot be set"):
        shown.feature_maps = []
    assert isinstance(shown, Comparison)


def test_names_that_are_not_settings_stay_free():
    class Mine(cl.Explorer):
        notes = ""

        def __init__(self, *given, **settings):
            self.early = 1
            super().__init__(*given, **settings)
            self.late = 2

    mine = Mine("grid", stride=2)
    mine.anything, mine.notes, mine.stride = 3, "x", 1
    assert (mine.early, mine.late, mine.anything, mine.notes, mine.stride) == (1, 2, 3, "x", 1)
    with pytest.raises(UnknownNameError, match="'stride'"):
        Mine("grid", strides=2)
    explorer = cl.Explorer("grid")
    explorer._mine, explorer.layout = 1, {"width": "300px"}
    explorer.layout.width = "200px"
    explorer.add_traits(extra=traitlets.Int())
    explorer.extra = 5
    with explorer.hold_trait_notifications(), explorer.hold_sync():
        explorer.stride = 3
    explorer.set_trait("row", 1)
    assert explorer._mine == 1 and explorer.extra == 5 and explorer.stride == 3


# Values


def test_a_flag_is_true_or_false():
    assert as_bool(np.bool_(True), "flip") is True and as_bool(False, "flip") is False
    for value in ("no", 0, 1, 2, None, 0.0, [], np.int64(1), np.array([True])):
        with pytest.raises(OptionError, match="flip: it has to be True or False. Got flip="):
            as_bool(value, "flip")
    with pytest.raises(OptionError, match="conv2d: flip has to be True or False"):
        as_bool("no", "flip", "conv2d")


FLAGS = ("flip", "ceil_mode", "depthwise", "coverage", "count_include_pad")


@pytest.mark.parametrize("name", FLAGS)
def test_a_flag_of_an_explorer(name):
    assert getattr(cl.Explorer("grid", **{name: np.bool_(True)}), name) is True
    for value in ("no", 2, 0, None):
        with pytest.raises(OptionError, match=f"{name}: it has to be True or False"):
            cl.Explorer("grid", **{name: value})


BAD = ["no", "", b"x", -1, 0, 1, 2.5, 10**9, 10**30, np.nan, np.inf, None, True, 1j, np.complex128(1), object(), [], {},
       (1, 2, 3), ["x"], [[1], [1, 2]], [[np.nan]], {"x": 1}, set(), len, int, np.array([1, 2]), np.array("x"),
       np.zeros((2, 3, 4)), np.array([[1j]]), np.array(None), ...]  # fmt: skip


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_each_bad_value_of_each_setting_is_a_sentence_and_changes_nothing(widget):
    for name in widget._settings():
        for value in BAD:
            before = getattr(widget, name)
            try:
                setattr(widget, name, value)
            except ConvlabError as error:
                assert (": " in str(error) and "Got " in str(error)) or "Did you mean" in str(error), (name, error)
                assert getattr(widget, name) is before
        setattr(widget, name, before)


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize("make", [cl.Explorer, cl.SignalExplorer, cl.Chain, cl.LossCurve, cl.compare])
def test_so_it_is_in_constructors(make):
    names = [*inspect.signature(make).parameters] if make is not cl.compare else ["image", "kernel", "stride", "title"]
    for name in names:
        for value in BAD[::11]:  # each Explorer takes a tenth of a second
            try:
                made = make(**{name: value})
            except ConvlabError:
                continue
            made.close()


def test_the_controls_that_are_shown_exist():
    for explorer in (cl.Explorer("grid"), cl.SignalExplorer()):
        with pytest.raises(UnknownNameError, match="'stride'"):
            explorer.visible_controls = ["strides"]
        with pytest.raises(OptionError, match=r"visible_controls: it has to be a list"):
            explorer.visible_controls = "stride"
        explorer.visible_controls = iter(["stride"])
        assert explorer.visible_controls == ["stride"]


@pytest.mark.parametrize("name", ["title", "view", "controls"])
def test_compare_chooses_titles_and_controls_itself(name):
    with pytest.raises(OptionError, match=f"compare: it chooses the {name} itself"):
        cl.compare("grid", stride=[1, 2], **{name: "x"})


@pytest.mark.parametrize("image", [["cat", "logo"], ("cat", "logo"), [np.eye(3), np.eye(4)]])
def test_compare_says_that_it_has_one_picture(image):
    with pytest.raises(OptionError, match="compare: pictures are not compared"):
        cl.compare(image, "blur")


@pytest.mark.parametrize("number", [0, 21, -1, 1.5, "1", None])
def test_answering_a_question_that_does_not_exist_raises_an_explained_error(number):
    quiz = cl.exercises.quiz()
    with pytest.raises(OptionError, match="number"):
        quiz.answer(number, 5)
    assert not any(quiz.answers)
    quiz.answer(20, 5)
    assert quiz.answers[19] == "5"


def test_fixed_settings_are_sent_as_plain_json():
    state = WIDGETS["Explorer"]().get_state()
    assert json.dumps(state["kernel"]) == "[[-1, 0, 1], [-2, 0, 2], [-1, 0, 1]]"
    assert isinstance(state["bank"], FixedList) and json.loads(json.dumps(state["bank"]))[0] == state["kernel"]
    assert isinstance(state["pictures"], FixedDict) and json.dumps(state["pictures"]) == "{}"
