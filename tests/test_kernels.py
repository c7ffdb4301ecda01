"""convlab.kernels: the numbers, their words, and that NumPy takes a Kernel for an array."""

import re

import numpy as np
import pytest
from numpy.testing import assert_allclose, assert_array_equal
from scipy import ndimage

import convlab as cl
from convlab import kernels
from convlab.errors import UnknownNameError

ALL = [kernels.get(name) for name in kernels.names()]
SUM_ONE = ["identity", "box_blur_3", "box_blur_5", "gaussian_3", "gaussian_5", "sharpen", "unsharp", "emboss"]
SUM_ZERO = ["laplacian", "laplacian_8", "sobel_x", "sobel_y", "prewitt_x", "prewitt_y", "diagonal"]


@pytest.mark.parametrize("kernel", ALL, ids=kernels.names())
def test_kernel_words_and_numbers(kernel):
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


def test_kernels_of_the_course():
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


def test_diagonal_answers_to_its_own_line_only():
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
