using NasService.Bench.Claims.Transformers;
using NasService.Cli.Jobs;
using NasService.Core.Spaces;
using NasService.Training.Recipes;
using NasService.Training.Supernets;

namespace NasService.Bench.Claims.Tdnn;

/// <summary>The job of spoken digits with fp32 networks alone: supernets by any recipe, and equal error rates of what is cut from
/// them.</summary>
internal sealed class TdnnLab : IDisposable
{
    private readonly TaskLab _lab;

    /// <param name="worker">Opens the job.</param>
    /// <param name="spaces">Where it lies.</param>
    /// <param name="steps">Of every training.</param>
    /// <param name="folder">The claim's, given the job.</param>
    public TdnnLab(OpenWorker worker, SpaceLibrary spaces, int steps, Func<ClaimJob, string> folder)
    {
        var job = ClaimJob.Open(worker, spaces, Path.Combine(spaces.Folder, "jobs", "spoken-digits.yaml"), steps);
        Job = job with { Space = new RestrictedSpace(job.Space, 32).Space };
        _lab = new TaskLab(Job, folder(job));
    }

    public ClaimJob Job { get; }

    public TaskLab Lab => _lab;

    /// <summary>Trains a supernet and scores those of its networks that are not, by the name of the training.</summary>
    public void Fill(string name, ITrainingRecipe recipe, int seed, IEnumerable<Architecture> networks,
        CancellationToken cancellationToken)
    {
        var open = networks.Where(n => !_lab.Kept.Has(NameOf(name, seed, n))).ToArray();
        if (open.Length == 0)
        {
            return;
        }

        var (supernet, _) = new ClaimTraining(Job).Train(Job.Definition.Supernet, recipe, seed, cancellationToken);
        using var trained = supernet;
        Fill(name, trained, seed, open, cancellationToken);
    }

    public void Fill(string name, Supernet trained, int seed, IEnumerable<Architecture> networks, CancellationToken cancellationToken)
    {
        foreach (var network in networks.Where(n => !_lab.Kept.Has(NameOf(name, seed, n))))
        {
            _lab.Kept.Add(NameOf(name, seed, network), _lab.Score(trained, Job.Space.Plan(network), null, cancellationToken));
        }
    }

    /// <summary>Percent.</summary>
    public double Eer(string name, int seed, Architecture network) => 100 * _lab.Kept.Get(NameOf(name, seed, network));

    public void Dispose() => _lab.Dispose();

    private static string NameOf(string name, int seed, Architecture network) => $"{name}-{seed}-{network.Id}";
}
