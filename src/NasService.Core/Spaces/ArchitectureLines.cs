using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using NasService.Core.Input;

namespace NasService.Core.Spaces;

/// <summary>
/// A file with one architecture a line: a document of <see cref="ArchitectureJson"/>, or the map of its dimensions alone. Blank lines are passed
/// over; every mistake is reported with its line.
/// </summary>
public static class ArchitectureLines
{
    /// <param name="path">The file.</param>
    /// <param name="space">Whose architectures they are.</param>
    /// <param name="ignored">Dimensions that a line may name though the space has them not, as where a resolution is given for all of them.</param>
    /// <exception cref="InputException">The file cannot be read, or has mistakes.</exception>
    public static ImmutableArray<Architecture> ReadFile(string path, SearchSpace space, params IReadOnlyCollection<string> ignored)
        => Read(path, space, needsPolicy: true, ignored);

    /// <summary>The same where the policy makes no difference, as for what is counted: a line need not have it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="space">Whose architectures they are.</param>
    /// <param name="ignored">Dimensions that a line may name though the space has them not.</param>
    /// <exception cref="InputException">The file cannot be read, or has mistakes.</exception>
    public static ImmutableArray<Architecture> ReadNetworks(string path, SearchSpace space, params IReadOnlyCollection<string> ignored)
        => Read(path, space, needsPolicy: false, ignored);

    private static ImmutableArray<Architecture> Read(string path, SearchSpace space, bool needsPolicy, IReadOnlyCollection<string> ignored)
    {
        var result = ImmutableArray.CreateBuilder<Architecture>();
        var errors = new List<InputError>();
        var number = 0;
        try
        {
            foreach (var line in File.ReadLines(path))
            {
                number++;
                if (string.IsNullOrWhiteSpace(line))
                {
                    continue;
                }

                var read = ArchitectureJson.Read(Normalized(line, ignored), space, needsPolicy);
                errors.AddRange(read.Errors.Select(e => e with { Line = number }));
                result.Add(read.Value!);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException("architectures", $"The file cannot be read: {e.Message}", path);
        }

        if (errors.Count == 0 && result.Count == 0)
        {
            errors.Add(new InputError("architectures", "The file has no architectures.", null, "one JSON document a line"));
        }

        return errors.Count > 0 ? throw new InputException(errors, path) : result.ToImmutable();
    }

    // Text that is no JSON object goes on as it is, for the reader to refuse.
    private static byte[] Normalized(string line, IReadOnlyCollection<string> ignored)
    {
        try
        {
            if (JsonNode.Parse(line) is JsonObject document)
            {
                var root = document.ContainsKey("architecture") || document.ContainsKey("policy") ? document : new JsonObject { ["architecture"] = document };
                foreach (var name in ignored)
                {
                    (root["architecture"] as JsonObject)?.Remove(name);
                }

                return Encoding.UTF8.GetBytes(root.ToJsonString());
            }
        }
        catch (Exception e) when (e is System.Text.Json.JsonException or ArgumentException)
        {
            // Repeated keys throw when the object is first looked into.
        }

        return Encoding.UTF8.GetBytes(line);
    }
}
