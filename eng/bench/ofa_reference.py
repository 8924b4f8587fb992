#!/usr/bin/python3
"""Once-for-All's own code as the other side of `nas bench train --reference` and `nas bench evaluate --reference`.

Imports the package `ofa` from a checkout of github.com/mit-han-lab/once-for-all that the caller names; nothing of it is kept here.
Needs Debian's python3-torch, which runs on the same libtorch as ours. Images are noise made here: no data loader is in the way.

The first line on stdin is one JSON document, {"networks": [{"kernels": [20 of them], "expands": [20], "depths": [5]}, ...]}; the answer has
the parameters of each, so that the caller sees whether both sides mean the same networks. After that one command a line:
    train            one step of every network in the order of the list
    evaluate INDEX   recalibrate one network's batch normalisation, then classify validation images
"""
import argparse
import json
import os
import sys
import time
import types

TUNED = {
    "MALLOC_MMAP_THRESHOLD_": str(1 << 30),
    "MALLOC_TRIM_THRESHOLD_": str(1 << 62),
    "OPENBLAS_NUM_THREADS": "1",
}


def options():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--ofa", required=True, help="folder that holds the package ofa")
    parser.add_argument("--tuned", action="store_true", help="channels-last, allocator without mmap and trim, one BLAS thread")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--batch", type=int, default=32)
    parser.add_argument("--resolution", type=int, default=64)
    parser.add_argument("--classes", type=int, default=10)
    parser.add_argument("--calibration", type=int, default=2000, help="images that recalibrate batch normalisation")
    parser.add_argument("--validation", type=int, default=2000, help="images that are classified")
    return parser.parse_args()


GIVEN = options()
if GIVEN.tuned and any(os.environ.get(name) != value for name, value in TUNED.items()):
    os.environ.update(TUNED)  # read once, when the process starts
    os.execv(sys.executable, [sys.executable, *sys.argv])


class StandIn(types.ModuleType):
    """In place of packages for data loading and progress bars, which are imported on the way and not used."""

    __path__ = []

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        child = sys.modules.get(f"{self.__name__}.{name}")
        return child if child is not None else type(name, (), {})


for missing in ("torchvision", "torchvision.transforms", "torchvision.datasets", "tqdm", "gdown", "ofa.utils.my_dataloader"):
    sys.modules[missing] = StandIn(missing)
sys.modules["ofa.utils.my_dataloader"].__all__ = []

import torch  # noqa: E402

sys.path.insert(0, GIVEN.ofa)
from ofa.imagenet_classification.elastic_nn.networks import OFAMobileNetV3  # noqa: E402
from ofa.imagenet_classification.elastic_nn.utils import set_running_statistics  # noqa: E402
from ofa.utils import init_models  # noqa: E402


class Reference:
    CALIBRATION_BATCH = 200
    VALIDATION_BATCH = 250
    IMAGES = 16

    def __init__(self, networks):
        torch.manual_seed(0)
        self.networks = networks
        self.net = OFAMobileNetV3(
            n_classes=GIVEN.classes, dropout_rate=0, width_mult=1.0, ks_list=[3, 5, 7], expand_ratio_list=[3, 4, 6], depth_list=[2, 3, 4])
        init_models(self.net)
        if GIVEN.tuned:
            self.net.to(memory_format=torch.channels_last)
        decays = {True: [], False: []}
        for name, parameter in self.net.named_parameters():
            decays["bn" not in name and "bias" not in name].append(parameter)
        groups = [{"params": decays[True], "weight_decay": 3e-5}, {"params": decays[False], "weight_decay": 0}]
        self.optimizer = torch.optim.SGD(groups, lr=0.01, momentum=0.9, nesterov=True)
        self.criterion = torch.nn.CrossEntropyLoss()
        self.batches = [(self.images(GIVEN.batch), torch.randint(GIVEN.classes, (GIVEN.batch,))) for _ in range(self.IMAGES)]
        self.steps = 0
        self.loaders = None

    def images(self, count):
        made = torch.randn(count, 3, GIVEN.resolution, GIVEN.resolution)
        return made.contiguous(memory_format=torch.channels_last) if GIVEN.tuned else made

    def loader(self, count, batch):
        sizes = [min(batch, count - first) for first in range(0, count, batch)]
        return [(self.images(size), torch.randint(GIVEN.classes, (size,))) for size in sizes]

    def activate(self, network):
        self.net.set_active_subnet(ks=network["kernels"], e=network["expands"], d=network["depths"])

    def parameters(self, network):
        self.activate(network)
        return sum(parameter.numel() for parameter in self.net.get_active_subnet().parameters())

    def step(self):
        images, labels = self.batches[self.steps % len(self.batches)]
        self.steps += 1
        self.net.zero_grad()
        loss = self.criterion(self.net(images), labels)
        loss.backward()
        self.optimizer.step()
        return loss.item()

    def train(self):
        self.net.train()
        wall, processor, losses = [], [], []
        for network in self.networks:
            cpu, start = time.process_time(), time.perf_counter()
            self.activate(network)
            losses.append(self.step())
            wall.append((time.perf_counter() - start) * 1e3)
            processor.append((time.process_time() - cpu) * 1e3)
        return {"ms": wall, "cpuMs": processor, "losses": losses}

    def evaluate(self, index):
        if self.loaders is None:
            self.loaders = self.loader(GIVEN.calibration, self.CALIBRATION_BATCH), self.loader(GIVEN.validation, self.VALIDATION_BATCH)
        cpu, start = time.process_time(), time.perf_counter()
        self.activate(self.networks[index])
        network = self.net.get_active_subnet(preserve_weight=True)
        network.eval()
        set_running_statistics(network, self.loaders[0])
        network.eval()
        correct = 0
        with torch.no_grad():
            for images, labels in self.loaders[1]:
                correct += int((network(images).argmax(1) == labels).sum())
        return {"ms": [(time.perf_counter() - start) * 1e3], "cpuMs": [(time.process_time() - cpu) * 1e3], "losses": [1 - correct / GIVEN.validation]}


def main():
    torch.set_num_threads(GIVEN.threads)
    reference = Reference(json.loads(sys.stdin.readline())["networks"])
    print(json.dumps({"parameters": [reference.parameters(network) for network in reference.networks]}), flush=True)
    for line in sys.stdin:
        command, *arguments = line.split()
        answer = reference.train() if command == "train" else reference.evaluate(int(arguments[0]))
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()
