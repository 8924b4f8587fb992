using System.Collections.Immutable;
using System.Diagnostics;
using NasService.Core.Jobs;
using NasService.Core.Seeds;
using NasService.Torch.Extras;
using NasService.Training.Data;
using NasService.Training.Importance;
using NasService.Training.Losses;
using NasService.Training.Optimizers;
using NasService.Training.Recipes;
using NasService.Training.Supernets;
using static TorchSharp.torch;

namespace NasService.Training.Trainer;

/// <summary>
/// The one training loop; who is sampled is the recipe's affair. Everything a step does follows from (seed, step) and the state of the step
/// before, so a run resumed from a checkpoint equals an unbroken one bit for bit. Synchronous; not thread-safe.
/// </summary>
public sealed class SupernetTrainer : IDisposable
{
    private readonly DataSet _data;
    private readonly SupernetDefinition _settings;
    private readonly ITrainingRecipe _recipe;
    private readonly int _seed;
    private readonly BatchFeed _feed;
    private readonly ITaskLoss _loss;
    private readonly SandwichStep _step;
    private readonly IOptimizerState _optimizer;
    private readonly IChannelImportance _importance;
    private readonly ITorchExtras _extras;
    private readonly List<CurvePoint> _curve = [];
    private readonly OutsideTeacher? _outside;
    private readonly DropRates? _rates;
    private readonly IRecipeState? _state;
    private readonly BatchFeed? _otherFeed;
    private KeptTeacher? _teacher;

    /// <param name="supernet">Trained in place.</param>
    /// <param name="data">The samples.</param>
    /// <param name="augmentation">How they are varied.</param>
    /// <param name="settings">Steps, rates and all that.</param>
    /// <param name="recipe">Who is trained in a step.</param>
    /// <param name="seed">All chance comes from it.</param>
    /// <param name="threads">Members side by side.</param>
    /// <param name="extras">The operators; null: the body in use.</param>
    /// <param name="teacher">Teaches independent members in place of the weights kept from an earlier step; null: nobody from outside. The caller owns it.</param>
    /// <param name="losses">Of the tasks; null: those that ship.</param>
    /// <param name="optimizers">By name; null: those that ship.</param>
    /// <param name="importances">Orders of channels and heads, by name; null: those that ship.</param>
    public SupernetTrainer(
        Supernet supernet,
        DataSet data,
        DataDefinition augmentation,
        SupernetDefinition settings,
        ITrainingRecipe recipe,
        int seed,
        MemberThreads threads,
        ITorchExtras? extras = null,
        OutsideTeacher? teacher = null,
        TaskLosses? losses = null,
        OptimizerCatalog? optimizers = null,
        ImportanceCatalog? importances = null)
    {
        _extras = extras ??= TorchExtras.Current;
        Supernet = supernet;
        _data = data;
        _settings = settings;
        _recipe = recipe;
        _seed = seed;
        _outside = teacher;
        _loss = (losses ?? TaskLosses.Shipped).Of(supernet.Space.Definition.Task);
        if (recipe is IStatefulRecipe stateful)
        {
            var half = DataHalves.Of(data, settings);
            _state = stateful.Begin(new RecipeContext(supernet, settings, _loss, threads, seed, extras));
            _feed = Feed(data.Split.Training[..half], augmentation, seed);
            _otherFeed = Feed(data.Split.Training[half..], augmentation, Seed.DeriveInt(seed, "other-half", 0));
        }
        else
        {
            _feed = Feed(data.Split.Training, augmentation, seed);
        }

        _step = new SandwichStep(supernet, threads, _loss, settings.LabelSmoothing, extras);
        _rates = settings.DropPath > 0 ? new DropRates(supernet, settings.DropPath) : null;
        _optimizer = (optimizers ?? OptimizerCatalog.Shipped).Get(settings.Optimizer).Begin(supernet, settings.WeightDecay, extras);
        _importance = (importances ?? ImportanceCatalog.Shipped).Get(settings.Importance);
    }

    public Supernet Supernet { get; }

    /// <summary>Steps done.</summary>
    public long Step { get; private set; }

    /// <summary>Mean losses every few steps since the run began.</summary>
    public IReadOnlyList<CurvePoint> Curve => _curve;

