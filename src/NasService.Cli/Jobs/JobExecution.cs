using System.CommandLine;
using NasService.Cli.Fronts;
using NasService.Cli.Output;
using NasService.Cli.Progress;
using NasService.Core.Fronts;
using NasService.Core.Metrics;
using NasService.Core.Input;
using NasService.Pipeline.Jobs;

namespace NasService.Cli.Jobs;

/// <summary>Runs a job to its end under the eyes of a person, then shows its front.</summary>
internal sealed class JobExecution(GlobalOptions options, CliOutput output, ProgressConsole progress)
{
    public async Task<int> RunAsync(OpenWorker worker, string jobId, ParseResult parsed, CancellationToken cancellationToken)
    {
        output.Note($"nas: job {jobId}");
        try
        {
            await progress.RunAsync(async reporter =>
            {
                await worker.Get<JobRunner>().RunAsync(jobId, reporter, cancellationToken).ConfigureAwait(false);
                return true;
            }).ConfigureAwait(false);
        }
        catch (Exception e) when (e is not InputException)
        {
            output.Note($"nas: nothing is lost; go on with: nas run --resume {jobId}");
            throw;
        }

        var document = await worker.Get<FrontDocuments>().ReadAsync(jobId, null, null, cancellationToken).ConfigureAwait(false);
        Show(document, parsed.GetValue(options.Json));
        return ExitCodes.Done;
    }

    /// <summary>One JSON document, or a table and a plot.</summary>
    public void Show(FrontDocument document, bool json)
    {
        if (json)
        {
            output.WriteJson(document);
            return;
        }

        output.WriteLine($"job {document.Job}: {document.Evaluations} evaluations, hypervolume {document.Hypervolume.Value:G4} (reference {Reference(document)}, {document.Hypervolume.ReferencePoint.LatencyMs:F4} ms)");
        output.WriteLine($"{document.WallSeconds:F0} s wall, {document.CpuSeconds:F0} s processor, {Quantity.Bytes(document.PeakMemoryBytes)} peak memory; " + string.Join(", ", document.Stages.Select(s => $"{s.Name} {s.Seconds:F0} s")));
        output.Write(FrontTable.Create(document.Front, document.Baselines));
        foreach (var line in document.Front.IsEmpty ? [] : FrontPlot.Draw(document))
        {
            output.WriteLine(line);
        }
    }

    private static string Reference(FrontDocument document)
        => QualityText.Of(document.Front.FirstOrDefault()?.Quality.Unit ?? QualityMetric.Share, document.Hypervolume.ReferencePoint.Quality, 0);
}
