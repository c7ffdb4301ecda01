"""One ONNX operator, computed by ONNX's own reference evaluator; `onnx` is None where that is not installed."""

import warnings

import numpy as np

try:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from onnx import TensorProto, helper
        from onnx.reference import ReferenceEvaluator
except ModuleNotFoundError:
    ReferenceEvaluator = None

# convlab's names of a padding -> ONNX's
AUTO_PAD = {"valid": "VALID", "same": "SAME_UPPER", "same_lower": "SAME_LOWER"}


def onnx(operator, *arrays, padding, **attributes):
    """The result (N, H, W, C) for an image (N, H, W, C), and for kernel and bias laid out as ONNX does."""
    image, *others = arrays
    inputs = [np.ascontiguousarray(np.moveaxis(image, -1, 1)), *others]
    if isinstance(padding, str):
        attributes["auto_pad"] = AUTO_PAD[padding]
    else:
        (top, bottom), (left, right) = padding
        attributes["pads"] = [top, left, bottom, right]
    names = [f"input{number}" for number in range(len(inputs))]
    node = helper.make_node(operator, names, ["result"], **attributes)
    kinds = [
        helper.make_tensor_value_info(name, TensorProto.DOUBLE, each.shape)
        for name, each in zip(names, inputs, strict=True)
    ]
    graph = helper.make_graph(
        [node], operator, kinds, [helper.make_tensor_value_info("result", TensorProto.DOUBLE, None)]
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 22)])
    with warnings.catch_warnings(), np.errstate(all="ignore"):
        warnings.simplefilter("ignore")
        (result,) = ReferenceEvaluator(model).run(None, dict(zip(names, inputs, strict=True)))
    return np.moveaxis(result, 1, -1)


if ReferenceEvaluator is None:
    onnx = None
