namespace NasService.Core.Predictors.Encodings;

/// <summary>Turns a canonical genotype into numbers for the predictors. Pure and thread-safe.</summary>
public interface IFeatureEncoding
{
    /// <summary>Says which encoding of what space this is; stored beside a predictor's parameters.</summary>
    string Name { get; }

    /// <summary>Features of one genotype; the same for all of a space.</summary>
    int Length { get; }

    /// <summary>A group number per feature, from 0: features of a group mean the same kind of thing, and kernels weigh groups rather than features.</summary>
    IReadOnlyList<int> Groups { get; }

    /// <summary>Writes <see cref="Length"/> finite numbers. <paramref name="features"/> comes zeroed.</summary>
    void Encode(ReadOnlySpan<int> canonicalGenes, Span<double> features);
}
