using System.Collections.Immutable;

namespace NasService.Core.Operators;

/// <summary>Names of the activations in a user's documents. The hard sigmoid belongs to gates, the hyperbolic tangent to attentive pools: they have none.</summary>
internal static class ActivationNames
{
    public static ImmutableSortedDictionary<string, Activation> ByName { get; } = new Dictionary<string, Activation>(StringComparer.Ordinal)
    {
        ["none"] = Activation.None,
        ["relu"] = Activation.Relu,
        ["relu6"] = Activation.Relu6,
        ["hswish"] = Activation.HSwish,
        ["gelu"] = Activation.Gelu,
        ["squared-relu"] = Activation.SquaredRelu,
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    public static string NameOf(Activation activation) => ByName.First(p => p.Value == activation).Key;
}
