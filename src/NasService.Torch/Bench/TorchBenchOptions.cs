namespace NasService.Torch.Bench;

/// <summary>Settings of <see cref="TorchBench"/>; eng/bench/torch_reference.py takes the same ones.</summary>
/// <param name="Threads">Threads inside one operator.</param>
/// <param name="Batch">Images a step.</param>
/// <param name="WarmUp">Steps that are not counted.</param>
/// <param name="Steps">Steps that are.</param>
/// <param name="Adds">Tiny additions in one timing of the overhead; ten timings are made.</param>
/// <param name="ChannelsLast">Weights and images in channels-last, else row-major.</param>
public sealed record TorchBenchOptions(
    int Threads = 1, int Batch = 128, int WarmUp = 3, int Steps = 15, int Adds = 20_000, bool ChannelsLast = false);
