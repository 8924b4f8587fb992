using NasService.Core.Jobs;
using NasService.Core.Networks;
using NasService.Torch.Extras;
using NasService.Training.Data;
using NasService.Training.Losses;
using NasService.Training.Optimizers;
using NasService.Training.Quantization;
using NasService.Training.Supernets;
using NasService.Training.Trainer;
using static TorchSharp.torch;

namespace NasService.Training.FineTuning;

/// <summary>
/// Trains one network alone, as a job's supernet is trained, with what number formats do to its layers: learned steps, rounding, noise, or
/// nothing. Everything follows from (seed, step). Synchronous.
/// </summary>
/// <param name="data">The samples.</param>
/// <param name="augmentation">How they are varied.</param>
/// <param name="settings">Steps, batch, rates.</param>
/// <param name="seed">Of the order and the variation.</param>
internal sealed class RoundedTrainer(DataSet data, DataDefinition augmentation, SupernetDefinition settings, int seed)
{
    private readonly BatchStatistics _norm = new(TorchExtras.Current);

    /// <param name="network">Trained in place.</param>
    /// <param name="plan">Which it is.</param>
    /// <param name="rounding">Of a step.</param>
    /// <param name="cancellationToken">Ends between steps.</param>
    /// <param name="progress">Told each step and its loss; null: nobody.</param>
    /// <exception cref="TrainingDivergedException">A loss is not finite.</exception>
    public void Run(
        Supernet network, NetworkPlan plan, Func<long, ILayerRounding?> rounding, CancellationToken cancellationToken,
            Action<long, double>? progress = null)
    {
        var loss = TaskLosses.Shipped.Of(network.Space.Definition.Task);
        using var optimizer = OptimizerCatalog.Shipped.Get(settings.Optimizer).Begin(network, settings.WeightDecay, TorchExtras.Current);
        var order = new BatchOrder(data.Split.Training, settings.Batch, seed, data.Samples as ISampleLengths);
        var feed = new BatchFeed(data, augmentation, order, seed, _ => plan.Inputs, settings.Steps);
        for (long step = 0; step < settings.Steps; step++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            using var scope = NewDisposeScope();
            var batch = feed.Take(step);
            var y = batch.Targets.ToTensor(data.TargetScale).to(network.Device);
            var felt = rounding(step);
            using var held = felt as IDisposable;
            var steps = felt as LearnedSteps;
            steps?.Begin();
            var pass = new SupernetPass(network, _norm, rounding: felt);
            var value = loss.Loss(NetworkRunner.Run(batch.ToTensors(network.Device), plan, pass, isTrained: true), y,
                settings.LabelSmoothing);
            if (!double.IsFinite(value.item<float>()))
            {
                throw new TrainingDivergedException(step, [value.item<float>()]);
            }

            progress?.Invoke(step, value.item<float>());
            var own = network.Parameters.Length;
            var gradients = Differentiation.Of(value, [.. network.Parameters.Select(p => (Tensor)p.Value), .. steps?.Leaves ?? []]);
            var rate = LearningRate.At(settings.LearningRate, settings.WarmUp, step, settings.Steps);
            optimizer.Step(gradients[..own], rate);
            steps?.Step(gradients[own..], rate);
        }
    }
}
