using System.CommandLine;
using NasService.Bench.Claims.Ofa;
using NasService.Cli;
using NasService.Cli.Jobs;
using NasService.Core.Jobs;
using NasService.Core.Spaces;
using NasService.Core.Submission;
using NasService.Training.Data;
using NasService.Pipeline.Jobs;

namespace NasService.Bench.Claims;

/// <summary>A job document opened for trainings outside a job: what is trained, on which images, and where what was trained is kept.</summary>
internal sealed record ClaimJob(JobDefinition Definition, SearchSpace Space, DataSet Data, JobResources Resources)
{
    /// <param name="worker">Reads the document and knows the kinds of data.</param>
    /// <param name="spaces">Where a space's name is looked up.</param>
    /// <param name="file">The document; null: the demo's.</param>
    /// <param name="steps">Optimizer steps; null: the document's.</param>
    /// <exception cref="Core.Input.InputException">The document, its space or its data cannot be used.</exception>
    public static ClaimJob Open(OpenWorker worker, SpaceLibrary spaces, string? file, int? steps)
    {
        var path = file ?? Path.Combine(spaces.Folder, "jobs", "demo.yaml");
        var folder = Path.GetDirectoryName(path)!;
        var read = worker.Get<JobSubmission>().ReadFile(path);
        var definition = read with
        {
            Data = read.Data.Resolved(folder),
            Supernet = read.Supernet with
            {
                Steps = steps ?? read.Supernet.Steps,
                Pretrained = read.Supernet.Pretrained is { } pretrained ? Path.GetFullPath(pretrained, Path.GetFullPath(folder)) : null,
            },
        };
        var resources = worker.Get<JobResources>();
        return new ClaimJob(
            definition,
            spaces.Open(definition.Space, folder).GetValueOrThrow(),
            DataSet.Open(resources.DataSource(definition.Data.Kind), definition.Data, definition.Seed),
            resources);
    }

    /// <summary>The folder of a claim's trainings; another space, data or schedule has another.</summary>
    public string Folder(ParseResult parsed, GlobalOptions options, string claim)
        => Path.Combine(parsed.GetRequiredValue(options.Data).FullName, "claims", $"{claim}-{OfaLab.KeyOf(Definition, Space, Data)}");

    public OfaLab Lab(string folder, Action<string> note) => new(Definition, Space, Data, Resources, folder, note);
}
