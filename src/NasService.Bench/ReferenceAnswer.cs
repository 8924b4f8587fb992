using System.Collections.Immutable;

namespace NasService.Bench;

/// <summary>One line of eng/bench/ofa_reference.py.</summary>
/// <param name="Ms">Wall time of each step.</param>
/// <param name="CpuMs">Processor time of the same.</param>
/// <param name="Losses">What came out of each.</param>
internal sealed record ReferenceAnswer(ImmutableArray<double> Ms, ImmutableArray<double> CpuMs, ImmutableArray<double> Losses)
{
    public IEnumerable<StepTime> Times => Ms.Zip(CpuMs, (wall, cpu) => new StepTime(wall, cpu));
}
