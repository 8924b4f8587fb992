using System.Collections.Immutable;

namespace NasService.Core.Spaces;

/// <summary>Where networks read words: the tables that make numbers of them, as wide as the first stage, and a norm behind them.</summary>
/// <param name="IsFrozen">Whether training leaves the words' rows as they are.</param>
/// <param name="Bits">Of the words' rows in an exported file, ascending: one, or several to choose between.</param>
public sealed record EmbeddingSpec(bool IsFrozen, ImmutableArray<int> Bits);
