using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using NasService.Cli.Numbers;
using NasService.Core.Yaml;

namespace NasService.Cli.Tests.Numbers;

public sealed class NumberOptionTests
{
    public static TheoryData<string> Wrong => NumberOptions.Wrong;

    /// <summary>Every option of every command that takes a number: none may be left to the parser's own reading.</summary>
    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task EveryNumber_NotANumberOfItsRange_IsRefusedByItsName(string text)
    {
        await using var services = new ServiceCollection().AddCli(TextWriter.Null, TextWriter.Null).AddCommands().BuildServiceProvider();
        NumberOptions.AllRefuse(CliHost.BuildRoot(services), 17, text);
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
}
