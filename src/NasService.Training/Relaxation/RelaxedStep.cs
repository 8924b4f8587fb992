using NasService.Core.Jobs;
using NasService.Core.Seeds;
using NasService.Torch.Extras;
using NasService.Training.Recipes;
using NasService.Training.Supernets;
using NasService.Training.Trainer;
using static TorchSharp.torch;

namespace NasService.Training.Relaxation;

/// <summary>
/// One step of a differentiable search (DARTS, first order): gradients of the shared weights on samples of one half of the training part,
/// and beside it a step of the choices' weights on samples of the other half, both from the state before the step. Sets take turns.
/// Synchronous.
/// </summary>
internal sealed class RelaxedStep : IRecipeState
{
    private readonly RecipeContext _context;
    private readonly RelaxationDefinition _settings;
    private readonly Func<int, IBitMixture> _mixture;
    private readonly RelaxedSpace[] _spaces;
    private readonly INormalizedConvolution _norm;

    /// <param name="context">What is trained, and how.</param>
    /// <param name="mixture">What stands for rounding, made anew for each pass from a seed.</param>
    public RelaxedStep(RecipeContext context, Func<int, IBitMixture> mixture)
    {
        (_context, _mixture, _settings) = (context, mixture, context.Settings.Relaxation);
        var space = context.Supernet.Space;
        var extents = space.ExtentGene < 0 ? 1 : space.Genes.Dimensions[space.ExtentGene].Choices.Length;
        _spaces = [.. Enumerable.Range(0, extents).Select(e => new RelaxedSpace(space, e))];
        _norm = new BatchStatistics(context.Extras);
        Weights = new RelaxedWeights(_spaces[0], _settings.Points);
    }

    public RelaxedWeights Weights { get; }

    /// <summary>The task's loss of the mixture on the other half, at the last step that trained choices; NaN before.</summary>
    public double ChoicesLoss { get; private set; } = double.NaN;

    public (double[] Losses, Tensor?[] Gradients) Step(StepPlan plan, long step, RecipeBatch own, Func<RecipeBatch> other)
    {
        var space = _spaces.First(s => s.Plan.Inputs.SequenceEqual(plan.Members[0].Inputs));
        var set = (int)(step % Weights.Sets);
        var first = DifferentiableRecipe.FirstStepOfChoices(_context.Settings);
        var elapsed = (double)(step - first) / Math.Max(1, _context.Settings.Steps - first);
        var shares = Weights.Shares(set);
        var (loss, gradients) = (double.NaN, Array.Empty<Tensor?>());
        float[]?[] choices = [];
        List<Action> actions = [() => (loss, gradients) = OfWeights(space, shares, own, Seed.DeriveInt(_context.Seed, "noise", step))];
        if (step >= first)
        {
            var batch = other();
            actions.Add(() => choices = OfChoices(space, set, elapsed, batch, Seed.DeriveInt(_context.Seed, "choices-noise", step)));
        }

        RunAll(actions);
        Weights.Step(set, choices, _settings.Rate);
        return ([loss], gradients);
    }

    public void Write(IDictionary<string, StoredTensor> tensors) => Weights.Write(tensors);

    public void Restore(IReadOnlyDictionary<string, StoredTensor> tensors) => Weights.Restore(tensors);

    private void RunAll(List<Action> actions)
    {
        if (_context.Threads.Count >= actions.Count)
        {
            _context.Threads.Run(actions);
            return;
        }

        _context.Threads.Run([() => actions.ForEach(a => a())]);
    }

    private (double Loss, Tensor?[] Gradients) OfWeights(RelaxedSpace space, IReadOnlyList<float[]> shares, RecipeBatch batch, int seed)
    {
        using var scope = NewDisposeScope();
        var mixture = _mixture(seed);
        using var held = mixture as IDisposable;
        var leaves = new SliceLeaves(false);
        var outputs = RelaxedRunner.Run(
            batch.Inputs, space, [.. shares.Select(s => tensor(s))],
                new SupernetPass(_context.Supernet, _norm, leaves.Get, rounding: mixture), mixture);
        var loss = _context.Loss.Loss(outputs, batch.Targets, _context.Settings.LabelSmoothing);

        // A weight that several variants read, or one variant twice, is a leaf for each reading.
        var gradients = Differentiation.Of(loss, leaves.Leaves);
        var members = new MemberGradients(leaves.Parameters, [.. gradients.Select(g => g?.DetachFromDisposeScope())]);
        return (loss.item<float>(), new GradientSum(_context.Supernet).Of([members]));
    }

    private float[]?[] OfChoices(RelaxedSpace space, int set, double elapsed, RecipeBatch batch, int seed)
    {
        using var scope = NewDisposeScope();
        var mixture = _mixture(seed);
        using var held = mixture as IDisposable;
        var leaves = Weights.Leaves(set);
        Tensor[] logarithms = [.. leaves.Select(l => nn.functional.log_softmax(l, 0))];
        Tensor[] shares = [.. logarithms.Select(l => l.exp())];
        var outputs = RelaxedRunner.Run(
            batch.Inputs, space, shares,
                new SupernetPass(_context.Supernet, _norm, static (p, sizes) => Slices.Cut(p.detach(), sizes), rounding: mixture),
                    mixture);
        var loss = _context.Loss.Loss(outputs, batch.Targets, _context.Settings.LabelSmoothing);
        ChoicesLoss = loss.item<float>();
        using var entropy = HeldScalar.New(RelaxedLoss.EntropyAt(_settings, elapsed));
        loss = loss.Plus(RelaxedLoss.Entropy(logarithms).mul(entropy))
            .Plus(RelaxedCost.Of(space, shares).Times(RelaxedLoss.PenaltyOf(_settings, set)));
        return [.. Differentiation.Of(loss, leaves).Select(g => g?.data<float>().ToArray())];
    }
}
