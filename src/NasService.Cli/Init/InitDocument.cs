using System.Collections.Immutable;
using NasService.Training.Data.Checks;

namespace NasService.Cli.Init;

/// <summary>What <c>nas init --json</c> prints.</summary>
internal sealed record InitDocument(
    string Job, string Space, InitFacts Data, ImmutableArray<string> Reasons, ImmutableArray<string> Notes,
        ImmutableArray<DataWarning> Warnings, double? Minutes, string Next);
