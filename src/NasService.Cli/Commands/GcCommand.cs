using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using NasService.Cli.Output;
using NasService.Cli.Service;
using NasService.Core.Artifacts;
using NasService.Core.Input;
using NasService.Core.Jobs;
using NasService.Storage.Maintenance;

namespace NasService.Cli.Commands;

/// <summary><c>nas gc</c>: deletes stored files and rows that nothing needs any more.</summary>
internal sealed class GcCommand(GlobalOptions options, ServiceOptions service, StoreAccess access, CliOutput output, TimeProvider time) : ICliCommand
{
    private const double DefaultMinAgeHours = 24;

    public Command Build()
    {
        var dryRun = new Option<bool>("--dry-run") { Description = "Only say what would be deleted" };
        var minAge = new Option<double>("--min-age") { Description = "Leave files alone that are younger", HelpName = "HOURS", DefaultValueFactory = _ => DefaultMinAgeHours };
        var jobs = new Option<double?>("--jobs-older-than") { Description = "Delete jobs, with all they found, that ended so long ago (default: none)", HelpName = "DAYS" };
        var command = new Command("gc", "Delete what nothing needs any more") { dryRun, minAge, jobs, service.Database };
        command.SetAction((parsed, token) => RunAsync(parsed, parsed.GetValue(dryRun), parsed.GetValue(minAge), parsed.GetValue(jobs), token));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, bool isDryRun, double minAgeHours, double? jobDays, CancellationToken cancellationToken)
    {
        if (!(minAgeHours is >= 0 and <= 100_000) || jobDays is not (null or (>= 0 and <= 100_000)))
        {
            throw new InputException("gc", "An age is a number from 0.", null, "0 to 100000");
        }

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

        foreach (var job in isDryRun ? [] : old)
        {
            await store.DeleteJobAsync(job, cancellationToken).ConfigureAwait(false);
        }

        return old.Count;
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
