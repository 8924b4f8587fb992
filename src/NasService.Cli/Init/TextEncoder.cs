using NasService.Core.Files;
using NasService.Core.Input;
using NasService.Core.Spaces;

namespace NasService.Cli.Init;

/// <summary>A pre-trained encoder in a folder: its weights and its vocabulary.</summary>
/// <param name="Folder">Absolute.</param>
/// <param name="Weights">Name of the file.</param>
internal sealed record TextEncoder(string Folder, string Weights)
{
    public const string Vocabulary = "vocab.txt";

    private static readonly string[] s_weights = ["model.safetensors", "model.onnx"];

    /// <param name="given">The folder; null: where <c>eng/minilm.sh</c> brings one.</param>
    /// <exception cref="InputException">There is none.</exception>
    public static TextEncoder Find(string? given)
    {
        var root = Path.GetDirectoryName(Path.GetFullPath(SpaceLibrary.FindFolder() ?? "searchspaces"))!;
        var folder = Path.GetFullPath(given ?? Path.Combine(root, "data", "minilm"));
        var weights = s_weights.FirstOrDefault(w => Presence.OfFile(Path.Combine(folder, w)));
        return weights is not null && Presence.OfFile(Path.Combine(folder, Vocabulary)) ? new TextEncoder(folder, weights)
            : throw new InputException("--encoder", "Sentences are read by a pre-trained encoder, and there is none.", folder,
                $"a folder with {Vocabulary} and {string.Join(" or ", s_weights)}; bash eng/minilm.sh brings one to data/minilm");
    }
}
