using NasService.Cli.Jobs;
using NasService.Core.Spaces;

namespace NasService.Bench.Claims.QuantNas;

/// <summary>The job of Set5 for few steps: a lower rate that rises for longer, as one network alone diverges by the job's own within some
/// hundred steps.</summary>
internal static class QuantNasJob
{
    private const double LearningRate = 0.002;
    private const double WarmUp = 0.1;

    public static ClaimJob Open(OpenWorker worker, SpaceLibrary spaces, int steps)
    {
        var job = ClaimJob.Open(worker, spaces, Path.Combine(spaces.Folder, "jobs", "set5-x2.yaml"), steps);
        return job with
        {
            Definition = job.Definition with
            {
                Supernet = job.Definition.Supernet with
                {
                    LearningRate = LearningRate,
                    WarmUp = WarmUp
                }
            }
        };
    }
}
