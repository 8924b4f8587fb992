import json
import wave
import numpy as np


def prepare(samples, spec, frames=None):
    """From samples (-1 to 1, one channel, at audio.rateHz) to the model's input; frames: how many, None for all there are."""
    audio, bands = spec["audio"], int(spec["shape"][1])
    rate, window, hop = audio["rateHz"], audio["window"], audio["hop"]
    size = 1 << (window - 1).bit_length()
    mel = lambda hz: 2595 * np.log10(1 + hz / 700)
    corners = 700 * (10 ** (np.linspace(mel(audio["lowHz"]), mel(rate / 2), bands + 2) / 2595) - 1)
    hz = np.arange(size // 2 + 1) * rate / size
    up = (hz[None] - corners[:-2, None]) / (corners[1:-1] - corners[:-2])[:, None]
    down = (corners[2:, None] - hz[None]) / (corners[2:] - corners[1:-1])[:, None]
    weights = np.maximum(0, np.minimum(up, down))
    count = 1 + (len(samples) - window) // hop
    parts = np.stack([samples[t * hop:t * hop + window] for t in range(count)]) * (0.5 - 0.5 * np.cos(2 * np.pi * np.arange(window) / window))
    energies = np.abs(np.fft.rfft(parts, size)) ** 2
    values = np.log(np.maximum(energies @ weights.T, audio["floor"]))
    if audio["centre"]:
        values -= values.mean(0)
    if frames:  # the middle of a longer recording; a shorter one begins again
        first = max(0, count - frames) // 2
        values = values[(first + np.arange(frames)) % count]
    values = (values - np.array(spec["mean"])) / np.array(spec["std"])
    return values.T[None, :, None, :].astype(np.float32)


def read(path):
    """Samples of a 16-bit WAV file; several channels become their mean. It must have the rate that audio.rateHz says."""
    with wave.open(path) as file:
        values = np.frombuffer(file.readframes(file.getnframes()), "<i2").reshape(-1, file.getnchannels())
    return values.mean(1) / 32768
