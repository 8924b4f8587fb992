namespace NasService.Bench.Files;

/// <summary>One process of <c>nas</c>.</summary>
/// <param name="Command">As in <c>run</c>.</param>
/// <param name="Seconds">From its start to its end.</param>
/// <param name="PeakBytes">The most memory it held.</param>
internal sealed record FilesCall(string Command, double Seconds, long PeakBytes);
