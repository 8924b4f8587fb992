using System.Collections.Immutable;

namespace NasService.Core.Latency;

/// <summary>What a measurement item asks for.</summary>
/// <param name="Models">In the order that the answer is to have.</param>
/// <param name="Anchor">Measured between the others; null: none.</param>
/// <param name="Plan">How to measure.</param>
/// <param name="OrderSeed">Of the order of measurement.</param>
/// <param name="Meter">The job's; requests from before there was a choice name none.</param>
public sealed record MeasureRequest(ImmutableArray<StoredModel> Models, StoredModel? Anchor, MeasurementPlan Plan, int OrderSeed, string Meter = LatencyMeters.OnnxRuntime);
