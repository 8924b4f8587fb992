using System.CommandLine;
using System.CommandLine.Parsing;
using NasService.Core.Input;
using NasService.Core.Yaml;

namespace NasService.Cli.Numbers;

/// <summary>
/// Options that take a number, as documents write it: invariant culture, no thousands separators (the parser's own would read <c>0,04</c> as 4), finite, and
/// within the rule. What is refused names the option, what was found and what is allowed.
/// </summary>
internal static class NumberOption
{
    public static Option<int> Whole(string name, string description, IntRule rule, int value, string helpName = "N") => new(name)
    {
        Description = description,
        HelpName = helpName,
        DefaultValueFactory = _ => value,
        CustomParser = argument => ReadWhole(argument, name, rule) ?? value,
    };

    public static Option<int?> WholeOrNone(string name, string description, IntRule rule, string helpName = "N") => new(name)
    {
        Description = description,
        HelpName = helpName,
        CustomParser = argument => ReadWhole(argument, name, rule),
    };

    public static Option<double> Real(string name, string description, NumberRule rule, double value, string helpName) => new(name)
    {
        Description = description,
        HelpName = helpName,
        DefaultValueFactory = _ => value,
        CustomParser = argument => ReadReal(argument, name, rule) ?? value,
    };

    public static Option<double?> RealOrNone(string name, string description, NumberRule rule, string helpName) => new(name)
    {
        Description = description,
        HelpName = helpName,
        CustomParser = argument => ReadReal(argument, name, rule),
    };

    /// <summary>A number that must be 1 or more.</summary>
    public static Option<int> Count(string name, string description, int value) => Whole(name, description, new IntRule(1, int.MaxValue), value);

    private static int? ReadWhole(ArgumentResult argument, string name, IntRule rule)
    {
        if (argument.Tokens is not [{ Value: var text }])
        {
            return null;
        }

        if (!YamlNumbers.TryInt(text, out var value))
        {
            return Refuse<int>(argument, name, YamlNumbers.RefusalOfInt(text), text, rule.ToString());
        }

        return rule.Refusal(value) is { } refusal ? Refuse<int>(argument, name, refusal, text, rule.ToString()) : checked((int)value);
    }

    private static double? ReadReal(ArgumentResult argument, string name, NumberRule rule)
    {
        if (argument.Tokens is not [{ Value: var text }])
        {
            return null;
        }

        if (!YamlNumbers.TryNumber(text, out var value))
        {
            return Refuse<double>(argument, name, "Not a number.", text, rule.ToString());
        }

        return rule.Refusal(value) is { } refusal ? Refuse<double>(argument, name, refusal, text, rule.ToString()) : value;
    }

    private static T? Refuse<T>(ArgumentResult argument, string name, string message, string found, string allowed)
        where T : struct
    {
        argument.AddError(new InputError(name, message, Shortened.Of(found), allowed).ToString());
        return null;
    }
}
