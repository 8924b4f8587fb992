using System.Collections.Immutable;
using NasService.Training.Operators;

namespace NasService.Training.Supernets;

/// <summary>Units within a block, channels or heads, that change places together.</summary>
/// <param name="Reader">Where they lie in the weight that reads them: by it they are judged.</param>
/// <param name="Axes">All that knows them, the reader's among it.</param>
/// <param name="IsInside">Only one operator knows them.</param>
internal sealed record UnitGroup(ChannelAxis Reader, ImmutableArray<ChannelAxis> Axes, bool IsInside);
