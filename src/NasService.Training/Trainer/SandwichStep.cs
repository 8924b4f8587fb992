using System.Diagnostics;
using NasService.Torch.Extras;
using NasService.Training.Losses;
using NasService.Training.Recipes;
using NasService.Training.Supernets;
using static TorchSharp.torch;

namespace NasService.Training.Trainer;

/// <summary>
/// Losses and gradients of one step's members. The first member has a thread to itself, the others share the rest; each member runs on one
/// thread from end to end, and gradients are added in the members' order, so that the sum does not depend on how many threads there are.
/// </summary>
internal sealed class SandwichStep(Supernet supernet, MemberThreads threads, ITaskLoss loss, double labelSmoothing, ITorchExtras extras)
{
    private readonly BatchStatistics _norm = new(extras);
    private readonly bool _throughViews = ReferenceEquals(extras, TorchExtras.Plain);
    private readonly GradientSum _sum = new(supernet);

    /// <summary>Gets the members' times; null: nobody asks.</summary>
    public StepProfile? Profile { get; set; }

    /// <param name="plan">The members.</param>
    /// <param name="inputs">Of all of them.</param>
    /// <param name="targets">What is right for them, as the task's loss takes it.</param>
    /// <param name="softTargets">What independent members learn from beside the targets; null: nothing.</param>
    /// <param name="kdRatio">Weight of soft targets, also of the first member's for the others.</param>
    /// <param name="labelRatio">Weight of the targets for members that learn from the first.</param>
    /// <param name="drops">What is left out of a member's blocks; null: nothing.</param>
    /// <returns>One loss per member, and one gradient per parameter (null where no member used it); the caller owns the gradients.</returns>
    public (double[] Losses, Tensor?[] Gradients) Run(StepPlan plan, IReadOnlyList<Tensor> inputs, Tensor targets,
        Tensor? softTargets = null, double kdRatio = 1, double labelRatio = 0, Func<int, DropPath>? drops = null)
    {
        var members = plan.Members;
        var losses = new double[members.Length];
        var gradients = new MemberGradients[members.Length];
        using var taught = new ManualResetEventSlim();
        Tensor? target = null;
        var lanes = Math.Min(threads.Count, members.Length);
        var actions = Enumerable.Range(0, lanes).Select(lane => (Action)(() => RunLane(lane))).ToArray();
        try
        {
            threads.Run(actions);
        }
        finally
        {
            target?.Dispose();
        }

        var summing = Stopwatch.GetTimestamp();
        var sums = _sum.Of(gradients);
        Profile?.Add(StepProfile.Sum, summing);
        return (losses, sums);

        void RunLane(int lane)
        {
            for (var m = 0; m < members.Length; m++)
            {
                // Lane 0 trains the teacher; with one thread it trains everyone.
                var own = plan.IsIndependent ? m % lanes : m == 0 ? 0 : lanes == 1 ? 0 : 1 + ((m - 1) % (lanes - 1));
                if (own == lane)
                {
                    (losses[m], gradients[m]) = plan.IsIndependent ? Alone(m) : m == 0 ? Teach() : Learn(m);
                }
            }
        }

        (double Loss, MemberGradients Gradients) Teach()
        {
            using var scope = NewDisposeScope();
            var start = Stopwatch.GetTimestamp();
            try
            {
                var weights = new SliceLeaves(_throughViews);
                var outputs = supernet.ForwardToLoss(inputs, members[0], _norm, weights.Get, drop: drops?.Invoke(0));
                target = loss.Teach(outputs).DetachFromDisposeScope();
                taught.Set();
                var value = loss.Loss(outputs, targets, labelSmoothing);
                var taken = (value.item<float>(), Differentiate(value, weights));
                Profile?.Add(StepProfile.Member(0), start);
                return taken;
            }
            finally
            {
                // A failed teacher must not leave its pupils waiting.
                taught.Set();
            }
        }

        (double Loss, MemberGradients Gradients) Alone(int member)
        {
            using var scope = NewDisposeScope();
            var start = Stopwatch.GetTimestamp();
            var (own, right, soft) = plan.IsSplit ? Part(member) : (inputs, targets, softTargets);
            var weights = new SliceLeaves(_throughViews);
            var outputs = supernet.ForwardToLoss(own, members[member], _norm, weights.Get, drop: drops?.Invoke(member));
            var value = loss.Loss(outputs, right, labelSmoothing);
            value = soft is null ? value : value.Plus(loss.Distill(outputs, soft).Times(kdRatio));
            var mean = value.item<float>();
            value = plan.IsSplit ? value.Times((double)right.size(0) / targets.size(0)) : value;
            var taken = (mean, Differentiate(value, weights));
            Profile?.Add(StepProfile.Member(member), start);
            return taken;
        }

        // Runs of samples that differ by one at most.
        (IReadOnlyList<Tensor> Inputs, Tensor Targets, Tensor? Soft) Part(int member)
        {
            var count = targets.size(0);
            var (from, to) = (count * member / members.Length, count * (member + 1) / members.Length);
            Tensor Of(Tensor t) => t.narrow(0, from, to - from);
            return ([.. inputs.Select(Of)], Of(targets), softTargets is null ? null : Of(softTargets));
        }

        (double Loss, MemberGradients Gradients) Learn(int member)
        {
            using var scope = NewDisposeScope();
            var forward = Stopwatch.GetTimestamp();
            var weights = new SliceLeaves(_throughViews);
            var outputs = supernet.ForwardToLoss(inputs, members[member], _norm, weights.Get, drop: drops?.Invoke(member));
            Profile?.Add(StepProfile.Member(member), forward);
            var waiting = Stopwatch.GetTimestamp();
            taught.Wait();
            Profile?.Add(StepProfile.Waiting, waiting);
            var backward = Stopwatch.GetTimestamp();
            var value = loss.Distill(outputs, target ?? throw new InvalidOperationException("The teacher failed."));
            value = kdRatio == 1 ? value : value.Times(kdRatio);
            value = labelRatio == 0 ? value : value.Plus(loss.Loss(outputs, targets, labelSmoothing).Times(labelRatio));
            var taken = (value.item<float>(), Differentiate(value, weights));
            Profile?.Add(StepProfile.Member(member), backward);
            return taken;
        }
    }

    private static MemberGradients Differentiate(Tensor loss, SliceLeaves weights)
    {
        var gradients = Differentiation.Of(loss, weights.Leaves);
        return new MemberGradients(weights.Parameters, [.. gradients.Select(g => g?.DetachFromDisposeScope())]);
    }
}
