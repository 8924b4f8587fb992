using System.CommandLine;
using NasService.Cli.Jobs;
using NasService.Cli.Output;
using NasService.Cli.Remote;
using NasService.Core.Artifacts;
using NasService.Core.Input;
using NasService.Core.Jobs;
using NasService.Core.Predictors;
using Spectre.Console;

namespace NasService.Cli.Commands;

/// <summary><c>nas jobs show JOB</c>: state, stages, predictors, the front's history.</summary>
internal sealed class JobsShowCommand(WorkerHost host, GlobalOptions options, CliOutput output, RemoteOptions remote, RemoteJobs jobsElsewhere) : ICliCommand
{
    public Command Build()
    {
        var id = new Argument<string>("JOB") { Description = "Id of a job" };
        var command = new Command("show", "Show a job: state, stages, predictors, hypervolume against evaluations") { id };
        remote.AddTo(command);
        command.SetAction((parsed, token) => jobsElsewhere.IsAsked(parsed)
            ? jobsElsewhere.ShowAsync(parsed, parsed.GetRequiredValue(id), token)
            : RunAsync(parsed, parsed.GetRequiredValue(id), token));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, string id, CancellationToken cancellationToken)
    {
        await using var worker = await host.OpenAsync(parsed, false, cancellationToken).ConfigureAwait(false);
        var store = worker.Get<IJobStore>();
        var job = await store.GetJobAsync(id, cancellationToken).ConfigureAwait(false) ?? throw new InputException("job", "There is no such job.", id);
        var stages = await store.GetStagesAsync(id, cancellationToken).ConfigureAwait(false);
        var predictors = await store.GetPredictorsAsync(id, cancellationToken).ConfigureAwait(false);
        var fronts = await store.ListFrontsAsync(id, null, cancellationToken).ConfigureAwait(false);
        var document = LocalJobDocument.Of(job, FolderRunner.IsThere(worker.Get<DataFolder>(), job));
        if (parsed.GetValue(options.Json))
        {
            output.WriteJson(new
            {
                job = document,
                stages = stages.Select(s => new { s.Name, state = StageWords.Of(s, job), s.Attempts, seconds = s.Usage.Seconds, failures = s.Failures }),
                predictors = predictors.Select(p => new { p.Metric, p.Round, p.Family, p.Samples, p.KendallTau, p.Rmse, p.Mape }),
                fronts = fronts.Where(f => f.Scenario is null).Select(f => new { f.Version, f.Evaluations, f.Hypervolume, f.PointCount, f.Verified }),
            });
            return ExitCodes.Done;
        }

        var failure = job.FailureMessage is { } message ? $": {message}" : document.GoOnWith is { } command ? $"; go on with: {command}" : "";
        output.WriteLine($"{job.Id} {job.Name}: {document.State}{failure}");
        output.Write(Stages(job, stages));
        output.Write(Predictors(predictors));
        output.Write(Fronts(fronts));
        return ExitCodes.Done;
    }

    private static Table Stages(SearchJob job, IReadOnlyList<JobStage> stages)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumn("stage").AddColumn("state").AddColumn("attempts").AddColumn(new TableColumn("seconds").RightAligned());
        foreach (var s in stages)
        {
            table.AddRow(s.Name, StageWords.Of(s, job), $"{s.Attempts}", $"{s.Usage.Seconds:F1}");
        }

        return table;
    }

    private static Table Predictors(IReadOnlyList<PredictorRecord> predictors)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumn("predictor").AddColumn("family").AddColumn("round").AddColumn("samples").AddColumn("Kendall tau").AddColumn("RMSE").AddColumn("MAPE");
        foreach (var p in predictors)
        {
            table.AddRow(p.Metric, p.Family, $"{p.Round}", $"{p.Samples}", $"{p.KendallTau:F3}", $"{p.Rmse:G3}", $"{p.Mape:P2}");
        }

        return table;
    }

    private static Table Fronts(IReadOnlyList<FrontSummary> fronts)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumn("front").AddColumn("evaluations").AddColumn("points").AddColumn("hypervolume").AddColumn("numbers");
        foreach (var f in fronts)
        {
            table.AddRow(f.Scenario is null ? $"{f.Version}" : $"{f.Scenario} {f.Version}", $"{f.Evaluations}", $"{f.PointCount}", $"{f.Hypervolume:G5}", f.Verified ? "verified" : "of the search");
        }

        return table;
    }
}
