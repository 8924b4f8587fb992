namespace NasService.Core.Queue;

/// <summary>What a group of workers has to do.</summary>
/// <param name="Group">As in <c>measure:cpu</c>.</param>
/// <param name="Waiting">Items that nobody works on.</param>
/// <param name="Running">Items that are leased.</param>
public sealed record GroupLoad(string Group, int Waiting, int Running);
