namespace NasService.Core.Jobs;

/// <summary>How the recipe <c>differentiable</c> trains the weights of choices.</summary>
/// <param name="WarmUp">Share of the steps in which the network's weights alone are trained. Default 0.45 (published: 9 of 20
/// epochs).</param>
/// <param name="Points">Sets of choices' weights, each with a penalty of its own: as many networks are found, or fewer. Default 5.</param>
/// <param name="Penalty">Weight of the expected bit operations, over those of equal shares, in the last set; the first has none. Default
/// 0.01.</param>
/// <param name="Entropy">Weight of the entropy of the choices' shares at the end, summed over the edges. Default 0.001.</param>
/// <param name="Rate">Learning rate of the choices' weights (Adam). Default 0.02.</param>
public sealed record RelaxationDefinition(double WarmUp, int Points, double Penalty, double Entropy, double Rate)
{
    /// <summary>Name of the recipe that reads it.</summary>
    public const string Recipe = "differentiable";

    public static RelaxationDefinition Default { get; } = new(0.45, 5, 0.01, 0.001, 0.02);
}
