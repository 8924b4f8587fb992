using NasService.Core.Seeds;

namespace NasService.Core.Search.Algorithms;

/// <summary>
/// Latency-driven slimming (Li et al. 2022, EfficientFormer, section 3.2; there by importance and a latency table, here by what is
/// measured). From the largest network on,
/// every round asks for all networks that are one choice smaller, and goes on from the one that loses least quality per millisecond saved
/// (<see cref="SlimmingCost.Best"/>). It ends when the problem's limits hold, without any when nothing smaller is faster, or when its
/// evaluations are spent: where there are
/// too few for every step of the rounds to come, each round draws its steps.
/// </summary>
internal sealed class Slimming : ArchiveSearch
{
    // Until a step was taken nobody knows how far one gets: rounds that there may be.
    private const int UnknownRounds = 10;

    // Below this many steps to choose between, a round would hardly choose.
    private const int FewestSteps = 3;

    private readonly int _seed;
    private readonly int _quality;
    private readonly int _latency;
    private readonly double? _targetMs;
    private readonly Lazy<SlimmingStep?> _start;

    /// <exception cref="ArgumentException">The problem's objectives are not a quality and a cost.</exception>
    public Slimming(SearchProblem problem, SearchSettings settings, int seed)
        : base(SearchAlgorithms.Slimming, problem, settings, seed)
    {
        _seed = seed;
        Objective[] objectives = [.. problem.Objectives];
        (_quality, _latency) = (Array.FindIndex(objectives, o => !o.IsCost), Array.FindIndex(objectives, o => o.IsCost));
        if (_quality < 0 || _latency < 0)
        {
            throw new ArgumentException($"Expected a quality and a cost as objectives, got {string.Join(", ", objectives.Select(o => o.Metric))}.", nameof(problem));
        }

        _start = new Lazy<SlimmingStep?>(Start);
        _targetMs = problem.Limits.Where(l => l.Metric.Metric == objectives[_latency].Metric).Min(l => (double?)l.Limit);
    }

    protected override int InitialSample => 0;

    protected override bool FillsUp => false;

    // The way is walked anew each time: what was told is all there is to know, and a later round's steps follow from it.
    protected override void Propose(ProposalSet proposals, Random random, CancellationToken cancellationToken)
    {
        if (_start.Value is not { } at || IsOpen([at], proposals))
        {
            return;
        }

        var spent = 1;
        double? firstMs = null;
        for (var round = 0; Archive.Find(at.Genes) is { Succeeded: true } entry && !IsMet(entry); round++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var now = CostOf(entry);
            firstMs ??= now.LatencyMs;
            SlimmingStep[] steps = [.. at.Lower(Problem.Space).Where(s => Problem.Violation(s.Genes) <= 0)];
            Seed.Derive(_seed, "slimming", round).Shuffle(steps);
            SlimmingStep? next = null;
            var isOver = false;
            for (var drawn = 0; (next is null || isOver) && drawn < steps.Length && spent < (Settings.Evaluations ?? int.MaxValue);)
            {
                var count = Math.Min(steps.Length - drawn, Share(at, spent, round, firstMs.Value, now.LatencyMs));
                if (IsOpen(steps[drawn..(drawn + count)], proposals))
                {
                    return;
                }

                (drawn, spent) = (drawn + count, spent + count);
                (next, isOver) = Best(now, steps[..drawn]);
            }

            if (next is null)
            {
                return;
            }

            at = next;
        }
    }

    /// <summary>The largest network that may be asked for: where a counted constraint forbids it, down by the steps that take off most of
    /// the violation. Null: none.</summary>
    private SlimmingStep? Start()
    {
        var at = SlimmingStep.Largest(Problem.Space);
        for (var violation = Problem.Violation(at.Genes); violation > 0;)
        {
            if (at.Lower(Problem.Space).MinBy(s => Problem.Violation(s.Genes)) is not { } next)
            {
                return null;
            }

            (at, violation) = (next, Problem.Violation(next.Genes));
        }

        return at;
    }

    /// <summary>Whether some of these are yet to be told; those that were not asked are, as far as there is room.</summary>
    private bool IsOpen(SlimmingStep[] steps, ProposalSet proposals)
    {
        var isOpen = false;
        foreach (var step in steps.Where(s => Archive.Find(s.Genes) is null))
        {
            isOpen = true;
            proposals.TryAdd(step.Genes);
        }

        return isOpen;
    }

    private bool IsMet(ArchiveEntry entry) => !Problem.Limits.IsEmpty && entry.Feasible;

    /// <summary>Where to go on, null: nowhere; and whether steps not asked yet may end nearer to the target.</summary>
    private (SlimmingStep? Step, bool IsOver) Best(SlimmingCost now, SlimmingStep[] steps)
    {
        (SlimmingStep Step, SlimmingCost Cost)[] measured =
            [.. from step in steps let entry = Archive.Find(step.Genes) where entry.Succeeded select (step, CostOf(entry))];
        var best = now.Best([.. measured.Select(m => m.Cost)], _targetMs);
        return best < 0 ? (null, false) : (measured[best].Step, now.JumpsOver(measured[best].Cost, _targetMs));
    }

    private SlimmingCost CostOf(ArchiveEntry entry) => new(entry.Objectives[_quality], entry.Values[_latency]);

    /// <summary>Steps that a round may ask for: what remains, shared out over the rounds that are to come by how far one got so
    /// far.</summary>
    private int Share(SlimmingStep at, int spent, int round, double firstMs, double nowMs)
    {
        if (Settings.Evaluations is not { } evaluations)
        {
            return int.MaxValue;
        }

        double rounds = at.Levels(Problem.Space);
        if (_targetMs is { } target && nowMs > target)
        {
            rounds = Math.Min(rounds, round == 0 ? UnknownRounds : round * (nowMs - target) / (firstMs - nowMs));
        }

        var remaining = evaluations - spent;
        return Math.Clamp((int)(remaining / Math.Max(Math.Ceiling(rounds), 1)), Math.Min(FewestSteps, remaining), remaining);
    }
}
