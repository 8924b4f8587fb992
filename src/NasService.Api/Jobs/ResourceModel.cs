using NasService.Core.Jobs;
using NasService.Core.Spaces;

namespace NasService.Api.Jobs;

/// <summary>Memory and disk of a job from the shapes of its largest network: rough, and rather too much than too little.</summary>
internal static class ResourceModel
{
    /// <summary>A process with libtorch, ONNX Runtime and the sessions of a few small candidates in it: 0.77 GiB were measured after a search in fashion-mbconv.</summary>
    private const long ProcessBytes = 800L << 20;

    private const int ValueBytes = sizeof(float);

    /// <summary>
    /// Outputs of a layer that the backward pass reads: of the convolution, of the activation, and of BN where the activation reads it. 2.1 were measured (fashion-mbconv,
    /// batches of 64 and 1,024: 0.54 and 2.66 GiB in training).
    /// </summary>
    private const double KeptPerLayer = 2.5;

    /// <summary>Weights, gradients, momentum, and a copy while a checkpoint is written.</summary>
    private const int CopiesOfWeights = 4;

    /// <summary>Sub-networks whose activations are in memory at once: members of a step run on two threads.</summary>
    private const int NetworksAtOnce = 2;

    /// <summary>A checkpoint holds weights and momentum, and the one before stays until the next is whole.</summary>
    private const int CopiesInCheckpoints = 4;

    /// <summary>Rows of one evaluation and its measurements, and the graph around an exported file's weights.</summary>
    private const long BytesPerEvaluation = 64L << 10;

    /// <summary>Of the process that runs the job's stages.</summary>
    public static long MemoryBytes(JobDefinition job, SearchSpace space)
    {
        var plan = space.LargestPlan;
        var outputs = plan.Layers.Sum(l => (double)l.Out * l.OutPlaces);

        // Who prunes differentiates one network and trains none.
        var networks = job.Supernet.From is null ? NetworksAtOnce : job.Supernet.Prunes ? 1 : 0;
        var training = (double)job.Supernet.Batch * networks * KeptPerLayer * outputs;
        var measuring = (double)job.Scenarios.Max(s => s.Plan.Batch) * 2 * outputs;
        var images = (double)job.Data.Validation * plan.Inputs.Sum(i => i.Shape.Count);
        var weights = (double)plan.Parameters * CopiesOfWeights;
        return Clamp(ProcessBytes + (ValueBytes * (Math.Max(training, measuring) + images + weights)));
    }

    /// <summary>Of the data folder while it runs: checkpoints, the supernet, and every candidate's file until the store is swept.</summary>
    public static long DiskBytes(JobDefinition job, SearchSpace space)
    {
        var weights = (double)space.LargestPlan.Parameters * ValueBytes;
        var kept = job.Supernet.From is null ? CopiesInCheckpoints + 1 : 0;
        return Clamp((kept * weights) + (job.Search.Evaluations * (weights + BytesPerEvaluation)));
    }

    private static long Clamp(double bytes) => bytes < long.MaxValue ? (long)bytes : long.MaxValue;
}
