using System.Text;
using NasService.Core.Blocks;
using NasService.Core.Networks;
using NasService.Core.Operators;
using NasService.Core.Spaces;
using NasService.Training.Data;

namespace NasService.Training.Tests.Blocks;

/// <summary>Spaces of super-resolution, whose networks give pictures.</summary>
public abstract class ResolutionSuite : BlockSuite
{
    /// <summary>Of the stage of edges.</summary>
    protected abstract string Edges { get; }

    protected virtual string Residual => "bicubic";

    internal override SearchSpace Space(int bits = 0) => SpaceReader.Read(Encoding.UTF8.GetBytes(
        $$"""
        name: pictures
        task: super-resolution
        input: {channels: 3, patch: [10, 12]}
        stages:
          - {block: lift, channels: 16, width: [0.5, 1], kernel: [3, 5], activation: none}
          - {block: edge, channels: 16, depth: [1, 2], {{Edges}}}
        head: {channels: 0, upscale: 2, residual: {{Residual}}}
        {{(bits == 0 ? "" : "quantization: {granularity: layer, bits: [8, 32]}")}}
        """), BlockCatalog.Shipped).GetValueOrThrow();

    internal override DataSet OpenData() => SyntheticPairs.Open();

    /// <summary>Of the bicubic enlargement: 4 x 4 small pixels for each of the large ones, three colours.</summary>
    internal override long MacsBesideWeights(Node node, IReadOnlyDictionary<string, long> places) => node.Op is Bicubic ? 16L * 3 * 4 * places[node.Name] : 0;

    internal override bool CountsWeights(Node node) => node.Op is not DeviationScale;
}

/// <summary>Every operation on both edges, branches behind BN and multiplied by the shortcut's deviation.</summary>
public sealed class AdqEdgeBlockTests : ResolutionSuite
{
    protected override string Edges => "operation: [conv1, group3, conv3, group5, conv5, growth3], shortcut: [identity, conv1, conv3], residual: adq";
}

/// <summary>Plain sums with an activation behind them, and no picture added.</summary>
public sealed class PlainEdgeBlockTests : ResolutionSuite
{
    protected override string Edges => "operation: [conv1, conv3, growth3], residual: plain";

    protected override string Residual => "none";
}
