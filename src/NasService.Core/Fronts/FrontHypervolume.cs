namespace NasService.Core.Fronts;

/// <summary>The area between the front and the reference point: share of correct answers times milliseconds; larger is better.</summary>
public sealed record FrontHypervolume(double Value, FrontReferencePoint ReferencePoint);
