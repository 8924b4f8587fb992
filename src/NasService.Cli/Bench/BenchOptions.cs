using System.CommandLine;

namespace NasService.Cli.Bench;

/// <summary>Options that several benchmarks have.</summary>
internal static class BenchOptions
{
    public static Option<int> Seed() => new("--seed") { Description = "All of the benchmark's chance comes from it (default: 0)" };

    /// <summary>A number that must be 1 or more.</summary>
    public static Option<int> Count(string name, string description, int value)
    {
        var option = new Option<int>(name) { Description = description, DefaultValueFactory = _ => value, HelpName = "N" };
        option.Validators.Add(result =>
        {
            // What is no number at all is reported by the parser.
            if (result.Tokens.Count == 1 && int.TryParse(result.Tokens[0].Value, out var given) && given < 1)
            {
                result.AddError($"{name}: expected 1 or more, got {given}");
            }
        });
        return option;
    }
}
