using System.Collections.Immutable;
using NasService.Core.Input;

namespace NasService.Training.Data.Checks;

/// <summary>A data set as it lies there.</summary>
/// <param name="Parts">Training first.</param>
/// <param name="Notes">How it was read.</param>
/// <param name="Errors">Files that cannot be read, grouped.</param>
public sealed record SurveyedData(ImmutableArray<SurveyedPart> Parts, ImmutableArray<string> Notes, ImmutableArray<InputError> Errors);
