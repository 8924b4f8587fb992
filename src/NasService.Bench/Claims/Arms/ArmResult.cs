using System.Collections.Immutable;

namespace NasService.Bench.Claims.Arms;

/// <summary>What a study found.</summary>
/// <param name="Study">Its name.</param>
/// <param name="Steps">Optimizer steps of every supernet.</param>
/// <param name="Images">Validation images.</param>
/// <param name="Arms">One for each arm and batch.</param>
/// <param name="Leads">One for each pair and batch.</param>
/// <param name="Winners">Where there are several batches.</param>
internal sealed record ArmResult(
    string Study, int Steps, int Images, ImmutableArray<ArmRow> Arms, ImmutableArray<ArmLead> Leads, ImmutableArray<ArmWinner> Winners);
