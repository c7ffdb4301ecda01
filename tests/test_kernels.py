"""convlab.kernels: the numbers, their words, and that NumPy takes a Kernel for an array."""

import copy
import pickle
import re
from decimal import Decimal
from fractions import Fraction

import numpy as np
import pytest
from numpy.testing import assert_allclose, assert_array_equal
from scipy import ndimage

import convlab as cl
from convlab import kernels
from convlab.errors import KernelError, UnknownNameError

ALL = [kernels.get(name) for name in kernels.names()]
SUM_ONE = ["identity", "box_blur_3", "box_blur_5", "gaussian_3", "gaussian_5", "sharpen", "unsharp", "emboss"]
SUM_ZERO = ["laplacian", "laplacian_8", "sobel_x", "sobel_y", "prewitt_x", "prewitt_y", "diagonal"]


@pytest.mark.parametrize("kernel", ALL, ids=kernels.names())
def test_kernel_texts_and_weights(kernel):
    assert kernels.get(kernel.name) is kernel
    assert kernel.array.dtype == np.float64 and kernel.array.ndim == 2 and not kernel.array.flags.writeable
    assert kernel.shape == kernel.array.shape
    assert 3 <= len(re.findall(r"\w+", kernel.meaning)) <= 12 and kernel.meaning.endswith(".")
    assert kernel.source and kernel.label
    assert len(repr(kernel)) < 110 and "\n" not in repr(kernel)
    assert repr(kernel).startswith(f"<Kernel {kernel.name} {kernel.shape[0]}x{kernel.shape[1]} sum=")


def test_kernel_names_are_unique_and_menus_start_with_identity():
    assert len(set(kernels.names())) == len(ALL) == len({kernel.label for kernel in ALL}) == 16
    assert kernels.names()[0] == "identity"


def test_kernel_sums():
    assert_allclose([kernels.get(name).array.sum() for name in [*SUM_ONE, "motion_blur"]], 1)
    assert_array_equal([kernels.get(name).array.sum() for name in SUM_ZERO], 0)
    assert set(SUM_ONE + SUM_ZERO + ["motion_blur"]) == set(kernels.names())


def test_weights_of_the_course_kernels():
    assert_array_equal(kernels.get("edge"), [[0, -1, 0], [-1, 4, -1], [0, -1, 0]])
    assert_array_equal(kernels.get("sharpen"), [[0, -1, 0], [-1, 5, -1], [0, -1, 0]])
    assert_array_equal(kernels.get("box_blur_5"), np.ones((5, 5)) / 25)
    assert_array_equal(np.ravel(kernels.get("laplacian")), [0, -1, 0, -1, 4, -1, 0, -1, 0])
    assert_array_equal(kernels.get("unsharp").array[2, 2] * 256, 476)


def test_kernels_agree_with_scipy():
    image = np.random.default_rng(0).integers(0, 256, (9, 12)).astype(float)
    same = dict(padding="same", padding_mode="replicate")
    for axis, letter in ((1, "x"), (0, "y")):
        assert_array_equal(cl.conv2d(image, f"sobel_{letter}", **same), ndimage.sobel(image, axis, mode="nearest"))
        assert_array_equal(cl.conv2d(image, f"prewitt_{letter}", **same), ndimage.prewitt(image, axis, mode="nearest"))
    assert_array_equal(cl.conv2d(image, "laplacian", **same), -ndimage.laplace(image, mode="nearest"))
    assert_allclose(cl.conv2d(image, "blur", **same), ndimage.uniform_filter(image, 3, mode="nearest"))


def test_diagonal_responds_to_its_own_line_only():
    line = np.eye(7)
    assert cl.conv2d(line, "diagonal").max() == 6
    assert cl.conv2d(line[:, ::-1], "diagonal").max() <= 2


def test_kernel_is_an_array_for_numpy():
    sobel = kernels.get("sobel_x")
    assert_array_equal(np.asarray(sobel) * 2, 2 * sobel.array)
    assert np.asarray(sobel, dtype=np.float32).dtype == np.float32
    assert np.array(sobel).flags.writeable
    assert_array_equal(cl.conv2d(np.eye(4), sobel), cl.conv2d(np.eye(4), "sobel_x"))
    with pytest.raises(AttributeError):
        sobel.name = "mine"
    with pytest.raises(ValueError, match="read-only"):
        sobel.array[0, 0] = 5
    with pytest.raises(ValueError, match="takes a copy"):
        sobel.__array__(np.float32, copy=False)


@pytest.mark.parametrize(("name", "guess"), [("laplace", "laplacian"), ("sobelx", "sobel_x"), ("Sharpen", "sharpen")])
def test_get_suggests_the_nearest(name, guess):
    with pytest.raises(UnknownNameError) as caught:
        kernels.get(name)
    assert f"Got {name!r}: " in str(caught.value) and f"Did you mean {guess!r}?" in str(caught.value)


@pytest.mark.parametrize("name", ["zzz", None, 3, ["laplacian"], np.eye(3)])
def test_get_lists_the_names_when_none_is_near(name):
    with pytest.raises(
        UnknownNameError, match="kernels.get: there is no kernel of this name.*Choose one of 'identity'"
    ):
        kernels.get(name)


