using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using NasService.Cli.Numbers;
using NasService.Cli.Output;
using NasService.Cli.Service;
using NasService.Core.Artifacts;
using NasService.Core.Jobs;
using NasService.Core.Yaml;
using NasService.Storage.Maintenance;

namespace NasService.Cli.Commands;

/// <summary><c>nas gc</c>: deletes stored files and rows that nothing needs any more.</summary>
internal sealed class GcCommand(GlobalOptions options, ServiceOptions service, StoreAccess access, CliOutput output, TimeProvider time) : ICliCommand
{
    private const double DefaultMinAgeHours = 24;
    private static readonly NumberRule s_age = new(0, 100_000);

    public Command Build()
    {
        var dryRun = new Option<bool>("--dry-run") { Description = "Only say what would be deleted" };
        var minAge = NumberOption.Real("--min-age", "Leave files alone that are younger", s_age, DefaultMinAgeHours, "HOURS");
        var jobs = NumberOption.RealOrNone("--jobs-older-than", "Delete jobs, with all they found, that ended so long ago (default: none)", s_age, "DAYS");
        var command = new Command("gc", "Delete what nothing needs any more") { dryRun, minAge, jobs, service.Database };
        command.SetAction((parsed, token) => RunAsync(parsed, parsed.GetValue(dryRun), parsed.GetValue(minAge), parsed.GetValue(jobs), token));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, bool isDryRun, double minAgeHours, double? jobDays, CancellationToken cancellationToken)
    {
        await using var services = await access.OpenAsync(parsed, cancellationToken).ConfigureAwait(false);
        var deleted = jobDays is { } days ? await DeleteJobsAsync(services.GetRequiredService<IJobStore>(), TimeSpan.FromDays(days), isDryRun, cancellationToken).ConfigureAwait(false) : 0;
        var sweep = services.GetRequiredService<StoreSweep>();
        var folder = new DataFolder(parsed.GetRequiredValue(options.Data).FullName);
        var plan = await sweep.FindAsync(folder, TimeSpan.FromHours(minAgeHours), cancellationToken).ConfigureAwait(false);
        if (!isDryRun)
        {
            await sweep.ApplyAsync(plan, cancellationToken).ConfigureAwait(false);
        }

        Show(parsed, new GcDocument(isDryRun, deleted, plan.Blobs.Length, plan.Bytes, plan.Registrations, plan.WorkItems, plan.Folders));
        return ExitCodes.Done;
    }

    private async Task<int> DeleteJobsAsync(IJobStore store, TimeSpan age, bool isDryRun, CancellationToken cancellationToken)
    {
        var limit = time.GetUtcNow() - age;
        var old = new List<string>();
        string? before = null;

        // Listed to the end first: a page begins where the last job of the page before was.
        while (await store.ListJobsAsync(new JobQuery(100, Before: before), cancellationToken).ConfigureAwait(false) is { Count: > 0 } page)
        {
            before = page[^1].Id;
            old.AddRange(page.Where(j => j.IsFinal && j.FinishedAt < limit).Select(j => j.Id));
        }

        var dependents = new JobDependents(store, JobNames.Shipped);
        var deleted = 0;
        foreach (var job in old)
        {
            if ((await dependents.FindAsync(job, cancellationToken).ConfigureAwait(false)) is [var first, ..])
            {
                output.Note($"nas: job {job} stays: job {first.Job.Id} needs it ({first.Place})");
                continue;
            }

            deleted += isDryRun || await store.DeleteJobAsync(job, cancellationToken).ConfigureAwait(false) ? 1 : 0;
        }

        return deleted;
    }

    private void Show(ParseResult parsed, GcDocument document)
    {
        if (parsed.GetValue(options.Json))
        {
            output.WriteJson(document);
            return;
        }

        var verb = document.DryRun ? "would be deleted" : "deleted";
        output.WriteLine($"{document.Jobs} jobs, {document.Files} files ({Quantity.Bytes(document.FileBytes)}), {document.CandidateRows} rows of candidates, {document.WorkItems} work items, {document.Folders.Count} scratch folders {verb}");
    }
}
