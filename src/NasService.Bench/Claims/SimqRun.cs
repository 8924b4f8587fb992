using System.Collections.Immutable;
using NasService.Core.Spaces;
using NasService.Pipeline.Jobs;

namespace NasService.Bench.Claims;

/// <summary>The experiment on one supernet.</summary>
/// <param name="session">The job whose supernet it is.</param>
/// <param name="arms">Who is compared.</param>
/// <param name="evaluations">Shared by all arms.</param>
/// <param name="verify">Second numbers of networks, by id; its text names what they are for.</param>
/// <param name="note">Told how far it is.</param>
internal sealed class SimqRun(
    JobSession session, SimqArms arms, ITrueEvaluations evaluations, Func<IReadOnlyList<Architecture>, string, CancellationToken, Task<Dictionary<string, TrueEvaluation>>> verify, Action<string> note)
{
    private readonly Dictionary<string, Func<int, CancellationToken, Task<List<TrueEvaluation>>>> _arms = new(StringComparer.Ordinal)
    {
        [SimqArms.Joint] = arms.JointAsync,
        [SimqArms.Twins] = arms.TwinsAsync,
        [SimqArms.Int8] = arms.Int8Async,
        [SimqArms.Revert] = arms.RevertAsync,
    };

    private IReadOnlyList<TrueEvaluation> _lastJoint = [];

    /// <summary>Every arm with every seed, then all their fronts verified together: whoever is compared is measured in the same minutes.</summary>
    public async Task<IReadOnlyList<SimqPair>> SearchAsync(int seeds, CancellationToken cancellationToken)
    {
        var fronts = new Dictionary<(int Seed, string Arm), IReadOnlyList<TrueEvaluation>>();
        for (var seed = 0; seed < seeds; seed++)
        {
            foreach (var (name, run) in _arms)
            {
                var found = await run(seed, cancellationToken);
                fronts[(seed, name)] = SimqArms.FrontOf(found);
                note($"job {session.Job.Id}, seed {seed}, {name}: {found.Count} evaluations, front of {fronts[(seed, name)].Count}; {evaluations.Count} networks known");
            }
        }

        _lastJoint = fronts[(seeds - 1, SimqArms.Joint)];
        var verified = await VerifyAsync(fronts.Values.SelectMany(f => f), "fronts", cancellationToken);
        return [.. Enumerable.Range(0, seeds).Select(seed => new SimqPair(
            session.Job.Id,
            session.Job.Seed,
            seed,
            _arms.Keys.ToImmutableSortedDictionary(a => a, a => arms.HypervolumeOf([.. fronts[(seed, a)].Select(e => verified[e.ArchitectureId])]), StringComparer.Ordinal),
            _arms.Keys.ToImmutableSortedDictionary(a => a, a => fronts[(seed, a)].Count, StringComparer.Ordinal)))];
    }

    /// <summary>The best policy of the largest network, and of the most accurate and the middle network of the last joint front.</summary>
    public async Task<IReadOnlyList<PolicyGain>> GainsAsync(CancellationToken cancellationToken)
    {
        var space = session.Space;
        var ordered = _lastJoint.OrderBy(e => e.Accuracy).ToArray();
        var networks = new List<(string Name, Architecture Network)> { ("largest", space.Largest(32)) };
        if (ordered.Length > 0)
        {
            networks.Add(("most accurate of the front", space.Create(ordered[^1].Genes.AsSpan())));
            networks.Add(("middle of the front", space.Create(ordered[ordered.Length / 2].Genes.AsSpan())));
        }

        var found = new List<(string Name, Architecture Best)>();
        foreach (var (name, network) in networks)
        {
            found.Add((name, await PolicySearch.FindAsync(space, network, evaluations, cancellationToken)));
            note($"job {session.Job.Id}, policies of the network {name}: {evaluations.Count} networks known");
        }

        var all = found.SelectMany(f => new[] { f.Best, space.WithBits(f.Best, 32), space.WithBits(f.Best, 8) });
        var verified = await VerifyAsync(all.Select(a => new TrueEvaluation(a.Id, a.Genes, 0, 0)), "gains", cancellationToken);
        return [.. found.Select(f =>
        {
            var (best, fp32, int8) = (verified[f.Best.Id], verified[space.WithBits(f.Best, 32).Id], verified[space.WithBits(f.Best, 8).Id]);
            var bits = f.Best.Policy.Where(p => p.Key.EndsWith(".bits", StringComparison.Ordinal)).ToArray();
            return new PolicyGain(
                session.Job.Id, $"{f.Name} ({f.Best.Id})", $"{bits.Count(b => b.Value == 8)}/{bits.Length}",
                100 * (fp32.Accuracy - best.Accuracy), fp32.LatencyMs / best.LatencyMs, int8.LatencyMs / best.LatencyMs, 100 * (fp32.Accuracy - int8.Accuracy));
        })];
    }

    private Task<Dictionary<string, TrueEvaluation>> VerifyAsync(IEnumerable<TrueEvaluation> chosen, string folder, CancellationToken cancellationToken)
        => verify([.. chosen.Select(e => session.Space.Create(e.Genes.AsSpan()))], folder, cancellationToken);
}
