using NasService.Cli;
using NasService.Cli.Jobs;
using NasService.Core.Spaces;

namespace NasService.Bench.Claims.Transformers;

/// <summary><c>nas bench claims primer-text</c>: the same for the next character of a text, which is what Primer was found for.</summary>
internal sealed class PrimerTextClaim(WorkerHost host, SpaceLibrary spaces, BenchOutput output, GlobalOptions options)
    : PrimerStepsClaim(host, spaces, output, options)
{
    private protected override string Name => "primer-text";

    private protected override string Description => "Squared ReLU and convolutions in attention: steps to a perplexity of text";

    private protected override string JobFile => "char-lm.yaml";

    private protected override int Steps => 400;

    private protected override int? Batch => 16;

    private protected override string Space(string activation, string convolution) => $$"""
        name: primer-text
        task: language-model
        input: {alphabet: 128, length: 128}
        stages:
          - {block: transformer, channels: 64, depth: 3, heads: 4, headSize: 16, valueSize: 16, mlp: 4, mlpActivation: {{activation}}, projectionConv: {{convolution}}}
        head: {channels: 0, norm: layer}
        """;
}
