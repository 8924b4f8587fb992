using System.Collections.Immutable;
using NasService.Core.Input;

namespace NasService.Cli.Spaces;

/// <summary>What <c>nas spaces validate --json</c> prints.</summary>
/// <param name="File">As given.</param>
/// <param name="Valid">Whether there are no errors.</param>
/// <param name="Errors">Every mistake.</param>
/// <param name="Space">The space; null where there are errors.</param>
internal sealed record ValidationDocument(string File, bool Valid, ImmutableArray<InputError> Errors, SpaceDocument? Space);
