namespace NasService.Core.Fronts;

/// <summary>The area between the front and the reference point: the metric's unit times milliseconds; larger is better.</summary>
public sealed record FrontHypervolume(double Value, FrontReferencePoint ReferencePoint);
