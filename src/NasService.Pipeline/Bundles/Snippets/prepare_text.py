import json
import numpy as np
import onnxruntime as ort
from tokenizers import Tokenizer


def prepare(tokenizer, model_input, sentence, other=None):
    """A sentence (or two, where the model reads pairs) as the model takes it."""
    text = model_input["text"]
    one = list(tokenizer.encode(sentence, add_special_tokens=False).ids)
    two = [] if other is None else list(tokenizer.encode(other, add_special_tokens=False).ids)
    while len(one) + len(two) + (2 if other is None else 3) > text["length"]:
        (one if len(one) > len(two) else two).pop()
    ids = [text["first"], *one, text["separator"], *([] if other is None else [*two, text["separator"]])]
    feeds = {model_input["name"]: np.array([ids], np.int64), model_input["mask"]: np.ones((1, len(ids)), np.int64)}
    if model_input.get("segments"):
        feeds[model_input["segments"]] = np.array([[0 if i < len(one) + 2 else 1 for i in range(len(ids))]], np.int64)
    return feeds
