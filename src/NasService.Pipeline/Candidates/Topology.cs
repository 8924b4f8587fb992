using System.Collections.Frozen;
using NasService.Training.Extraction;
using NasService.Training.Quantization;

namespace NasService.Pipeline.Candidates;

/// <summary>What all policies of one topology share: its extracted weights, and activation ranges once somebody asks.</summary>
internal sealed record Topology(FoldedNetwork Network, Lazy<FrozenDictionary<string, ActivationRange>> Ranges);