    /// <summary>What the recipe trains beside the weights; null: nothing.</summary>
    internal IRecipeState? State => _state;

    /// <summary>Gets the parts' times; null: nobody asks.</summary>
    internal StepProfile? Profile
    {
        get => _step.Profile;
        set => _step.Profile = value;
    }

    /// <summary>Trains to the end, or until cancelled: then the state is checkpointed first and the cancellation thrown.</summary>
    /// <param name="checkpoint">Where the state is kept; null: nowhere.</param>
    /// <param name="progress">Told every few steps.</param>
    /// <param name="beforeStep">May block, as while somebody measures on this machine; null: nothing.</param>
    /// <param name="cancellationToken">Checked before every step.</param>
    /// <exception cref="TrainingDivergedException">A loss is not finite.</exception>
    public void Run(CheckpointFile? checkpoint, IProgress<TrainingProgress>? progress, Action? beforeStep, CancellationToken cancellationToken)
    {
        const int CurveEvery = 50;
        double label = 0, distilled = 0;
        var counted = 0;
        while (Step < _settings.Steps)
        {
            beforeStep?.Invoke();
            if (cancellationToken.IsCancellationRequested)
            {
                checkpoint?.Write(ToCheckpoint());
                cancellationToken.ThrowIfCancellationRequested();
            }

            var losses = TrainStep(checkpoint, cancellationToken);
            label += losses[0];
            distilled += losses.Length > 1 ? losses.Skip(1).Average() : double.NaN;
            counted++;
            if (Step % CurveEvery == 0 || Step == _settings.Steps)
            {
                var point = new CurvePoint(Step, label / counted, distilled / counted);
                _curve.Add(point);
                progress?.Report(new TrainingProgress(Step, _settings.Steps, point.LabelLoss, point.DistillationLoss));
                (label, distilled, counted) = (0, 0, 0);
            }

            if (Step % _settings.CheckpointEvery == 0 && Step < _settings.Steps)
            {
                checkpoint?.Write(ToCheckpoint());
            }
        }
    }

    /// <summary>One optimizer step.</summary>
    /// <returns>One loss per member, the teacher's first.</returns>
    public double[] TrainStep() => TrainStep(null, CancellationToken.None);

    /// <param name="checkpoint">Gets the state if the judging before the step, which may take minutes, is cancelled.</param>
    /// <param name="cancellationToken">Of the judging.</param>
    private double[] TrainStep(CheckpointFile? checkpoint, CancellationToken cancellationToken)
    {
        var plan = _recipe.PlanStep(Supernet.Space, _settings, _seed, Step);
        var scores = plan.SortChannels ? Judge(checkpoint, cancellationToken) : null;
        if (plan.TakesTeacher && _outside is null)
        {
            _teacher?.Dispose();
            _teacher = KeptTeacher.CopyOf(Supernet);
        }

        if (scores is not null)
        {
            ChannelSorter.Sort(Supernet, scores, _optimizer.Slots.Values, plan.Tiers);
        }

        using var scope = NewDisposeScope();
        var reading = Stopwatch.GetTimestamp();
        var (x, y) = Read(_feed);
        Profile?.Add(StepProfile.Data, reading);
        var softTargets = plan.Teacher is { } teacher ? _outside?.Teach(x, plan.Members[0], _loss) ?? _teacher?.Teach(x, teacher, _loss) : null;
        var (losses, gradients) = _state is null
            ? _step.Run(plan, x, y, softTargets, _settings.KdRatio, _settings.LabelRatio, Drops(Step))
            : _state.Step(plan, Step, new RecipeBatch(x, y), () => Read(_otherFeed!));
        if (!_settings.TrainsKernelMatrices)
        {
            KernelMatrices.LeaveOut(Supernet, gradients);
        }

        try
        {
            if (!Array.TrueForAll(losses, double.IsFinite))
            {
                throw new TrainingDivergedException(Step, losses);
            }

            var updating = Stopwatch.GetTimestamp();
            _optimizer.Step(gradients, plan.LearningRate ?? LearningRate.At(_settings.LearningRate, _settings.WarmUp, Step, _settings.Steps));
            Profile?.Add(StepProfile.Optimizer, updating);
        }
        finally
        {
            foreach (var gradient in gradients)
            {
                gradient?.Dispose();
            }
        }

        Step++;
        return losses;
    }

