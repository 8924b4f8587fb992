using System.Diagnostics;
using System.Text;
using NasService.Core.Input;
using NasService.Core.Yaml;

namespace NasService.Core.Tests.Yaml;

public sealed class YamlReaderTests
{
    // Documents are made when a test runs: as theory data the test runner would carry each of them through its own messages.
    private static readonly Dictionary<string, (Func<byte[]> Document, string Path, string Message)> Documents = new(StringComparer.Ordinal)
    {
        ["100,000 flow lists"] = (() => Utf8(new string('[', 100_000)), "", "nested too deeply"),
        ["100,000 closed flow lists"] = (() => Utf8(new string('[', 100_000) + new string(']', 100_000)), "", "nested too deeply"),
        ["100,000 flow mappings"] = (() => Utf8(string.Concat(Enumerable.Repeat("{a: ", 60_000))), "", "nested too deeply"),
        ["100,000 block lists on one line"] = (() => Utf8(string.Concat(Enumerable.Repeat("- ", 100_000))), "", "nested too deeply"),
        ["nested block mappings"] = (() => Utf8(string.Concat(Enumerable.Range(0, 600).Select(i => new string(' ', i) + "a:\n"))), "", "nested too deeply"),
        ["100,000 explicit keys"] = (() => Utf8(string.Concat(Enumerable.Repeat("? ", 100_000))), "", "nested too deeply"),
        ["100,000 flow lists as keys"] = (() => Utf8("{" + string.Concat(Enumerable.Repeat("[", 100_000))), "", "nested too deeply"),
        ["10 MB"] = (() => Utf8("a: " + new string('x', 10_000_000)), "", "too long"),
        ["one byte over"] = (() => Utf8("a: " + new string('x', YamlLimits.Bytes - 2)), "", "too long"),
        ["too many scalars"] = (() => Utf8("[" + string.Concat(Enumerable.Repeat("1,", 60_000)) + "1]"), "", "too many parts"),
        ["alias bomb"] = (() => Utf8("a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n"), "b[0]", "An alias"),
        ["anchor"] = (() => Utf8("a: &x 1"), "a", "An anchor"),
        ["alias of nothing"] = (() => Utf8("a: *x"), "a", "An alias"),
        ["alias as a key"] = (() => Utf8("a: &x b\n*x : c\n"), "", "An alias"),
        ["self-reference"] = (() => Utf8("&a [*a]"), "", "An anchor"),
        ["tag"] = (() => Utf8("a: !!python/object:os.system [ls]"), "a", "A tag"),
        ["scalar tag"] = (() => Utf8("a: !!str 3"), "a", "A tag"),
        ["non-specific tag"] = (() => Utf8("a: ! 3"), "a", "A tag"),
        ["merge key"] = (() => Utf8("a: {<<: {b: 1}}"), "a.<<", "A merge key"),
        ["duplicate key"] = (() => Utf8("a: 1\nb: 2\na: 3"), "a", "twice"),
        ["duplicate key, otherwise quoted"] = (() => Utf8("a: {b: 1, \"b\": 2}"), "a.b", "twice"),
        ["mapping as a key"] = (() => Utf8("? {a: b}\n: c"), "", "as a key"),
        ["two documents"] = (() => Utf8("a: 1\n---\nb: 2"), "", "second document"),
        ["empty"] = (() => [], "", "empty"),
        ["blank"] = (() => Utf8("  \n# nothing\n"), "", "empty"),
        ["null"] = (() => Utf8("~"), "", "empty"),
        ["NUL"] = (() => Utf8("a: b\n\0"), "", "no text document"),
        ["bell"] = (() => Utf8("a: \"\u0007\""), "", "no text document"),
        ["C1 control"] = (() => Utf8("a: \u009f"), "", "no text document"),
        ["invalid UTF-8"] = (() => [(byte)'a', (byte)':', (byte)' ', 0xC3, 0x28], "", "Not UTF-8"),
        ["truncated UTF-8"] = (() => [(byte)'a', 0xE2, 0x82], "", "Not UTF-8"),
        ["UTF-16"] = (() => Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("a: 1")).ToArray(), "", "Not UTF-8"),
        ["unclosed list"] = (() => Utf8("a: [1, 2"), "", "Not YAML"),
        ["unclosed quote"] = (() => Utf8("a: \"b"), "", "Not YAML"),
        ["bad escape"] = (() => Utf8("a: \"\\UFFFFFFFF\""), "", "Not YAML"),
        ["lone surrogate escape"] = (() => Utf8("a: \"\\uD800\""), "", "Not YAML"),
        ["tab indent"] = (() => Utf8("a:\n\tb: 1"), "", "Not YAML"),
        ["unknown tag handle"] = (() => Utf8("a: !x!y 1"), "", "Not YAML"),
        ["only a percent"] = (() => Utf8("%"), "", "Not YAML"),
        ["future version"] = (() => Utf8("%YAML 9.9\n---\na: 1"), "", "Not YAML"),
        ["binary"] = (() => Enumerable.Range(128, 128).Select(i => (byte)i).ToArray(), "", "Not UTF-8"),
    };

    public static TheoryData<string> Hostile => [.. Documents.Keys];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Read_HostileDocument_IsRefusedQuickly(string what)
    {
        var (document, path, message) = Documents[what];
        var bytes = document();
        var watch = Stopwatch.StartNew();

        var parsed = YamlReader.Read(bytes);

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"{watch.Elapsed}");
        Assert.Null(parsed.Value);
        Assert.Contains(parsed.Errors, e => e.Path == path && e.Message.Contains(message, StringComparison.Ordinal));
        Assert.All(parsed.Errors, e => Assert.True(e.ToString().Length < 400));
    }

    [Fact]
    public void Read_SeveralStructuralMistakes_ReportsAllWithTheirLines()
    {
        var errors = YamlReader.Read(Utf8("a: &x 1\nb: !!int 2\nc: *x\nd: 1\nd: 2\n")).Errors;

        Assert.Equal([1, 2, 3, 5], errors.Select(e => e.Line));
        Assert.Equal(["a", "b", "c", "d"], errors.Select(e => e.Path));
    }

    [Fact]
    public void Read_ThousandMistakes_ReportsAHundredAndCountsTheRest()
    {
        var errors = YamlReader.Read(Utf8("a: [" + string.Concat(Enumerable.Repeat("*x, ", 1000)) + "1]")).Errors;

        Assert.Equal(101, errors.Count);
        Assert.Contains("900", errors[^1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_ComplexKeyAmongOthers_IsTheOnlyMistake()
    {
        var errors = YamlReader.Read(Utf8("a: 1\n? [x, {y: z}]\n: b\nc: 2\nd: {e: 3}\n")).Errors;

        Assert.Equal(2, Assert.Single(errors).Line);
    }

    [Fact]
    public void Read_DeepestAllowed_IsRead()
    {
        var levels = YamlLimits.Depth;

        Assert.True(YamlReader.Read(Utf8(new string('[', levels) + new string(']', levels))).IsValid);
        Assert.False(YamlReader.Read(Utf8(new string('[', levels + 1) + new string(']', levels + 1))).IsValid);
    }

    [Fact]
    public void Read_LongestAllowed_IsRead() => Assert.True(YamlReader.Read(Utf8("a: " + new string('x', YamlLimits.Bytes - 3))).IsValid);

    [Fact]
    public void Read_PlainDocument_GivesTheTreeWithLines()
    {
        var tree = YamlReader.Read(Utf8("\uFEFF# head\r\na: 1\nb:\n  - x\n  - {c: \"2\"}\nd:\n")).GetValueOrThrow();

        var root = Assert.IsType<YamlMapping>(tree);
        Assert.Equal(["a", "b", "d"], root.Entries.Select(e => e.Key));
        Assert.Equal([2, 3, 6], root.Entries.Select(e => e.Line));
        Assert.Equal(new YamlScalar("1", true, 2), root.Entries[0].Value);
        var list = Assert.IsType<YamlSequence>(root.Entries[1].Value);
        Assert.Equal(new YamlScalar("x", true, 4), list.Items[0]);
        Assert.Equal(new YamlScalar("2", false, 5), Assert.IsType<YamlMapping>(list.Items[1]).Entries[0].Value);
        Assert.True(Assert.IsType<YamlScalar>(root.Entries[2].Value).IsNull);
    }

    [Fact]
    public void Read_TrailingDirectivesAndEndMarks_AreFine()
        => Assert.True(YamlReader.Read(Utf8("%YAML 1.2\n---\na: 1\n...\n")).IsValid);

    [Fact]
    public void ReadFile_MissingFolderOrUnreadable_IsAnError()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            InputError[] errors = [.. YamlReader.ReadFile(Path.Combine(folder.FullName, "none.yaml")).Errors, .. YamlReader.ReadFile(folder.FullName).Errors, .. YamlReader.ReadFile("a\0b").Errors, .. YamlReader.ReadFile("").Errors];

            Assert.Equal(4, errors.Length);
            Assert.All(errors, e => Assert.StartsWith("The file cannot be read", e.Message, StringComparison.Ordinal));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void ReadFile_EndlessFile_StopsAtTheLimit()
        => Assert.Contains("too long", Assert.Single(YamlReader.ReadFile("/dev/zero").Errors).Message, StringComparison.Ordinal);

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
