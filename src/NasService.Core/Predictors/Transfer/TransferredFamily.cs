using System.Collections.Immutable;
using System.Text.Json;
using NasService.Core.Predictors.Encodings;

namespace NasService.Core.Predictors.Transfer;

/// <summary>
/// Warm start: what another predictor says (of another device, another job, or of the same networks in fp32 where int8 is asked for) becomes one more feature, so that a few rows
/// suffice to learn how the new target differs from the old one. Without a source it is its first member alone.
/// </summary>
/// <param name="members">Families that a source may have; the first one learns the difference.</param>
/// <param name="source">Takes the same features; null: none.</param>
public sealed class TransferredFamily(ImmutableArray<IPredictorFamily> members, IPredictor? source = null) : IPredictorFamily
{
    public const string FamilyName = "transferred";

    public string Name => FamilyName;

    /// <summary>The same, starting from a fitted predictor.</summary>
    public TransferredFamily From(IPredictor predictor) => new(members, predictor);

    public IPredictor Fit(FeatureMatrix features, ReadOnlySpan<double> targets, CancellationToken cancellationToken)
    {
        PredictorInput.Check(features, targets);
        return source is null
            ? new TransferredPredictor(null, members[0].Fit(features, targets, cancellationToken))
            : new TransferredPredictor(source, members[0].Fit(Extend(features, source), targets, cancellationToken));
    }

    public IPredictor Load(string json)
    {
        TransferredParameters? read;
        try
        {
            read = JsonSerializer.Deserialize<TransferredParameters>(json, JsonSerializerOptions.Web);
        }
        catch (JsonException e)
        {
            throw new ArgumentException($"Expected parameters of {FamilyName}, got text that is none: {e.Message}", nameof(json), e);
        }

        if (read is not { Family: FamilyName, Predictor: not null, PredictorFamily: not null } || read.Source is null != read.SourceFamily is null)
        {
            throw new ArgumentException($"Expected parameters of {FamilyName}, got those of {read?.Family}.", nameof(json));
        }

        return new TransferredPredictor(read.Source is null ? null : Member(read.SourceFamily!).Load(read.Source), Member(read.PredictorFamily).Load(read.Predictor));
    }

    /// <summary>n x d features to n x (d + 1): the last column is what <paramref name="source"/> says.</summary>
    internal static FeatureMatrix Extend(FeatureMatrix features, IPredictor source)
    {
        var mean = new double[features.Rows];
        source.Predict(features, mean, new double[features.Rows]);
        return ExtraFeature.Append(features, mean);
    }

    private IPredictorFamily Member(string name)
        => members.FirstOrDefault(f => f.Name == name) ?? throw new ArgumentException($"Expected one of {string.Join(", ", members.Select(f => f.Name))}, got {name}.", nameof(name));
}
