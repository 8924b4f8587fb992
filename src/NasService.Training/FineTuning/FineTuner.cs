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
/// Trains one sub-network on, with the targets and with the supernet's largest network as teacher. Everything follows from (seed, step);
/// the supernet is
/// not touched. Synchronous.
/// </summary>
public sealed class FineTuner(DataSet data, DataDefinition augmentation, FineTuneSettings settings, int seed, TaskLosses? losses = null)
{
    private const int ReportEvery = 25;

    private readonly BatchStatistics _norm = new(TorchExtras.Current);

    /// <summary>Quantization that is trained with the network, by the bits of its plan; null: it is trained in floating point.</summary>
    internal LearnedSteps? Learned { get; init; }

    /// <summary>Optimizer steps of the whole run.</summary>
    public long Steps => (long)settings.Epochs * (data.Split.Training.Length / settings.Batch);

    /// <param name="supernet">The teacher, and where the weights come from.</param>
    /// <param name="plan">The sub-network; its bits matter to learned steps alone.</param>
    /// <param name="progress">Told every few steps; null: nobody.</param>
    /// <param name="cancellationToken">Ends between steps.</param>
    /// <returns>The trained sub-network; the caller owns it.</returns>
    /// <exception cref="TrainingDivergedException">A loss is not finite.</exception>
    public Supernet Run(Supernet supernet, NetworkPlan plan, IProgress<TrainingProgress>? progress, CancellationToken cancellationToken)
    {
        var teacher = supernet.Space.LargestPlanAt(plan.Inputs);
        var cut = supernet.Cut(plan);
        try
        {
            using var optimizer = OptimizerCatalog.Shipped.Get(settings.Optimizer).Begin(cut, settings.WeightDecay, TorchExtras.Current);
            using var threads = new MemberThreads(2);
            var feed = new BatchFeed(data, augmentation, new BatchOrder(data.Split.Training, settings.Batch, seed, data.Samples as ISampleLengths), seed, _ => plan.Inputs, Steps);
            for (long step = 0; step < Steps; step++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                using var scope = NewDisposeScope();
                var batch = feed.Take(step);
                var x = batch.ToTensors(supernet.Device);
                var y = batch.Targets.ToTensor(data.TargetScale).to(supernet.Device);
                var loss = Step(supernet, teacher, cut, plan, optimizer, threads, x, y, LearningRate.At(settings.LearningRate, 0, step, Steps));
                if (!double.IsFinite(loss))
                {
                    throw new TrainingDivergedException(step, [loss]);
                }

                if ((step + 1) % ReportEvery == 0 || step + 1 == Steps)
                {
                    progress?.Report(new TrainingProgress(step + 1, Steps, loss, double.NaN));
                }
            }

            return cut;
        }
        catch
        {
            cut.Dispose();
            throw;
        }
    }

    private double Step(Supernet supernet, NetworkPlan teacher, Supernet cut, NetworkPlan plan, IOptimizerState optimizer,
        MemberThreads threads, Tensor[] x, Tensor y, double rate)
    {
        var taskLoss = (losses ?? TaskLosses.Shipped).Of(supernet.Space.Definition.Task);
        using var taught = new ManualResetEventSlim();
        Tensor? target = null;
        var value = double.NaN;
        Tensor?[] gradients = [];
        try
        {
            threads.Run([Teach, Learn]);
            if (double.IsFinite(value))
            {
                optimizer.Step(gradients[..cut.Parameters.Length], rate);
                Learned?.Step(gradients[cut.Parameters.Length..], rate);
            }

            return value;
        }
        finally
        {
            target?.Dispose();
            foreach (var gradient in gradients)
            {
                gradient?.Dispose();
            }
        }

        void Teach()
        {
            try
            {
                using var scope = NewDisposeScope();
                using var noGrad = no_grad();
                target = taskLoss.Teach(supernet.ForwardToLoss(x, teacher, _norm)).DetachFromDisposeScope();
            }
            finally
            {
                // A failed teacher must not leave its pupil waiting.
                taught.Set();
            }
        }

        void Learn()
        {
            using var scope = NewDisposeScope();
            Learned?.Begin();
            var outputs = NetworkRunner.Run(x, plan, new SupernetPass(cut, _norm, rounding: Learned), isTrained: true);
            taught.Wait();
            var soft = taskLoss.Distill(outputs, target ?? throw new InvalidOperationException("The teacher failed."));
            var hard = taskLoss.Loss(outputs, y, settings.LabelSmoothing);
            var loss = soft.Times(settings.TeacherShare).Plus(hard.Times(1 - settings.TeacherShare));
            value = loss.item<float>();
            gradients = [.. Differentiation.Of(loss, [.. cut.Parameters.Select(p => (Tensor)p.Value), .. Learned?.Leaves ?? []])
                .Select(g => g?.DetachFromDisposeScope())];
        }
    }
}
