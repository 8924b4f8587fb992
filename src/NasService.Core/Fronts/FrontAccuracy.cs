namespace NasService.Core.Fronts;

/// <summary>Shares of correct answers of the exported file.</summary>
/// <param name="Validation">On the part of the validation split that ranked no candidate.</param>
/// <param name="Test">On the test set, read once after the front was fixed; null before that.</param>
public sealed record FrontAccuracy(ValidationAccuracy Validation, TestAccuracy? Test);
