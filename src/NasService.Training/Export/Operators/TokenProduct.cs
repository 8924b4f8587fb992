using NasService.Core.Operators;

namespace NasService.Training.Export.Operators;

/// <summary>What follows a product of tokens, in every format: the bias, where there is one, and the activation.</summary>
internal static class TokenProduct
{
    /// <summary>Name of the product's own tensor.</summary>
    public static string NameOf(LayerPlan layer) => layer.BiasCount > 0 ? $"{layer.Name}.product" : Sum(layer);

    public static void WriteEnd(LayerPlan layer, string product, OnnxWriter writer)
    {
        if (layer.BiasCount > 0)
        {
            var bias = writer.Graph.Floats($"{layer.Name}.bias", writer.Folded(layer).Bias.AsSpan(), layer.Out);
            product = writer.Graph.Node("Add", Sum(layer), [product, bias]);
        }

        writer.Activate(layer.Activation, product, layer.Name);
    }

    private static string Sum(LayerPlan layer) => layer.Activation == Activation.None ? layer.Name : $"{layer.Name}.linear";
}
