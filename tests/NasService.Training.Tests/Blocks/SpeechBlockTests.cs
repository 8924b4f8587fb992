using System.Text;
using NasService.Core.Blocks;
using NasService.Core.Spaces;
using NasService.Training.Data;

namespace NasService.Training.Tests.Blocks;

/// <summary>Spaces over frames in time whose networks give embeddings.</summary>
public abstract class SpeechSuite : BlockSuite
{
    private const int Bands = 16;

    /// <summary>Stages and head.</summary>
    protected abstract string Document { get; }

    internal override SearchSpace Space(int bits = 0) => SpaceReader.Read(Encoding.UTF8.GetBytes(
        $$"""
        name: frames
        task: speaker-verification
        input: {bands: {{Bands}}, frames: [16, 24]}
        classes: 4
        {{Document}}
        {{(bits == 0 ? "" : "quantization: {granularity: layer, bits: [8, 32]}")}}
        """), BlockCatalog.Shipped).GetValueOrThrow();

    internal override DataSet OpenData() => SyntheticFrames.Open(Bands);
}

/// <summary>All that EfficientTDNN has: elastic kernels, depth, widths outside and inside, dense aggregation, attentive statistics.</summary>
public sealed class SeRes2BlockTests : SpeechSuite
{
    protected override string Document => """
        stages:
          - {block: time-conv, channels: 32, width: [0.5, 1], kernel: [1, 3, 5]}
          - {block: se-res2, channels: 32, depth: [1, 2, 3], kernel: [1, 3, 5], inner: [0.5, 1], dilation: 2}
          - {block: concat, channels: 48, width: [0.5, 1]}
        head: {channels: 0, pool: statistics, attention: 16, embedding: 16}
        """;
}

/// <summary>Blocks in another order: the concatenation of convolutions, blocks behind it, and a plain mean over time.</summary>
public sealed class MixedSpeechTests : SpeechSuite
{
    protected override string Document => """
        stages:
          - {block: time-conv, channels: 16, depth: [1, 2], kernel: [1, 3]}
          - {block: concat, channels: 24}
          - {block: se-res2, channels: 24, depth: [1, 2], kernel: [3, 5], inner: [0.67, 1], dilation: 1}
        head: {channels: 0, embedding: 16}
        """;
}
