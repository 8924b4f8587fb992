using System.CommandLine;
using NasService.Cli.Output;
using NasService.Core.Artifacts;
using NasService.Core.Files;
using NasService.Core.Input;
using NasService.Core.Jobs;
using NasService.Core.Spaces;
using NasService.Core.Submission;
using NasService.Pipeline.Jobs;
using NasService.Pipeline.OwnModels;
using NasService.Training.Import;
using NasService.Training.Operators;

namespace NasService.Cli.Jobs;

/// <summary>Files that a user gives a job beside its document: a model to compare with, weights in place of a training. Checked before the job is taken in.</summary>
internal sealed class JobExtras(SpaceLibrary spaces, CliOutput output)
{
    public Option<FileInfo?> Baseline { get; } = new("--baseline") { Description = "An ONNX model of your own, measured and drawn with the front", HelpName = "FILE" };

    public Option<FileInfo?> Weights { get; } = new("--supernet-weights") { Description = "A supernet's weights (safetensors) in place of a training", HelpName = "FILE" };

    public Option<FileInfo?> Names { get; } = new("--name-map")
    {
        Description = $"Our names of weights to those in the file: JSON, or {OnceForAllNames.Name} for that project's own",
        HelpName = "FILE",
    };

    /// <summary>The map that a command line names: none, a file's, or one that we know.</summary>
    public async Task<NameMapSource> ReadNamesAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        if (parsed.GetValue(Names) is not { } file)
        {
            return (_, _) => NameMap.Identity;
        }

        if (file.Name == OnceForAllNames.Name && !Presence.OfFile(file.FullName))
        {
            return OnceForAllNames.Of;
        }

        var names = NameMap.Read(await File.ReadAllBytesAsync(Existing(Names.Name, file), cancellationToken).ConfigureAwait(false));
        return (_, _) => names;
    }

    /// <param name="worker">Takes the job in.</param>
    /// <param name="definition">The job.</param>
    /// <param name="folder">Relative paths in it start here.</param>
    /// <param name="parsed">Names the files.</param>
    /// <param name="cancellationToken">Ends before the job is queued.</param>
    public async Task<SearchJob> SubmitAsync(OpenWorker worker, JobDefinition definition, string folder, ParseResult parsed, CancellationToken cancellationToken)
    {
        var file = spaces.PathOf(definition.Space, folder);
        var space = spaces.Open(definition.Space, folder).GetValueOrThrow(Presence.OfFile(file) ? Path.GetFileName(file) : null);
        var scratch = Directory.CreateTempSubdirectory("nas-extras-");
        try
        {
            var own = parsed.GetValue(Baseline) is { } model
                ? await OwnBaseline.CheckAsync(Existing(Baseline.Name, model), space.Definition.Input.Channels, space.Definition.Classes, scratch.FullName, cancellationToken).ConfigureAwait(false)
                : null;
            var weights = await ReadWeightsAsync(space, parsed, worker.Get<OpCatalog>(), cancellationToken).ConfigureAwait(false);
            var job = await worker.Get<JobSubmission>().SubmitAsync(definition, folder, cancellationToken).ConfigureAwait(false);
            if (own is not null)
            {
                await OwnBaseline.KeepAsync(worker.Get<IJobStore>(), worker.Get<IArtifactStore>(), job.Id, own, cancellationToken).ConfigureAwait(false);
            }

            if (weights is not null)
            {
                await ImportedSupernet.KeepAsync(worker.Get<IJobStore>(), worker.Get<IArtifactStore>(), job.Id, weights, cancellationToken).ConfigureAwait(false);
            }

            return job;
        }
        finally
        {
            scratch.Delete(true);
        }
    }

    /// <exception cref="InputException">One of the files is given for a job that was taken in long ago.</exception>
    public void RefuseAll(ParseResult parsed)
    {
        foreach (var given in new[] { Baseline, Weights, Names }.Where(o => parsed.GetValue(o) is not null))
        {
            throw new InputException(given.Name, "A job that goes on keeps what it was given.");
        }
    }

    private async Task<byte[]?> ReadWeightsAsync(SearchSpace space, ParseResult parsed, OpCatalog operators, CancellationToken cancellationToken)
    {
        if (parsed.GetValue(Weights) is not { } weights)
        {
            return parsed.GetValue(Names) is null ? null : throw new InputException(Names.Name, $"It belongs to {Weights.Name}, which is not given.");
        }

        var bytes = await File.ReadAllBytesAsync(Existing(Weights.Name, weights), cancellationToken).ConfigureAwait(false);
        var names = await ReadNamesAsync(parsed, cancellationToken).ConfigureAwait(false);
        var (ours, unused) = await ImportedSupernet.ReadAsync(space, bytes, names, operators).ConfigureAwait(false);
        if (unused.Count > 0)
        {
            output.Note($"nas: {unused.Count} tensors of {weights.Name} are not weights of {space.Name}: {string.Join(", ", unused.Take(5))}{(unused.Count > 5 ? " ..." : "")}");
        }

        return ours;
    }

    private static string Existing(string option, FileInfo file) => Presence.OfFile(file.FullName) ? file.FullName : throw new InputException(option, "There is no such file.", file.FullName);
}
