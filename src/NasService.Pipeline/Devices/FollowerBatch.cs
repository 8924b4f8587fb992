using System.Collections.Immutable;
using NasService.Core.Spaces;

namespace NasService.Pipeline.Devices;

/// <summary>What is measured on a device in one go.</summary>
/// <param name="Architectures">One or more.</param>
/// <param name="Number">Of the order of measurement.</param>
internal sealed record FollowerBatch(ImmutableArray<Architecture> Architectures, int Number);
