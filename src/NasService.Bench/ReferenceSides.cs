using System.Collections.Immutable;

namespace NasService.Bench;

/// <summary>Once-for-All's own code, as published and tuned by settings; none where it is not at hand.</summary>
internal sealed class ReferenceSides : IDisposable
{
    private readonly List<(string Name, ReferenceSide Side, List<ReferenceAnswer> Rounds)> _sides = [];

    public ReferenceSides(ReferencePlan? plan)
    {
        foreach (var (name, isTuned) in plan is null ? [] : new[] { (Published, false), (Tuned, true) })
        {
            _sides.Add((name, new ReferenceSide(plan!, isTuned), []));
        }
    }

    public static string Published => "published";

    public static string Tuned => "tuned";

    /// <summary>A round of both.</summary>
    public void Train(bool counts)
    {
        foreach (var (_, side, rounds) in _sides)
        {
            var round = side.Train();
            if (counts)
            {
                rounds.Add(round);
            }
        }
    }

    public ImmutableArray<ReferenceTimes> Times(ImmutableArray<bool> isLargest, SoloTimes random, SoloTimes largest)
        => [.. _sides.Select(s => ReferenceTimes.Of(s.Name, isLargest, s.Rounds, random, largest))];

    public void Dispose() => _sides.ForEach(s => s.Side.Dispose());
}
