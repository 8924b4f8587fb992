using System.Text;
using NasService.Core.Blocks;
using NasService.Core.Input;
using NasService.Core.Operators;
using NasService.Core.Spaces;

namespace NasService.Core.Tests.Spaces;

public sealed class SpaceReaderTests
{
    // Line by line, so that a test can say where it expects an error.
    private const string Valid = """
        name: toy
        description: A toy.
        input: {channels: 1, resolution: [16, 20]}
        classes: 10
        stem: {kernel: 3, stride: 2, channels: 16, activation: relu, bits: 32}
        defaults: {block: mbconv, kernel: [3, 5], activation: relu}
        stages:
          - {channels: 24, stride: 1, depth: [1, 2], expand: [2, 4]}
          - block: conv
            channels: 32
            stride: 2
            kernel: 3
            activation: hswish
        head: {channels: 64, activation: relu6, bits: 8}
        quantization: {granularity: block, bits: [8, 32]}
        """;

    /// <summary>A piece of the valid document, what stands there instead, and the one error expected: path, line, message, found, allowed.</summary>
    public static TheoryData<string, string, string, int, string, string?, string?> Mistakes => new()
    {
        { "name: toy", "name: Toy Space", "name", 1, "Not a name", "Toy Space", "lower-case" },
        { "name: toy", "name: ../toy", "name", 1, "Not a name", "../toy", "lower-case" },
        { "name: toy\n", "", "name", 1, "required key is missing", null, null },
        { "name: toy", "name: [toy]", "name", 1, "Not text", "a list of 1", "text" },
        { "description: A toy.", "description: {a: b}", "description", 2, "Not text", "a mapping", "text" },
        { "input: {channels: 1, resolution: [16, 20]}\n", "", "input", 1, "required key is missing", null, null },
        { "input: {channels: 1, resolution: [16, 20]}", "input: 28", "input", 3, "Not a mapping", "28", "a mapping" },
        { "channels: 1, ", "", "input.channels", 3, "required key is missing", null, null },
        { "channels: 1,", "channels: 0,", "input.channels", 3, "Too small", "0", "from 1 to 64" },
        { "channels: 1,", "channels: [1, 3],", "input.channels", 3, "Not a whole number", "a list of 2", "from 1 to 64" },
        { "[16, 20]", "[]", "input.resolution", 3, "empty choice", "an empty list", "8 to 1024" },
        { "[16, 20]", "[16, 16]", "input.resolution", 3, "twice", "16", "distinct" },
        { "[16, 20]", "[16, 2048]", "input.resolution", 3, "Too large", "2048", "8 to 1024" },
        { "[16, 20]", "4", "input.resolution", 3, "Too small", "4", "8 to 1024" },
        { "[16, 20]", "[16, 20.5]", "input.resolution", 3, "Not a whole number", "20.5", "8 to 1024" },
        { "[16, 20]", "\"16\"", "input.resolution", 3, "Not a whole number", "the text \"16\"", "8 to 1024" },
        { "[16, 20]", "[8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32,33,34,35,36,37,38,39,40]", "input.resolution", 3, "Too many choices", "a list of 33", "1 to 32" },
        { "[16, 20]", "99999999999999999999999", "input.resolution", 3, "Too large", "99999999999999999999999", "8 to 1024" },
        { "classes: 10", "classes: 1", "classes", 4, "Too small", "1", "from 2" },
        { "classes: 10", "classes: ten", "classes", 4, "Not a whole number", "ten", "from 2" },
        { "classes: 10", "classes:", "classes", 4, "Not a whole number", "nothing", "from 2" },
        { "classes: 10\n", "", "classes", 1, "required key is missing", null, null },
        { "stem: {kernel: 3,", "stem: {kernel: 4,", "stem.kernel", 5, "An even number", "4", "odd" },
        { "stem: {kernel: 3,", "stem: {kernel: [3, 5],", "stem.kernel", 5, "Not a whole number", "a list of 2", "odd" },
        { "stem: {kernel: 3, stride: 2, channels: 16,", "stem: {kernel: 3, stride: 3, channels: 16,", "stem.stride", 5, "Too large", "3", "1 to 2" },
        { "stride: 2, channels: 16", "stride: 2, channels: 20", "stem.channels", 5, "Not divisible by 8", "20", "divisible by 8" },
        { "activation: relu, bits: 32", "activation: swish, bits: 32", "stem.activation", 5, "Not one of the names", "swish",
            "gelu, hswish, none, relu, relu6, squared-relu" },
        { "activation: relu, bits: 32", "activation: reluu, bits: 32", "stem.activation", 5, "Did you mean relu?", "reluu", "relu" },
        { "activation: relu, bits: 32", "activation: relu, bits: 16", "stem.bits", 5, "Not one of the values", "16", "8 or 32" },
        { "stages:\n", "stagse:\n", "stagse", 7, "Did you mean stages?", "stagse", "stages" },
        { "{channels: 24, stride: 1, depth", "{channels: 24, strides: 1, depth", "stages[0].strides", 8, "Did you mean stride?", "strides", "stride" },
        { "{channels: 24, stride: 1, depth", "{channels: 24, zzzzzz: 1, depth", "stages[0].zzzzzz", 8, "Unknown key.", "zzzzzz",
            "activation, attention, attentionRank, block" },
        { "{channels: 24,", "{channels: 28,", "stages[0].channels", 8, "Not divisible by 8", "28", "divisible by 8" },
        { "{channels: 24,", "{channels: 4104,", "stages[0].channels", 8, "Too large", "4104", "4096" },
        { "{channels: 24,", "{channels: -8,", "stages[0].channels", 8, "Too small", "-8", "from 8" },
        { "{channels: 24, ", "{", "stages[0].channels", 8, "required key is missing", null, null },
        { "depth: [1, 2]", "depth: [0, 2]", "stages[0].depth", 8, "Too small", "0", "1 to 32" },
        { "depth: [1, 2]", "depth: 33", "stages[0].depth", 8, "Too large", "33", "1 to 32" },
        { "depth: [1, 2]", "depth: []", "stages[0].depth", 8, "empty choice", "an empty list", "1 to 32" },
        { "expand: [2, 4]", "expand: [0.5, 4]", "stages[0].expand", 8, "narrows the block", "0.5", "1 or more" },
        { "expand: [2, 4]", "expand: 17", "stages[0].expand", 8, "Too large", "17", "at most 16" },
        { "expand: [2, 4]", "expand: [2, .nan]", "stages[0].expand", 8, "Not a number", ".nan", "above 0" },
        { "expand: [2, 4]", "expand: [2, NaN]", "stages[0].expand", 8, "Not a number", "NaN", "above 0" },
        { "expand: [2, 4]", "expand: 1e999", "stages[0].expand", 8, "Not a number", "1e999", "above 0" },
        { "expand: [2, 4]", "expand: [2, 2.0]", "stages[0].expand", 8, "twice", "2.0", "distinct" },
        { "expand: [2, 4]", "expand: [2, 2.1]", "stages[0].expand", 8, "Two ratios give the same block", "2 and 2.1", "8 channels" },
        { ", expand: [2, 4]", "", "stages[0].expand", 8, "required key is missing", null, null },
        { "kernel: [3, 5], activation", "kernel: [3, 4], activation", "defaults.kernel", 6, "An even number", "4", "odd" },
        { "kernel: [3, 5], activation", "kernel: [3, 5, 3], activation", "defaults.kernel", 6, "twice", "3", "distinct" },
        { "kernel: [3, 5], activation", "kernel: [3, 15], activation", "defaults.kernel", 6, "larger than the feature map, 10 x 10", "15", "at most 10" },
        { "kernel: [3, 5], activation", "kernel: [3, 17], activation", "defaults.kernel", 6, "Too large", "17", "15" },
        { "defaults: {block: mbconv,", "defaults: {block: mbcnv,", "defaults.block", 6, "Did you mean mbconv?", "mbcnv",
            "conv, edge, encoder, hybrid, lift, mbconv" },
        { "defaults: {block: mbconv,", "defaults: {", "stages[0].block", 8, "required key is missing", null, null },
        { "  - block: conv", "  - block: Conv", "stages[1].block", 9, "Did you mean conv?", "Conv", "conv, edge, encoder, hybrid, lift, mbconv" },
        { "    kernel: 3\n", "    kernel: 9\n", "stages[1].kernel", 12, "larger than the feature map, 8 x 8", "9", "at most 8" },
        { "    kernel: 3\n", "    kernel:\n      - 3\n      - 6\n", "stages[1].kernel", 14, "An even number", "6", "odd" },
        { "    kernel: 3\n", "    expand: 2\n", "stages[1].expand", 12, "no inner width", null, "no such key" },
        { "    kernel: 3\n", "    squeezeExcite: true\n", "stages[1].squeezeExcite", 12, "no squeeze-and-excitation gate", "true", "false" },
        { "    kernel: 3\n", "    squeezeExcite: yes\n", "stages[1].squeezeExcite", 12, "Not a truth value", "yes", "true or false" },
        { "    kernel: 3\n", "    skip: \"true\"\n", "stages[1].skip", 12, "Not a truth value", "the text \"true\"", "true or false" },
        { "    stride: 2\n", "    stride: 0\n", "stages[1].stride", 11, "Too small", "0", "1 to 2" },
        { "head: {channels: 64,", "head: {channels: 65,", "head.channels", 14, "Not divisible by 8", "65", "divisible by 8" },
        { "head: {channels: 64,", "head: {width: 64, channels: 64,", "head.width", 14, "Unknown key", "width", "channels" },
        { "bits: [8, 32]", "bits: [4, 8]", "quantization.bits", 15, "Not one of the values", "4", "8 or 32" },
        { "bits: [8, 32]", "bits: []", "quantization.bits", 15, "empty choice", "an empty list", "8 or 32" },
        { "granularity: block, bits: [8, 32]", "granularity: block", "quantization.bits", 15, "required key is missing", null, null },
        { "bits: [8, 32]", "bits: [8, 32], weights: [symetric]", "quantization.weights", 15, "Did you mean symmetric?", "symetric", "asymmetric, symmetric" },
        { "granularity: block", "granularity: channel", "quantization.granularity", 15, "Not one of the names", "channel", "block, layer" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Read_OneMistake_IsReportedAloneWithItsPlace(string old, string replacement, string path, int line, string message, string? found, string? allowed)
    {
        Assert.Contains(old, Valid, StringComparison.Ordinal);
        var start = Valid.IndexOf(old, StringComparison.Ordinal);

        var parsed = Read(string.Concat(Valid.AsSpan(0, start), replacement, Valid.AsSpan(start + old.Length)));

        Assert.Null(parsed.Value);
        var error = Assert.Single(parsed.Errors, e => e.Path == path);
        Assert.Equal(line, error.Line);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.Equal(found, error.Found);
        Assert.Contains(allowed ?? "", error.Allowed ?? "", StringComparison.Ordinal);

        // A misspelt required key is rightly reported twice: as unknown, and as missing.
        var others = parsed.Errors.Where(e => e != error);
        Assert.All(others, e => Assert.Equal((path == "stagse", "A required key is missing."), (true, e.Message)));
    }

    [Fact]
    public void Read_ManyMistakes_ReportsEveryOneInOrder()
    {
        const string document = """
            name: Bad!
            input: {channels: 0, resolution: []}
            stem: {kernel: 2, channels: 7}
            stages:
              - {block: mbconv, channels: 12, kernel: [], depth: 0, expand: 0}
              - {block: resnet, channels: 5000, stride: 3, activation: swish}
              - 7
            head: {chanels: 8}
            quantization: {bits: 3}
            colour: red
            """;

        var errors = Read(document).Errors;

        Assert.Equal(
            [
                "classes:1", "name:1", "input.channels:2", "input.resolution:2", "stem.channels:3", "stem.kernel:3",
                "stages[0].channels:5", "stages[0].depth:5", "stages[0].expand:5", "stages[0].kernel:5",
                "stages[1].activation:6", "stages[1].block:6", "stages[1].channels:6", "stages[1].stride:6", "stages[2]:7",
                "head.channels:8", "head.chanels:8", "quantization.bits:9", "colour:10",
            ],
            errors.OrderBy(e => e.Line).ThenBy(e => e.Path == "head.chanels").ThenBy(e => e.Path, StringComparer.Ordinal).Select(e => $"{e.Path}:{e.Line}"));
        Assert.Equal(errors.Select(e => e.Line), errors.Select(e => e.Line).Order());
    }

    [Theory]
    [InlineData("stages: []", "Not a list of the right length", "an empty list")]
    [InlineData("stages: 3", "Not a list of the right length", "3")]
    [InlineData("stages: {block: conv}", "Not a list of the right length", "a mapping")]
    public void Read_NoStages_IsAnError(string stages, string message, string found)
    {
        var errors = Read($"name: a\ninput: {{channels: 1, resolution: 8}}\nclasses: 2\nstem: {{channels: 8}}\n{stages}\n").Errors;

        var error = Assert.Single(errors);
        Assert.Equal(("stages", 5, found), (error.Path, error.Line, error.Found));
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_StagesOverTheLimit_IsAnError()
    {
        var stages = string.Concat(Enumerable.Repeat("  - {block: conv, channels: 8}\n", SpaceLimits.Stages + 1));

        Assert.Equal("a list of 17", Assert.Single(Read($"name: a\ninput: {{channels: 1, resolution: 8}}\nclasses: 2\nstem: {{channels: 8}}\nstages:\n{stages}").Errors).Found);
    }

    [Fact]
    public void Read_MoreStridesThanTheMapHasHalves_NamesResolutionAndBound()
    {
        // 8 -> 4 -> 2 -> 1, and a fourth stride finds nothing to halve: it takes a side of 9 or more.
        const string document = "name: a\ninput: {channels: 1, resolution: RES}\nclasses: 2\nstem: {channels: 8, stride: 2}\ndefaults: {block: conv, channels: 8, kernel: 1, stride: 2}\nstages: [{}, {}, {}]\n";

        var error = Assert.Single(Read(document.Replace("RES", "8", StringComparison.Ordinal)).Errors);

        Assert.Equal(("input.resolution", 2, "8", "above 8 with 4 strides of 2"), (error.Path, error.Line, error.Found, error.Allowed));
        Assert.True(Read(document.Replace("RES", "9", StringComparison.Ordinal)).IsValid);
    }

    [Fact]
    public void Read_KernelOfTheStemLargerThanTheImage_IsAnError()
    {
        var error = Assert.Single(Read("name: a\ninput: {channels: 1, resolution: 8}\nclasses: 2\nstem: {channels: 8, kernel: 9}\nstages: [{block: conv, channels: 8}]\n").Errors);

        Assert.Equal(("stem.kernel", 4, "9", "at most 8"), (error.Path, error.Line, error.Found, error.Allowed));
    }

    [Fact]
    public void Read_ValidDocument_GivesTheDefinition()
    {
        var definition = Read(Valid).GetValueOrThrow().Definition;

        Assert.Equal(("toy", "A toy.", 1, 10), (definition.Name, definition.Description, definition.Input.Channels, definition.Classes));
        Assert.Equal<int>([16, 20], definition.Input.Extents);
        Assert.Equal(new StemSpec(3, 2, 16, Activation.Relu), definition.Stem);
        Assert.Equal(new HeadSpec(64, Activation.Relu6, 8), definition.Head);
        Assert.Equal<int>([8, 32], definition.Quantization!.Bits);
        Assert.Equal(QuantizationGranularity.Block, definition.Quantization.Granularity);
        var (first, second) = (definition.Stages[0], definition.Stages[1]);
        Assert.Equal(("mbconv", 24, 1, "relu", false, true), (first.Block, first.Channels, first.Stride, ActivationOf(first), IsSet(first, ConvolutionKeys.SqueezeExcite), IsSet(first, ConvolutionKeys.Skip)));
        Assert.Equal<int>([1, 2], first.Depth);
        Assert.Equal<double>([3, 5], first.Values[ConvolutionKeys.Kernel]);
        Assert.Equal<double>([2, 4], first.Values[ConvolutionKeys.Expand]);
        Assert.Equal(("conv", 32, 2, "hswish"), (second.Block, second.Channels, second.Stride, ActivationOf(second)));
        Assert.Equal<int>([1], second.Depth);
        Assert.Equal<double>([3], second.Values[ConvolutionKeys.Kernel]);
        Assert.Empty(second.Values[ConvolutionKeys.Expand]);
    }

    [Fact]
    public void Read_OnlyRequiredKeys_FillsInTheDocumentedDefaults()
    {
        var definition = Read("name: a\ninput: {channels: 3, resolution: 32}\nclasses: 2\nstem: {channels: 8}\nstages: [{block: conv, channels: 8}]\nhead:\nquantization: ~\n").GetValueOrThrow().Definition;

        Assert.Equal("", definition.Description);
        Assert.Equal(new StemSpec(3, 1, 8, Activation.Relu), definition.Stem);
        Assert.Equal(0, definition.Head.Channels);
        Assert.Null(definition.Quantization);
        var stage = Assert.Single(definition.Stages);
        Assert.Equal((1, "relu", false, true, false), (stage.Stride, ActivationOf(stage), IsSet(stage, ConvolutionKeys.SqueezeExcite), IsSet(stage, ConvolutionKeys.Skip), stage.IsElastic));
        Assert.Equal<int>([1], stage.Depth);
        Assert.Equal<double>([3], stage.Values[ConvolutionKeys.Kernel]);
        Assert.Empty(stage.Values[ConvolutionKeys.Expand]);
    }

    [Fact]
    public void Read_ChoicesInAnotherOrder_GivesTheSameHash()
    {
        var reordered = Valid.Replace("[16, 20]", "[20, 16]", StringComparison.Ordinal).Replace("[2, 4]", "[4, 2]", StringComparison.Ordinal).Replace("[8, 32]", "[32, 8]", StringComparison.Ordinal);

        Assert.Equal(Read(Valid).GetValueOrThrow().Hash, Read(reordered).GetValueOrThrow().Hash);
        Assert.Equal(Read(Valid).GetValueOrThrow().Hash, Read(Valid.Replace("name: toy", "name: other", StringComparison.Ordinal)).GetValueOrThrow().Hash);
        Assert.NotEqual(Read(Valid).GetValueOrThrow().Hash, Read(Valid.Replace("classes: 10", "classes: 11", StringComparison.Ordinal)).GetValueOrThrow().Hash);
    }

    private static Parsed<SearchSpace> Read(string yaml) => SpaceReader.Read(Encoding.UTF8.GetBytes(yaml), BlockCatalog.Shipped);

    private static string ActivationOf(StageSpec stage) => ConvolutionKeys.Activation.Names[(int)stage.Values[ConvolutionKeys.Activation].Single()];

    private static bool IsSet(StageSpec stage, FlagKey key) => stage.Values[key].Single() > 0;
}
