using NasService.Training.Data;

namespace NasService.Pipeline.Bundles.Inputs;

/// <summary>The descriptions registered in this process, the plain one behind all others.</summary>
internal sealed class BundleInputs(IEnumerable<IBundleInputs> kinds)
{
    private readonly IBundleInputs[] _kinds = [.. kinds, new PlainInputs()];

    public IBundleInputs Of(IDataSet samples) => _kinds.First(k => k.Describes(samples));

    /// <summary>The one that made a manifest's <c>input</c>.</summary>
    public IBundleInputs Of(System.Text.Json.JsonElement input) => _kinds.First(k => k.Reads(input));
}
