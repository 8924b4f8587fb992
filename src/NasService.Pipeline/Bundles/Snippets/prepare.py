import json
import numpy as np
from PIL import Image, ImageOps


def prepare(image, spec):
    """From a picture to the model's input."""
    channels, side = int(spec["shape"][1]), int(spec["shape"][2])
    resize, ground = spec["pictures"]["resize"], np.array(spec["pictures"]["background"])
    image = ImageOps.exif_transpose(image)
    if image.mode.startswith("I"):  # 16-bit grey: the high byte
        image = Image.fromarray((np.asarray(image) >> 8).astype(np.uint8))
    rgba = np.asarray(image.convert("RGBA")).astype(int)
    pixels = (rgba[..., :3] * rgba[..., 3:] + ground * (255 - rgba[..., 3:]) + 127) // 255
    if channels == 1:
        pixels, ground = ((v @ np.array([19595, 38470, 7471]) + 32768 >> 16) for v in (pixels, ground))
    image = Image.fromarray(pixels.astype(np.uint8))
    (width, height), size, at = image.size, (side, side), (0, 0)
    if resize == "crop":
        edge = min(width, height)
        left, top = (width - edge) // 2, (height - edge) // 2
        image = image.crop((left, top, left + edge, top + edge))
    elif resize == "pad":
        edge = max(width, height)
        size = tuple(max(1, (2 * v * side + edge) // (2 * edge)) for v in (width, height))
        at = ((side - size[0]) // 2, (side - size[1]) // 2)
    square = Image.new(image.mode, (side, side), tuple(int(v) for v in np.atleast_1d(ground)) if channels == 3 else int(ground))
    square.paste(image.resize(size, Image.BILINEAR), at)
    values = np.asarray(square, np.float32).reshape(side, side, channels).transpose(2, 0, 1)
    mean, std = (np.array(spec[k], np.float32).reshape(-1, 1, 1) for k in ("mean", "std"))
    return ((values / 255 - mean) / std)[None].astype(np.float32)
