using NasService.Cli;
using NasService.Cli.Jobs;
using NasService.Core.Spaces;

namespace NasService.Bench.Claims.Transformers;

/// <summary><c>nas bench claims primer</c>: Primer's two changes on pictures.</summary>
internal sealed class PrimerClaim(WorkerHost host, SpaceLibrary spaces, BenchOutput output, GlobalOptions options)
    : PrimerStepsClaim(host, spaces, output, options)
{
    private protected override string Name => "primer";

    private protected override string Description => "Squared ReLU and convolutions in attention: steps to a loss";

    private protected override string JobFile => "autoformer-small.yaml";

    private protected override int Steps => 600;

    private protected override string Space(string activation, string convolution) => $$"""
        name: primer
        input: {channels: 1, resolution: 28}
        classes: 10
        stages:
          - {block: transformer, channels: 64, stride: 4, positions: learned, depth: 4, heads: 4, headSize: 16, valueSize: 16, mlp: 4, mlpActivation: {{activation}}, projectionConv: {{convolution}}}
        head: {channels: 0, norm: layer}
        """;
}
