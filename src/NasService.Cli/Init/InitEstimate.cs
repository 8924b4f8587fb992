using NasService.Core.Spaces;

namespace NasService.Cli.Init;

/// <summary>How long the job takes, roughly: from counted operations and what two cores were measured to do with small networks.</summary>
internal static class InitEstimate
{
    /// <summary>Multiply-accumulates a second and core of a training step, forward and backward, small maps and BN included.</summary>
    private const double TrainedPerSecond = 5.0e9;

    /// <summary>Of the forward passes that calibrate and score a network.</summary>
    private const double ScoredPerSecond = 5.0e9;

    /// <summary>Sub-networks of a step in units of the largest: itself, one at random, now and then the smallest.</summary>
    private const double MembersPerStep = 1.6;

    /// <summary>Exporting, loading and timing a network, in seconds.</summary>
    private const double Overhead = 0.2;

    /// <summary>The front's second measurement, the test set and the exports, in seconds.</summary>
    private const double Verification = 10;

    /// <returns>Minutes.</returns>
    public static double Minutes(SearchSpace space, InitPlan plan, int cores)
    {
        var (largest, smallest) = (space.LargestPlan.Macs, space.Plan(space.Smallest()).Macs);
        var training = plan.Steps * (double)plan.Batch * MembersPerStep * 3 * largest / (TrainedPerSecond * cores);
        var scoring = plan.Evaluations * (((512 + 512 + plan.Validation) * (largest + smallest) / 2.0 / (ScoredPerSecond * cores)) + Overhead);
        return (training + scoring + Verification) / 60;
    }
}
