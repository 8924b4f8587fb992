namespace NasService.Core.Networks;

/// <summary>What an input of words needs of the network that reads it.</summary>
/// <param name="Words">Rows of the table of words.</param>
/// <param name="Segments">Rows of the table of segments, as those of the two sentences of a pair; 0: there is one sentence and no such
/// input.</param>
public sealed record WordTables(int Words, int Segments);
