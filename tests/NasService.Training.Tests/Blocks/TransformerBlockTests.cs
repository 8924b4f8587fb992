namespace NasService.Training.Tests.Blocks;

/// <summary>One stage: everything elastic that a plain vision transformer has.</summary>
public sealed class PlainTransformerTests : TransformerSuite
{
    protected override string Document => """
        input: {channels: 1, resolution: [9, 12]}
        stages:
          - {block: transformer, channels: 24, width: [0.67, 1], stride: 3, depth: [1, 2], heads: [1, 2, 3], headSize: [4, 8], valueSize: [4, 8], mlp: [1, 2],
             attention: [none, linear, softmax], mlpActivation: [relu, squared-relu, gelu], projectionConv: [off, on], positions: learned}
        head: {channels: 0, norm: layer}
        """;
}

/// <summary>Stages of fewer, wider tokens with residual reductions; neighbours, windows, products of low rank.</summary>
public sealed class StagedTransformerTests : TransformerSuite
{
    protected override string Document => """
        input: {channels: 1, resolution: 12}
        stages:
          - {block: transformer, channels: 16, stride: 1, heads: 2, headSize: 8, valueSize: 4, mlp: 2, attention: [pooling, window], window: 4}
          - {block: transformer, channels: 24, stride: 2, depth: [1, 2], reduction: residual, heads: [2, 3], headSize: 8, mlp: [2, 3], rank: [quarter, half, full], attention: [clipped, gated, softmax]}
        """;
}

/// <summary>Products before and behind the attention of several ranks, and what is sorted with heads beside them.</summary>
public sealed class AttentionRankTests : TransformerSuite
{
    protected override string Document => """
        input: {channels: 1, resolution: 12}
        stages:
          - {block: transformer, channels: 24, width: [0.67, 1], stride: 3, heads: [2, 3], headSize: [4, 8], valueSize: 8, mlp: 2, positions: learned, attention: [none, softmax],
             projectionConv: [off, on], attentionRank: [quarter, half, full]}
          - {block: transformer, channels: 16, heads: [1, 2], headSize: 8, valueSize: [4, 8], mlp: 2, attentionRank: [eighth, half]}
        head: {channels: 0, norm: layer}
        """;
}

/// <summary>A class token that the classifier reads, and tokens that leave.</summary>
public sealed class ClassTokenTests : TransformerSuite
{
    protected override string Document => """
        input: {channels: 1, resolution: 12}
        stages:
          - {block: transformer, channels: 16, stride: 3, depth: [1, 2], heads: [1, 2], headSize: 8, mlp: 2, positions: learned, classToken: true}
          - {block: transformer, channels: 24, heads: 2, headSize: 8, mlp: 2}
        head: {channels: 0, norm: layer, pool: token}
        """;
}

/// <summary>Keys and values that know how far they lie, in squares of several sizes, with and without a class token.</summary>
public sealed class RelativePositionTests : TransformerSuite
{
    protected override string Document => """
        input: {channels: 1, resolution: [9, 12]}
        stages:
          - {block: transformer, channels: 16, stride: 3, heads: [1, 2], headSize: [4, 8], valueSize: [4, 8], mlp: 2, attention: [linear, softmax], positions: learned, relativePositions: 2}
          - {block: transformer, channels: 24, heads: [2, 3], headSize: [4, 8], valueSize: 4, mlp: 2, attention: [none, clipped, gated, softmax], classToken: true, relativePositions: 14}
        head: {channels: 0, norm: layer}
        """;
}

/// <summary>Tokens that leave, stage by stage, at a share that is chosen.</summary>
public sealed class TokenSelectTests : TransformerSuite
{
    protected override string Document => """
        input: {channels: 1, resolution: 12}
        stages:
          - {block: transformer, channels: 16, stride: 2, heads: 2, headSize: 8, mlp: 2, positions: learned, keep: [0.5, 1]}
          - {block: transformer, channels: 16, heads: 2, headSize: 8, mlp: 2, keep: [0.25, 0.75], attention: [linear, softmax]}
        head: {channels: 0, norm: layer}
        """;
}

/// <summary>A stem and blocks of convolutions, pooled queries, convolutions again, and a head that reads maps.</summary>
public sealed class HybridTransformerTests : TransformerSuite
{
    protected override string Document => """
        input: {channels: 1, resolution: 12}
        stem: {channels: 8, stride: 1, activation: gelu}
        stages:
          - {block: mbconv, channels: 16, kernel: [3, 5], expand: [2, 3], activation: gelu}
          - {block: transformer, channels: 16, heads: 2, headSize: 8, mlp: 2}
          - {block: transformer, channels: 24, stride: 2, depth: [1, 2], reduction: query-pooling, heads: [2, 3], headSize: 8, mlp: 2, attention: [window, softmax], window: 6}
          - {block: conv, channels: 16, kernel: [1, 3]}
        head: {channels: 24, activation: relu}
        """;
}

/// <summary>Blocks that are convolutions or attention, by a label of each.</summary>
public sealed class HybridBlockTests : TransformerSuite
{
    protected override string Document => """
        input: {channels: 1, resolution: 12}
        stem: {channels: 8, stride: 1}
        defaults: {block: hybrid, kind: [convolution, attention], kernel: [3, 5], expand: [2, 3], heads: [1, 2], headSize: 8, mlp: [1, 2]}
        stages:
          - {channels: 16, stride: 2, depth: [1, 2]}
          - {channels: 24, stride: 2, depth: [1, 2], attention: [linear, softmax]}
        head: {channels: 0, norm: layer}
        """;
}
