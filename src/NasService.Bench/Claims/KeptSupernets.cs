using NasService.Bench.Claims.Transformers;
using NasService.Core.Files;
using NasService.Core.Jobs;
using NasService.Core.Spaces;
using NasService.Training.Supernets;
using NasService.Training.Trainer;

namespace NasService.Bench.Claims;

/// <summary>Trained supernets in a folder, by space and seed: what is there is not trained again. Synchronous.</summary>
/// <param name="job">Data and schedule.</param>
/// <param name="folder">Keeps them.</param>
/// <param name="note">Told of each training.</param>
internal sealed class KeptSupernets(ClaimJob job, string folder, Action<string> note)
{
    /// <summary>The trained supernet, which the caller owns.</summary>
    /// <param name="space">Its space.</param>
    /// <param name="seed">Of weights, order and augmentation.</param>
    /// <param name="settings">How it is trained.</param>
    /// <param name="begin">Changes its weights before the training; null: fresh ones, or pre-trained where the settings say so.</param>
    /// <param name="cancellationToken">Ends between steps.</param>
    public Supernet Trained(
        SearchSpace space, int seed, SupernetDefinition settings, Action<Supernet>? begin, CancellationToken cancellationToken)
    {
        var path = Path.Combine(folder, $"{space.Hash[..8]}-{seed}.nas");
        if (Presence.OfFile(path))
        {
            return SupernetFile.Read(space, File.ReadAllBytes(path));
        }

        Directory.CreateDirectory(folder);
        var training = new ClaimTraining(job with { Space = space });
        var supernet = training.Begin(settings, seed);
        begin?.Invoke(supernet);
        File.WriteAllBytes(path, training.Stored(supernet, settings, job.Resources.Recipe(settings.Recipe), seed, cancellationToken));
        note($"{space.Name}, seed {seed}: trained");
        return supernet;
    }
}
