using System.Collections.Immutable;
using System.Text.Json;

namespace NasService.Core.Predictors.Stacking;

/// <summary>
/// A weighted mean of other families' predictors. Without given weights a fit finds them from out-of-fold predictions, which costs a cross-validation of every member;
/// <see cref="PredictorSelection"/>, which has those predictions, gives them.
/// </summary>
internal sealed class StackedFamily(ImmutableArray<IPredictorFamily> members, ImmutableArray<double>? weights = null) : IPredictorFamily
{
    public const string FamilyName = "stacked";

    public string Name => FamilyName;

    public IPredictor Fit(FeatureMatrix features, ReadOnlySpan<double> targets, CancellationToken cancellationToken)
    {
        PredictorInput.Check(features, targets);
        var y = targets.ToArray();
        IPredictorFamily[] fitted = weights is null ? [.. members.Where(f => f.Obstacle is null)] : [.. members];
        double[] shares = weights is { } given
            ? [.. given]
            : StackWeights.Greedy([.. fitted.Select(f => OutOfFold.Means(f, features, y, cancellationToken))], y);
        int[] used = [.. Enumerable.Range(0, fitted.Length).Where(k => shares[k] > 0)];
        return new StackedPredictor([.. used.Select(k => fitted[k].Fit(features, y, cancellationToken))], [.. used.Select(k => shares[k])]);
    }

    public IPredictor Load(string json)
    {
        StackedParameters? read;
        try
        {
            read = JsonSerializer.Deserialize<StackedParameters>(json, JsonSerializerOptions.Web);
        }
        catch (JsonException e)
        {
            throw new ArgumentException($"Expected parameters of {FamilyName}, got text that is none: {e.Message}", nameof(json), e);
        }

        if (read is not { Family: FamilyName, Members.Length: > 0 } || read.Weights?.Length != read.Members.Length || read.Families?.Length != read.Members.Length)
        {
            throw new ArgumentException($"Expected parameters of {FamilyName}, got those of {read?.Family}.", nameof(json));
        }

        return new StackedPredictor([.. read.Members.Select((m, k) => Member(read.Families[k]).Load(m))], [.. read.Weights]);
    }

    private IPredictorFamily Member(string name)
        => members.FirstOrDefault(f => f.Name == name) ?? throw new ArgumentException($"Expected one of {string.Join(", ", members.Select(f => f.Name))}, got {name}.", nameof(name));
}
