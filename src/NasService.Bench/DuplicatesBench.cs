using System.CommandLine;
using NasService.Cli;
using NasService.Cli.Jobs;
using NasService.Cli.Output;
using NasService.Core.Evaluations;
using NasService.Core.Input;
using NasService.Core.Jobs;

namespace NasService.Bench;

/// <summary><c>nas bench duplicates</c>: how many of a job's evaluations were of a network it had evaluated before.</summary>
internal sealed class DuplicatesBench(WorkerHost host, BenchOutput output) : IBenchmark
{
    public Command Build()
    {
        var job = new Option<string>("--job") { Description = "Id of a job", Required = true, HelpName = "JOB" };
        var command = new Command("duplicates", "Count duplicate evaluations of a job") { job };
        command.SetAction((parsed, token) => RunAsync(parsed, parsed.GetRequiredValue(job), token));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, string id, CancellationToken cancellationToken)
    {
        await using var worker = await host.OpenAsync(parsed, false, cancellationToken);
        var store = worker.Get<IJobStore>();
        var job = await store.GetJobAsync(id, cancellationToken) ?? throw new InputException("--job", "There is no such job.", id);
        var result = Count(id, await store.GetEvaluationsAsync(id, cancellationToken));
        var table = new FigureTable("evaluations", "distinct", "duplicates", "failed")
            .Row($"{result.Evaluations}", $"{result.Distinct}", $"{result.Duplicates}", $"{result.Failed}");
        output.Write(parsed, "duplicates", [job.Seed], [BenchBar.AtMost("duplicate evaluations", result.Duplicates, 0)], result, table);
        return result.Duplicates == 0 ? ExitCodes.Done : ExitCodes.Failed;
    }

    /// <summary>
    /// The store drops a second evaluation of a network, which leaves a gap in the order of asking: the last index counts what was asked.
    /// Phenotypes are told apart by their choices and not by their ids.
    /// </summary>
    internal static DuplicatesResult Count(string job, IReadOnlyList<Evaluation> evaluations)
    {
        var asked = evaluations.Count == 0 ? 0 : evaluations.Max(e => e.Index) + 1;
        var distinct = evaluations.Select(Phenotype).Distinct(StringComparer.Ordinal).Count();
        return new DuplicatesResult(job, asked, distinct, asked - distinct, evaluations.Count(e => !e.Succeeded));
    }

    private static string Phenotype(Evaluation e)
        => string.Join(';', e.Choices.Select(c => $"{c.Key}={c.Value}").Concat(e.Policy.Select(b => $"{b.Key}={b.Value}")));
}
