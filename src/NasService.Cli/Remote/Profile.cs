namespace NasService.Cli.Remote;

/// <summary>A service and how it is entered.</summary>
/// <param name="Server">Its address.</param>
/// <param name="Key">An API key.</param>
internal sealed record Profile(string? Server, string? Key);
