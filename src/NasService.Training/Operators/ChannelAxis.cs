using NasService.Core.Operators;

namespace NasService.Training.Operators;

/// <summary>A dimension of a layer's weight; outputs (0) have scale, shift and bias beside it.</summary>
internal readonly record struct ChannelAxis(LayerPlan Layer, long Dimension);
