using System.Diagnostics;
using System.Text;
using NasService.Core.Yaml;

namespace NasService.Core.Tests.Yaml;

/// <summary>What passes the size limit must not cost more than its size: documents of 256 KiB made to make a scanner look back or ahead.</summary>
public sealed class YamlCostTests
{
    public static TheoryData<string, string> Units => new()
    {
        { "", "[" },
        { "", "[\n" },
        { "", "{\n" },
        { "", "- " },
        { "", "-\n" },
        { "", "? " },
        { "", "? a\n" },
        { "", "a: b\n" },
        { "a: ", "x " },
        { "a: ", "x\n " },
        { "a: ", "\n " },
        { "a: \"", "\\\n " },
        { "a: '", "''" },
        { "a: |\n", " \n" },
        { "a: >\n", "  x\n\n" },
        { "", "# c\n" },
        { "", "#" },
        { "", "%a\n" },
        { "", "&a " },
        { "", "*a " },
        { "", "!a " },
        { "", "!<" },
        { "", "\n" },
        { "", " " },
        { "a:", " " },
        { "", ": " },
        { "", ":\n" },
        { "", "\"\" " },
        { "", "\"a\":" },
        { "[", "a," },
        { "[", "a: b," },
        { "[", "\"a\":b," },
        { "{", "a," },
        { "{", "a\n" },
        { "", "---\n" },
        { "", "...\n" },
        { "", "%TAG !a! b\n" },
    };

    [Theory]
    [MemberData(nameof(Units))]
    public void Read_UnitRepeatedToTheLimit_TakesSeconds(string start, string unit)
    {
        var text = new StringBuilder(start);
        while (text.Length + unit.Length <= YamlLimits.Bytes)
        {
            text.Append(unit);
        }

        var watch = Stopwatch.StartNew();
        YamlReader.Read(Encoding.UTF8.GetBytes(text.ToString()));

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"{watch.Elapsed}");
    }
}
