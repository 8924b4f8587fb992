using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using NasService.Core.Documents;
using NasService.Core.Files;
using NasService.Core.Input;
using NasService.Core.Spaces;

namespace NasService.Pipeline.Bundles;

/// <summary>What a bundle's manifest says of where its network comes from.</summary>
/// <param name="Id">Of the architecture, policy included.</param>
/// <param name="Architecture">Every active dimension but the bits; of names their places in the list.</param>
/// <param name="Policy">Every active bit dimension.</param>
/// <param name="Provenance">Job, seed, hashes.</param>
/// <param name="Files">By name.</param>
internal sealed record BundleSource(
    string Id,
    ImmutableSortedDictionary<string, double> Architecture,
    ImmutableSortedDictionary<string, int> Policy,
    BundleProvenance Provenance,
    ImmutableSortedDictionary<string, BundleFile> Files)
{
    private const string Model = "model.fp32.onnx";
    private const string Manifest = "manifest.json";
    private const string Place = "model";

    /// <param name="path">A bundle's folder, or the fp32 file in it.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>What the manifest says, the manifest, and the fp32 file.</returns>
    /// <exception cref="InputException">Something is missing, or does not belong to the other.</exception>
    public static async Task<(BundleSource Source, byte[] Manifest, byte[] Model)> ReadAsync(string path,
        CancellationToken cancellationToken)
    {
        var isFolder = Presence.OfFolder(path);
        var folder = isFolder ? path : Path.GetDirectoryName(Path.GetFullPath(path))!;
        var file = isFolder ? Path.Combine(path, Model) : path;
        var manifest = Path.Combine(folder, Manifest);
        InputError[] missing =
        [
            .. Presence.OfFile(file) ? Array.Empty<InputError>() : [new InputError(Place, "There is no such file.", file,
                $"a bundle with its {Model}")],
            .. Presence.OfFile(manifest) ? Array.Empty<InputError>()
                : [new InputError(Place,
                    "There is no manifest beside the model: which architecture it is, and of which space, is not known.", manifest,
                    "a folder that nas export or nas prune has written")],
        ];
        if (missing.Length > 0)
        {
            throw new InputException(missing);
        }

        var json = await File.ReadAllBytesAsync(manifest, cancellationToken);
        var model = await File.ReadAllBytesAsync(file, cancellationToken);
        var source = Parse(json, manifest);
        var digest = Convert.ToHexStringLower(SHA256.HashData(model));
        return source.Files.Any(f => f.Value.Sha256 == digest) ? (source, json, model)
            : throw new InputException(Place, "The manifest beside it is of other files: by its digest the model is none of them.",
                Path.GetFileName(file), string.Join(", ", source.Files.Keys));
    }

    /// <exception cref="InputException">Not such a document.</exception>
    public static BundleSource Parse(byte[] json, string path)
    {
        try
        {
            var source = JsonSerializer.Deserialize<BundleSource>(json, DocumentJson.Options);
            return source is { Id: not null, Architecture: not null, Policy: not null, Files: not null }
                && source.Provenance is { SpaceHash: not null, DataHash: not null }
                ? source : throw new JsonException("id, architecture, policy, files or provenance is missing");
        }
        catch (JsonException e)
        {
            throw new InputException(Place, $"Not a bundle's manifest: {e.Message}.", path,
                "a manifest.json that nas export has written", e);
        }
    }

    /// <summary>The network.</summary>
    /// <exception cref="InputException">The space is another one.</exception>
    public Architecture In(SearchSpace space)
    {
        if (space.Hash != Provenance.SpaceHash)
        {
            throw new InputException(Place, "The bundle's network is of another space.", Provenance.Space,
                $"a network of {space.Name}, as that is today");
        }

        var genes = space.Genes.Dimensions.Select(d => Math.Max(0, d.Choices.IndexOf(
            Architecture.TryGetValue(d.Name, out var value) ? value : Policy.GetValueOrDefault(d.Name, (int)d.Choices[0])))).ToArray();
        var found = space.Create(genes);
        return found.Id == Id ? found
            : throw new InputException(Place, "The manifest's architecture is none of its space.", Id, $"one of {space.Name}");
    }
}