    private BatchFeed Feed(ImmutableArray<int> samples, DataDefinition augmentation, int seed) => new(
        _data, augmentation, new BatchOrder(samples, _settings.Batch, seed, _data.Samples as ISampleLengths), seed,
        s => _recipe.PlanStep(Supernet.Space, _settings, _seed, s).Members[0].Inputs, _settings.Steps);

    private RecipeBatch Read(BatchFeed feed)
    {
        var batch = feed.Take(Step);
        return new RecipeBatch(batch.ToTensors(Supernet.Device), batch.Targets.ToTensor(_data.TargetScale).to(Supernet.Device));
    }

    // By the step and the member alone, so that a resumed run draws what an unbroken one draws.
    private Func<int, DropPath>? Drops(long step)
        => _rates is null ? null : member => new DropPath(_rates, Seed.DeriveInt(_seed, $"drop-path/{member}", step));

    private UnitScores Judge(CheckpointFile? checkpoint, CancellationToken cancellationToken)
    {
        var context = new ImportanceContext(
            Supernet, _data, _loss, new BatchStatistics(_extras), _settings.Batch, _settings.LabelSmoothing,
                Seed.DeriveInt(_seed, "importance", Step));
        try
        {
            return _importance.Judge(context, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            checkpoint?.Write(ToCheckpoint());
            throw;
        }
    }

    public Checkpoint ToCheckpoint()
    {
        var phase = _recipe.PlanStep(Supernet.Space, _settings, _seed, Math.Min(Step, _settings.Steps - 1)).Phase;
        var header = new CheckpointHeader(Step, phase, Supernet.Space.Hash, _data.Hash, _seed, _settings, TorchEnvironment.Current, [.. _curve]);
        var tensors = new Dictionary<string, StoredTensor>(StringComparer.Ordinal);
        for (var i = 0; i < Supernet.Parameters.Length; i++)
        {
            var parameter = Supernet.Parameters[i];
            tensors.Add(parameter.Name, StoredTensor.From(parameter.Value));
            foreach (var (slot, values) in _optimizer.Slots)
            {
                if (values[i] is { } value)
                {
                    tensors.Add($"{parameter.Name}.{slot}", StoredTensor.From(value));
                }
            }
        }

        _teacher?.Write(tensors);
        _state?.Write(tensors);
        return new Checkpoint(header, tensors);
    }

    /// <summary>Takes over a checkpoint's state.</summary>
    /// <returns>What makes the resumed run differ in its last bits from an unbroken one; empty if nothing does.</returns>
    /// <exception cref="CheckpointException">It belongs to another space, data set, seed or recipe.</exception>
    public IReadOnlyList<string> Restore(Checkpoint checkpoint)
    {
        var header = checkpoint.Header;
        if (header.SpaceHash != Supernet.Space.Hash || header.DataHash != _data.Hash || header.Seed != _seed || header.Settings with { CheckpointEvery = _settings.CheckpointEvery } != _settings)
        {
            throw new CheckpointException("The checkpoint belongs to another run: its space, data, seed or training settings differ.");
        }

        using var noGrad = no_grad();
        for (var i = 0; i < Supernet.Parameters.Length; i++)
        {
            using var scope = NewDisposeScope();
            var parameter = Supernet.Parameters[i];
            checkpoint.Tensors[parameter.Name].CopyTo(parameter.Value);
            foreach (var slot in _optimizer.Slots.Keys)
            {
                _optimizer.Restore(slot, i, checkpoint.Tensors.TryGetValue($"{parameter.Name}.{slot}", out var value)
                    ? value.ToTensor().to(Supernet.Device).DetachFromDisposeScope()
                    : null);
            }
        }

        _teacher?.Dispose();
        _teacher = KeptTeacher.Read(checkpoint, Supernet);
        _state?.Restore(checkpoint.Tensors);
        Step = header.Step;
        _curve.Clear();
        _curve.AddRange(header.Curve);
        var now = TorchEnvironment.Current;
        return header.Environment == now ? [] : [$"not bit-exact: trained under {header.Environment}, resumed under {now}"];
    }

    public void Dispose()
    {
        _teacher?.Dispose();
        _optimizer.Dispose();
    }
}
