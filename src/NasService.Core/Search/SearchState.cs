using System.Collections.Immutable;
using System.Text.Json;

namespace NasService.Core.Search;

/// <summary>A snapshot as it is written: versioned JSON, numbers that read back bit-equal.</summary>
internal sealed record SearchState(
    int Version,
    string Algorithm,
    int Seed,
    SearchSettings Settings,
    ImmutableArray<ImmutableArray<int>> ToldGenes,
    ImmutableArray<ImmutableArray<double>> ToldValues,
    ImmutableArray<ImmutableArray<int>> Pending,
    ImmutableArray<ImmutableArray<int>>? EstimatedGenes = null,
    ImmutableArray<double>? Estimates = null)
{
    public const int CurrentVersion = 1;

    public string Write() => JsonSerializer.Serialize(this, JsonSerializerOptions.Web);

    /// <exception cref="ArgumentException">Not a snapshot that <paramref name="algorithm"/> wrote.</exception>
    public static SearchState Read(string json, string algorithm)
    {
        SearchState? state;
        try
        {
            state = JsonSerializer.Deserialize<SearchState>(json, JsonSerializerOptions.Web);
        }
        catch (JsonException e)
        {
            throw new ArgumentException($"Expected a snapshot of {algorithm}, got text that is none: {e.Message}", nameof(json), e);
        }

        if (state?.Algorithm != algorithm || state.Version != CurrentVersion)
        {
            throw new ArgumentException($"Expected a snapshot of {algorithm}, version {CurrentVersion}; got {state?.Algorithm}, version {state?.Version}.", nameof(json));
        }

        return state;
    }
}
