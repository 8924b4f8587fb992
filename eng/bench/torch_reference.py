#!/usr/bin/python3
"""PyTorch's side of NasService.Torch.Bench: the same operators, settings and figures, printed as one line of JSON.

Needs Debian's python3-torch, which runs on the same libtorch as the shim. Seeds and order of draws are the same too, so the losses
must be equal: a difference means that the two sides do not run the same network.
"""
import argparse
import json
import math
import os
import sys
import time

SETTINGS = {
    "MALLOC_MMAP_THRESHOLD_": str(1 << 30),
    "MALLOC_TRIM_THRESHOLD_": str(1 << 62),
    "MALLOC_TOP_PAD_": str(1 << 28),
    "OPENBLAS_NUM_THREADS": "1",
}
if any(os.environ.get(name) != value for name, value in SETTINGS.items()):
    os.environ.update(SETTINGS)  # read once, when the process starts
    os.execv(sys.executable, [sys.executable, *sys.argv])

import torch  # noqa: E402
import torch.nn.functional as F  # noqa: E402

PLAN = [(32, 1), (32, 1), (64, 2), (64, 1), (128, 2), (128, 1)]
ADD_TIMINGS = 10


def quantile(values, share):
    ordered = sorted(values)
    position = share * (len(ordered) - 1)
    below = int(position)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (position - below) * (ordered[above] - ordered[below])


def repeat(one, adds):
    for _ in range(adds):
        one.add(one)


def add_microseconds(adds):
    one = torch.ones(4)
    timings = []
    with torch.no_grad():
        repeat(one, adds)
        for _ in range(ADD_TIMINGS):
            start = time.perf_counter()
            repeat(one, adds)
            timings.append((time.perf_counter() - start) * 1e6 / adds)
    return quantile(timings, 0.5)


def channels_last(images):
    n, c, h, w = images.shape
    packed = images.contiguous(memory_format=torch.channels_last)
    return packed.as_strided((n, c, h, w), (h * w * c, 1, w * c, c))


class StaticCnn:
    def __init__(self, batch, last):
        layout = channels_last if last else (lambda images: images)
        torch.manual_seed(1)
        self.layers, inputs = [], 1
        for width, stride in PLAN:
            weight = layout(torch.randn(width, inputs, 3, 3).mul_(math.sqrt(2.0 / (9 * inputs)))).requires_grad_()
            scale, shift = torch.ones(width, requires_grad=True), torch.zeros(width, requires_grad=True)
            self.layers.append((weight, scale, shift, torch.zeros(width), torch.ones(width), stride))
            inputs = width
        self.weight = torch.randn(10, inputs).mul_(0.1).requires_grad_()
        self.bias = torch.zeros(10, requires_grad=True)
        self.parameters = [tensor for layer in self.layers for tensor in layer[:3]] + [self.weight, self.bias]
        self.velocities = [torch.zeros_like(parameter) for parameter in self.parameters]
        self.images, self.labels = layout(torch.randn(batch, 1, 28, 28)), torch.randint(10, (batch,))

    def step(self):
        x = self.images
        for weight, scale, shift, mean, variance, stride in self.layers:
            x = F.conv2d(x, weight, None, (stride, stride), (1, 1))
            x = F.batch_norm(x, mean, variance, scale, shift, training=True)
            x = F.relu(x)
        loss = F.cross_entropy(F.linear(x.mean((2, 3)), self.weight, self.bias), self.labels)
        loss.backward()
        with torch.no_grad():
            for parameter, velocity in zip(self.parameters, self.velocities):
                velocity.mul_(0.9).add_(parameter.grad)
                parameter.add_(velocity, alpha=-0.01)
                parameter.grad = None
        return loss.item()


def block(network, given):
    add = add_microseconds(given.adds)
    for _ in range(given.warm_up):
        network.step()
    timings, cpu, loss = [], [], math.nan
    for _ in range(given.steps):
        cpu_before = time.process_time()
        start = time.perf_counter()
        loss = network.step()
        timings.append((time.perf_counter() - start) * 1e3)
        cpu.append((time.process_time() - cpu_before) * 1e3)
    return {
        "addMicroseconds": add,
        "stepMilliseconds": quantile(timings, 0.5),
        "stepP10Milliseconds": quantile(timings, 0.1),
        "stepP90Milliseconds": quantile(timings, 0.9),
        "steps": given.steps,
        "stepCpuMilliseconds": quantile(cpu, 0.5),
        "loss": loss,
        "torch": torch.__version__,
    }


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--threads", type=int, default=1)
    options.add_argument("--batch", type=int, default=128)
    options.add_argument("--warm-up", type=int, default=3)
    options.add_argument("--steps", type=int, default=15)
    options.add_argument("--adds", type=int, default=20_000)
    options.add_argument("--channels-last", action="store_true")
    options.add_argument("--serve", action="store_true", help="a block for each line on stdin, until it ends")
    given = options.parse_args()
    torch.set_num_threads(given.threads)
    network = StaticCnn(given.batch, given.channels_last)
    for _ in sys.stdin if given.serve else [None]:
        print(json.dumps(block(network, given)), flush=True)


if __name__ == "__main__":
    main()
