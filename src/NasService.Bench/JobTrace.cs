using System.Collections.Immutable;
using System.Globalization;

namespace NasService.Bench;

/// <summary>What a job did and found, as far as it must come out the same again. Every number is written so that it reads back exactly.</summary>
/// <param name="SupernetHash">SHA-256 of the trained weights.</param>
/// <param name="Asks">Index, round and architecture of each evaluation, in the order of asking.</param>
/// <param name="Accuracies">One per ask.</param>
/// <param name="Front">Architecture, validation accuracy and latency of each point and baseline.</param>
internal sealed record JobTrace(string SupernetHash, ImmutableArray<string> Asks, ImmutableArray<string> Accuracies, ImmutableArray<string> Front)
{
    public static string Number(double? value) => value?.ToString("R", CultureInfo.InvariantCulture) ?? "none";

    /// <summary>What differs, a line for each part; empty if nothing does.</summary>
    public ImmutableArray<string> DifferencesFrom(JobTrace expected)
    {
        var found = ImmutableArray.CreateBuilder<string>();
        if (SupernetHash != expected.SupernetHash)
        {
            found.Add($"supernet: expected {expected.SupernetHash}, got {SupernetHash}");
        }

        Compare(found, "ask", expected.Asks, Asks);
        Compare(found, "accuracy", expected.Accuracies, Accuracies);
        Compare(found, "front", expected.Front, Front);
        return found.ToImmutable();
    }

    private static void Compare(ImmutableArray<string>.Builder found, string what, ImmutableArray<string> expected, ImmutableArray<string> got)
    {
        if (expected.Length != got.Length)
        {
            found.Add($"{what}: expected {expected.Length} entries, got {got.Length}");
        }

        for (var i = 0; i < Math.Min(expected.Length, got.Length); i++)
        {
            if (expected[i] != got[i])
            {
                found.Add($"{what} {i}: expected {expected[i]}, got {got[i]}");
                return;
            }
        }
    }
}
