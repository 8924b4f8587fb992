using System.CommandLine;

namespace NasService.Cli.Tests.Numbers;

/// <summary>The options of a tree of commands that take a number.</summary>
internal static class NumberOptions
{
    private static readonly Type[] Numbers = [typeof(int), typeof(long), typeof(float), typeof(double), typeof(decimal)];

    /// <summary>What is no number of any option's range.</summary>
    public static TheoryData<string> Wrong =>
    [
        "0,04", "1,000", "1.000,5", "1 000", "NaN", "Infinity", "1e999", "0x10", "many", "", "99999999999999999999", "-99999999999999999999",
    ];

    /// <summary>None may be left to the parser's own reading.</summary>
    /// <param name="root">Of the tree.</param>
    /// <param name="atLeast">So many options there are.</param>
    /// <param name="text">No number of their ranges.</param>
    public static void AllRefuse(Command root, int atLeast, string text)
    {
        var options = Commands(root).SelectMany(c => c.Options.Where(IsNumber).Select(o => (Command: c, Option: o))).ToArray();
        Assert.True(options.Length >= atLeast, $"{options.Length} options");
        Assert.All(options, o =>
        {
            // Without an upper bound, a number of 20 digits is a number.
            var errors = root.Parse([.. Path(o.Command), $"{o.Option.Name}={text}"]).Errors.Select(e => e.Message).ToArray();
            Assert.True(Array.Exists(errors, e => e.Contains(o.Option.Name, StringComparison.Ordinal)) || IsUnbounded(o.Option, text), $"{o.Option.Name} takes {text}");
        });
    }

    private static bool IsUnbounded(Option option, string text) => text == "99999999999999999999" && option.ValueType == typeof(double?) && option.Name == "--max-latency-ms";

    private static bool IsNumber(Option option) => Numbers.Contains(Nullable.GetUnderlyingType(option.ValueType) ?? option.ValueType);

    private static IEnumerable<Command> Commands(Command command) => command.Subcommands.SelectMany(Commands).Prepend(command);

    private static IEnumerable<string> Path(Command command) => command.Parents.OfType<Command>().SelectMany(p => Path(p).Append(command.Name));
}
