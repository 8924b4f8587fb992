using System.Collections.Immutable;

namespace NasService.Bench.Claims.Ofa;

/// <summary>What <c>bench claims ofa</c> found.</summary>
/// <param name="Settings">The experiment's size.</param>
/// <param name="Space">The space.</param>
/// <param name="Batch">Images a step.</param>
/// <param name="TrainingImages">Images trained on.</param>
/// <param name="Images">Images that accuracies are of.</param>
/// <param name="Gaps">Lone against shared.</param>
/// <param name="Taus">Agreement of orders.</param>
/// <param name="Ablations">Parts of the method.</param>
/// <param name="Networks">Every network.</param>
internal sealed record OfaResult(
    OfaSettings Settings,
    string Space,
    int Batch,
    int TrainingImages,
    int Images,
    ImmutableArray<OfaGap> Gaps,
    ImmutableArray<OfaTau> Taus,
    ImmutableArray<OfaAblation> Ablations,
    ImmutableArray<OfaRow> Networks);
