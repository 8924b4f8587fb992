using System.Collections.Immutable;
using System.Numerics;

namespace NasService.Api.Jobs;

/// <summary>What a job would be, before anything is spent on it.</summary>
/// <param name="Name">The document's name.</param>
/// <param name="Space">Name of its space.</param>
/// <param name="SpaceHash">Hash of its space.</param>
/// <param name="Size">Distinct architectures with every policy of each.</param>
/// <param name="Architectures">Distinct networks when bits do not vary.</param>
/// <param name="Dimensions">Elastic dimensions.</param>
/// <param name="LeastMacs">Fewest multiply-accumulates of any network.</param>
/// <param name="LargestMacs">Multiply-accumulates of the largest network.</param>
/// <param name="Satisfiable">Whether every bound can be met, as far as is known: a latency is known where a job on the space has measured on the device.</param>
/// <param name="Constraints">Each of the bounds.</param>
/// <param name="Evaluations">True evaluations it would make.</param>
/// <param name="TrainingSteps">Steps it would train for; 0 where it names a supernet.</param>
/// <param name="Seconds">Wall time on one worker that does nothing else.</param>
/// <param name="MemoryBytes">Memory of the process that would run it, rather too much than too little.</param>
/// <param name="DiskBytes">Disk that it would take while it runs.</param>
/// <param name="Basis"><c>history</c>: scaled from jobs on the same space; <c>arithmetic</c>: from counted operations, and rough.</param>
/// <param name="Warnings">What is not wrong and may not be meant.</param>
internal sealed record JobForecastDocument(
    string Name,
    string Space,
    string SpaceHash,
    BigInteger Size,
    BigInteger Architectures,
    int Dimensions,
    long LeastMacs,
    long LargestMacs,
    bool Satisfiable,
    ImmutableArray<ConstraintForecast> Constraints,
    int Evaluations,
    int TrainingSteps,
    SecondsRange Seconds,
    long MemoryBytes,
    long DiskBytes,
    string Basis,
    ImmutableArray<string> Warnings);
