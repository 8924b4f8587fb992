namespace NasService.Storage.Model;

/// <summary>A part of what is ready.</summary>
/// <param name="IsOfAll">Of every user; else of <paramref name="Owner"/>.</param>
/// <param name="Owner">Null: of nobody.</param>
/// <param name="Least">Lowest priority.</param>
/// <param name="Most">Highest priority.</param>
internal sealed record ReadyPart(bool IsOfAll, string? Owner, int Least, int Most);
