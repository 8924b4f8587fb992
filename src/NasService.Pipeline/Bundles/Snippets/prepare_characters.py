import json
import numpy as np
import onnxruntime as ort


def prepare(model_input, text):
    """A text as the model takes it."""
    numbers = {letter: i + 1 for i, letter in enumerate(model_input["characters"]["letters"])}
    ids = [numbers.get(c, 0) for c in text][-model_input["characters"]["window"]:]
    return {model_input["name"]: np.array([ids], np.int64)}


def continue_text(session, model_input, text, count):
    """The text and what is most likely to follow, character by character."""
    letters = model_input["characters"]["letters"]
    for _ in range(count):
        scores = session.run(None, prepare(model_input, text))[0][0, -1]
        text += letters[int(scores[1:len(letters) + 1].argmax())]
    return text
