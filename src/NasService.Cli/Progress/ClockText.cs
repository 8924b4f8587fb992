using NasService.Cli.Output;
using NasService.Core.Progress;

namespace NasService.Cli.Progress;

/// <summary>A stage's clock in words.</summary>
internal static class ClockText
{
    /// <summary>As in <c>1200/4900 steps (24 %), 1m 05s, 3m 20s left, loss 0.412</c>.</summary>
    public static string Of(StageClock clock, string unit, string? detail)
    {
        var left = clock.Remaining is { } remaining ? $", {Quantity.Duration(remaining)} left" : "";
        return $"{clock.Done}/{clock.Total} {unit} ({(int)(100 * clock.Fraction)} %), {Quantity.Duration(clock.Elapsed)}{left}{Tail(detail)}";
    }

    /// <summary>As in <c>done in 4m 30s, loss 0.398</c> or <c>stopped at 1200/4900 steps after 1m 05s</c>.</summary>
    public static string Ended(StageClock clock, string unit, string? detail)
        => clock.Done >= clock.Total
            ? $"done in {Quantity.Duration(clock.Elapsed)}{Tail(detail)}"
            : $"stopped at {clock.Done}/{clock.Total} {unit} after {Quantity.Duration(clock.Elapsed)}{Tail(detail)}";

    private static string Tail(string? detail) => string.IsNullOrEmpty(detail) ? "" : $", {detail}";
}
