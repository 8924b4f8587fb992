using NasService.Training.Operators;

namespace NasService.Training.Importance;

/// <summary>How much each unit along a dimension of a layer's weight, an inner channel or a head, matters: more is better, and numbers
/// are compared along one dimension only.</summary>
/// <param name="reader">The layer that reads the units, and the dimension of its weight that they lie along.</param>
internal delegate double[] UnitScores(ChannelAxis reader);
