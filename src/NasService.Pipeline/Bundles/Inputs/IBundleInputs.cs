using System.Collections.Immutable;
using NasService.Core.Jobs;
using NasService.Core.Networks;
using NasService.Core.Tasks;
using NasService.Training.Data;

namespace NasService.Pipeline.Bundles.Inputs;

/// <summary>How a bundle says what its model reads, for one kind of sample: in the manifest, for programs, and in the readme, for people. Stateless.</summary>
internal interface IBundleInputs
{
    /// <summary>Kind of data that a folder is taken for where nobody says which; null: one that recognises it.</summary>
    string? DataKind => null;

    /// <summary>Whether the samples are of this kind.</summary>
    bool Describes(IDataSet samples);

    /// <summary>The manifest's part, with all that prepares a sample.</summary>
    /// <param name="input">The model's input.</param>
    /// <param name="samples">Fitted; of this kind.</param>
    /// <param name="data">What the job says of them.</param>
    BundleInput Describe(TensorSpec input, IDataSet samples, DataDefinition data);

    /// <summary>The readme's part: what the input is, and code that prepares a sample and runs the model.</summary>
    /// <param name="manifest">Its input as <see cref="Describe"/> made it.</param>
    /// <param name="task">What the model is asked.</param>
    string Explain(BundleManifest manifest, ITask task);

    /// <summary>Whether a manifest's <c>input</c> is one that <see cref="Describe"/> made.</summary>
    bool Reads(System.Text.Json.JsonElement input);

    /// <summary>The way back: samples in a folder as the model takes them.</summary>
    /// <param name="input">A manifest's <c>input</c> that <see cref="Reads"/> knows.</param>
    /// <param name="kind">Of the data.</param>
    /// <param name="folder">Where they lie.</param>
    DataDefinition Read(System.Text.Json.JsonElement input, string kind, string folder);

    /// <summary>What the model reads, with the extent that its figures are of.</summary>
    /// <param name="input">A manifest's <c>input</c> that <see cref="Reads"/> knows.</param>
    ImmutableArray<TensorSpec> Specs(System.Text.Json.JsonElement input) => [ManifestNumbers.Spec(input)];

    /// <summary>Files that a bundle has beside those of every kind of data, by name.</summary>
    /// <param name="samples">Fitted; of this kind.</param>
    IEnumerable<(string Name, byte[] Content)> Files(IDataSet samples) => [];
}
