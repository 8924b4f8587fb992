using System.Collections.Immutable;
using NasService.Core.Networks;
using NasService.Core.Operators;
using NasService.Core.Tasks;

namespace NasService.Core.Spaces;

/// <summary>A search space as declared, checked. Compiled into a <see cref="SearchSpace"/>.</summary>
/// <param name="Name">Lower-case letters, digits, dots and dashes.</param>
/// <param name="Description">One or two sentences; may be empty.</param>
/// <param name="Input">What its networks read.</param>
/// <param name="Classes">Numbers that a network gives: one per class or label, or as many as the task has.</param>
/// <param name="Stem">The first convolution; null: the first stage reads the input itself.</param>
/// <param name="Stages">One or more.</param>
/// <param name="Head">What follows the stages.</param>
/// <param name="Quantization">Null: fp32 only.</param>
public sealed record SpaceDefinition(
    string Name,
    string Description,
    NetworkInput Input,
    int Classes,
    StemSpec? Stem,
    ImmutableArray<StageSpec> Stages,
    HeadSpec Head,
    QuantizationSpec? Quantization)
{
    /// <summary>What the networks are asked.</summary>
    public ITask Task { get; init; } = TaskCatalog.Shipped.Get(ImageClassification.TaskName);

    /// <summary>Of words; null where networks read numbers.</summary>
    public EmbeddingSpec? Embedding { get; init; }

    /// <summary>Key of blocks whose values never go down from one block to the next, through all stages that have it; null: no
    /// rule.</summary>
    public string? Monotone { get; init; }

    /// <summary>Added to the variance by every BN.</summary>
    public double NormEpsilon { get; init; } = LayerPlan.DefaultNormEpsilon;
}
