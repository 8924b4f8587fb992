using NasService.Core.Blocks;
using NasService.Core.Input;
using NasService.Core.Spaces;
using NasService.Core.Tasks;
using NasService.Core.Yaml;

namespace NasService.Core.Jobs;

/// <summary>Reads a job from a document that has no folder: where a file would name a space's file, it may hold the space itself.</summary>
public static class JobRequestReader
{
    private const string SpaceKey = "space";

    /// <param name="utf8">The document, untrusted.</param>
    /// <param name="names">What the job may name.</param>
    /// <param name="blocks">The block kinds that a space may name.</param>
    /// <param name="tasks">The tasks that it may name; null: those that ship.</param>
    public static Parsed<JobRequest> ReadJson(ReadOnlySpan<byte> utf8, JobNames names, BlockCatalog blocks, TaskCatalog? tasks = null) => Read(JsonTree.Read(utf8), names, blocks, tasks);

    /// <inheritdoc cref="ReadJson"/>
    public static Parsed<JobRequest> ReadYaml(ReadOnlySpan<byte> utf8, JobNames names, BlockCatalog blocks, TaskCatalog? tasks = null) => Read(YamlReader.Read(utf8), names, blocks, tasks);

    /// <summary>As <see cref="ReadJson"/> or <see cref="ReadYaml"/>; where the document has mistakes, with what could be read of it.</summary>
    public static (JobRequest? Partial, IReadOnlyList<InputError> Errors) ReadPartly(ReadOnlySpan<byte> utf8, bool isJson, JobNames names, BlockCatalog blocks, TaskCatalog? tasks = null)
        => ReadPartly(isJson ? JsonTree.Read(utf8) : YamlReader.Read(utf8), names, blocks, tasks);

    private static Parsed<JobRequest> Read(Parsed<YamlNode> document, JobNames names, BlockCatalog blocks, TaskCatalog? tasks = null)
    {
        var (request, errors) = ReadPartly(document, names, blocks, tasks);
        return new Parsed<JobRequest>(errors.Count > 0 ? null : request, errors);
    }

    private static (JobRequest? Partial, IReadOnlyList<InputError> Errors) ReadPartly(Parsed<YamlNode> document, JobNames names, BlockCatalog blocks, TaskCatalog? tasks = null)
    {
        if (document.Value is not YamlMapping root || root.Find(SpaceKey) is not { Value: YamlMapping inline })
        {
            var job = JobReader.ReadPartly(document, names);
            return (job.Partial is { } definition ? new JobRequest(definition, null) : null, job.Errors);
        }

        var space = SpaceReader.Compile(new Parsed<YamlNode>(inline, []), blocks, tasks);
        var name = new YamlScalar(space.Value?.Name ?? SpaceKey, false, inline.Line);
        var named = root with { Entries = [.. root.Entries.Select(e => e.Key == SpaceKey ? e with { Value = name } : e)] };
        var read = JobReader.ReadPartly(new Parsed<YamlNode>(named, []), names);
        IReadOnlyList<InputError> errors = [.. space.Errors.Select(e => e with { Path = e.Path.Length == 0 ? SpaceKey : $"{SpaceKey}.{e.Path}" }), .. read.Errors];
        return (new JobRequest(read.Partial!, space.Value, HoldsSpace: true), errors);
    }
}
