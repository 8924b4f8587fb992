using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using NasService.Cli.Numbers;
using NasService.Core.Yaml;

namespace NasService.Cli.Tests.Numbers;

public sealed class NumberOptionTests
{
    private static readonly Type[] Numbers = [typeof(int), typeof(long), typeof(float), typeof(double), typeof(decimal)];

    /// <summary>Every option of every command that takes a number: none may be left to the parser's own reading.</summary>
    [Theory]
    [InlineData("0,04")]
    [InlineData("1,000")]
    [InlineData("1.000,5")]
    [InlineData("1 000")]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("1e999")]
    [InlineData("0x10")]
    [InlineData("many")]
    [InlineData("")]
    [InlineData("99999999999999999999")]
    [InlineData("-99999999999999999999")]
    public async Task EveryNumber_NotANumberOfItsRange_IsRefusedByItsName(string text)
    {
        await using var services = new ServiceCollection().AddCli(TextWriter.Null, TextWriter.Null).BuildServiceProvider();
        var root = CliHost.BuildRoot(services);
        var options = Commands(root).SelectMany(c => c.Options.Where(IsNumber).Select(o => (Command: c, Option: o))).ToArray();
        Assert.True(options.Length > 60, $"{options.Length} options");
        Assert.All(options, o =>
        {
            // Without an upper bound, a number of 20 digits is a number.
            var errors = root.Parse([.. Path(o.Command), $"{o.Option.Name}={text}"]).Errors.Select(e => e.Message).ToArray();
            Assert.True(Array.Exists(errors, e => e.Contains(o.Option.Name, StringComparison.Ordinal)) || IsUnbounded(o.Option, text), $"{o.Option.Name} takes {text}");
        });
    }

    [Theory]
    [InlineData("0.04", 0.04)]
    [InlineData("4e-2", 0.04)]
    [InlineData("+1", 1)]
    public void Real_Number_IsReadAsWritten(string text, double value)
    {
        var option = NumberOption.RealOrNone("--ms", "", new NumberRule(0, 10, MinIsOpen: true), "MS");
        Assert.Equal(value, new RootCommand { option }.Parse(["--ms", text]).GetValue(option));
    }

    [Theory]
    [InlineData("0", "--ms: Too small.; found 0; allowed: a number above 0, at most 10")]
    [InlineData("-1", "--ms: Too small.; found -1; allowed: a number above 0, at most 10")]
    [InlineData("11", "--ms: Too large.; found 11; allowed: a number above 0, at most 10")]
    [InlineData("0,04", "--ms: Not a number.; found 0,04; allowed: a number above 0, at most 10")]
    public void Real_OutOfRange_SaysWhatIsAllowed(string text, string message)
    {
        var option = NumberOption.Real("--ms", "", new NumberRule(0, 10, MinIsOpen: true), 1, "MS");
        Assert.Equal([message], new RootCommand { option }.Parse(["--ms", text]).Errors.Select(e => e.Message));
    }

    [Fact]
    public void Whole_NotGiven_IsItsDefault()
    {
        var (some, none) = (NumberOption.Whole("--some", "", new IntRule(1, 9), 5), NumberOption.WholeOrNone("--none", "", new IntRule(1, 9)));
        var parsed = new RootCommand { some, none }.Parse([]);
        Assert.Equal((5, null), (parsed.GetValue(some), parsed.GetValue(none)));
        Assert.Empty(parsed.Errors);
    }

    private static bool IsUnbounded(Option option, string text) => text == "99999999999999999999" && option.ValueType == typeof(double?) && option.Name == "--max-latency-ms";

    private static bool IsNumber(Option option) => Numbers.Contains(Nullable.GetUnderlyingType(option.ValueType) ?? option.ValueType);

    private static IEnumerable<Command> Commands(Command command) => command.Subcommands.SelectMany(Commands).Prepend(command);

    private static IEnumerable<string> Path(Command command)
        => command is RootCommand ? [] : command.Parents.OfType<Command>().SelectMany(Path).Append(command.Name);
}