def test_a_kernel_is_usable_as_an_array():
    kernel = cl.kernels.get("sobel_x")
    np.testing.assert_array_equal(2 * kernel - kernel, kernel.array)
    np.testing.assert_array_equal(-kernel, -kernel.array)
    np.testing.assert_array_equal(kernel[1], [-2, 0, 2])
    assert len(kernel) == 3
    assert (kernel == kernel.array).all()
    assert len({kernel, kernel}) == 1


NAMED = kernels.get("box_blur_3").array.tolist()


@pytest.mark.parametrize("operator", ["+=", "-=", "*=", "/=", "//=", "%=", "**=", "@="])
def test_an_operator_in_place_gives_an_array_and_leaves_the_kernel(operator):
    names = {"k": kernels.get("blur"), "by": np.full((3, 3), 2.0)}
    exec(f"k {operator} by", names)
    wanted = {"array": np.array(NAMED), **names}
    exec(f"array {operator} by", wanted)
    assert type(names["k"]) is np.ndarray and names["k"].tolist() == wanted["array"].tolist()
    assert kernels.get("blur").array.tolist() == NAMED


@pytest.mark.parametrize(
    "write",
    [
        lambda k: np.multiply(2, 2, out=k),
        lambda k: np.multiply(k, 2, out=(k,)),
        lambda k: np.add.at(k, (0, 0), 1),
        lambda k: np.sum(np.ones((3, 3, 3)), axis=0, out=k),
        lambda k: np.clip(k, 0, 1, out=k),
        lambda k: np.copyto(k, 0),
        lambda k: np.put(k, [0], [1]),
        lambda k: np.fill_diagonal(k, 3),
        lambda k: k.fill(0),
        lambda k: k.sort(),
        lambda k: k.setflags(write=True),
        lambda k: k.__setitem__((0, 0), 1),
    ],
)
def test_a_kernel_is_read_only(write):
    with pytest.raises(KernelError, match=r"box_blur_3 cannot be written into.*kernel\.array\.copy\(\)"):
        write(kernels.get("blur"))
    assert kernels.get("blur").array.tolist() == NAMED


def test_the_array_of_a_kernel_cannot_be_changed():
    kernel = kernels.get("blur")
    for array in (kernel.array, np.asarray(kernel), kernel.T, kernel[0], kernel.reshape(9), kernel.array.base):
        with pytest.raises(ValueError, match="WRITEABLE"):
            array.flags.writeable = True
        with pytest.raises(ValueError, match="read-only"):
            array[...] = 0
    kernel.array.shape = (9,)  # changes this view alone
    assert kernel.shape == (3, 3) and kernels.get("blur").array.tolist() == NAMED


def test_a_kernel_has_what_its_array_has():
    kernel = kernels.get("sobel_x")
    array = np.array([[-1.0, 0, 1], [-2, 0, 2], [-1, 0, 1]])
    assert (kernel.ndim, kernel.size, kernel.dtype, kernel.nbytes) == (2, 9, np.float64, 72)
    assert (kernel.sum(), kernel.max(), kernel.mean(), kernel.argmax(), kernel.any()) == (0, 2, 0, 5, True)
    for made, wanted in [(kernel.T, array.T), (kernel.copy(), array), (kernel.flatten(), array.ravel()),
                         (kernel.astype(int), array), (kernel.tolist(), array.tolist()), (abs(kernel), abs(array)),
                         (np.rot90(kernel), np.rot90(array)), (np.stack([kernel, kernel]), [array, array]),
                         (np.where(kernel > 0, kernel, 0), np.maximum(array, 0)), (kernel @ kernel, array @ array),
                         (list(kernel), array)]:  # fmt: skip
        assert_array_equal(made, wanted)
    assert 2 in kernel and 3 not in kernel
    assert {"T", "sum", "array", "meaning"} <= set(dir(kernel))
    with pytest.raises(AttributeError, match="'Kernel' object has no attribute 'summ'"):
        kernel.summ  # noqa: B018
    copied = copy.deepcopy(kernel)
    assert copied.array.tolist() == array.tolist() and pickle.loads(pickle.dumps(kernel)).name == "sobel_x"


@pytest.mark.parametrize(
    ("name", "meant"), [("Blur", "blur"), ("Sobel", "sobel"), ("EDGES", "edges"), ("Gaussian", "gaussian")]
)
def test_get_suggests_the_alias_that_was_meant(name, meant):
    with pytest.raises(UnknownNameError, match=f"Did you mean {meant!r}"):
        kernels.get(name)


def test_every_kind_of_real_number_is_a_weight():
    weights = [[Fraction(1, 2), Decimal("0.25"), 10**30], [1, np.float32(0.5), True]]
    assert kernels.as_kernel(weights).tolist() == [[0.5, 0.25, 1e30], [1, 0.5, 1]]
    for weight, wrong in [(10**400, "too large"), (Decimal("nan"), "finite number. Got nan"), (Decimal("sNaN"), "NaN")]:
        with pytest.raises(KernelError, match=wrong):
            kernels.as_kernel([[weight]])
    with pytest.raises(KernelError, match="every weight has to be a number"):
        kernels.as_kernel([[Fraction(1, 2), 1j]])
