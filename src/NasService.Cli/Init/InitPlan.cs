using System.Collections.Immutable;
using NasService.Core.Input;
using NasService.Core.Tasks;

namespace NasService.Cli.Init;

/// <summary>A space and a budget that fit a data set, with the reasons.</summary>
/// <param name="Sides">One, or two to choose between.</param>
/// <param name="StemStride">2 where there are pixels to spare.</param>
/// <param name="Depths">Blocks a stage to choose between.</param>
/// <param name="Channels">Of each stage.</param>
/// <param name="Kernels">Of each stage.</param>
/// <param name="Validation">Images held back.</param>
/// <param name="Batch">Images a step.</param>
/// <param name="Steps">Optimizer steps.</param>
/// <param name="Evaluations">True evaluations of the search.</param>
/// <param name="Sample">Those before the first predictor.</param>
/// <param name="Round">Those of a round.</param>
/// <param name="Varies">Whether images are few enough to be varied more than by flips and shifts.</param>
/// <param name="Reasons">What was decided and why, a line each.</param>
internal sealed record InitPlan(
    ImmutableArray<int> Sides,
    int StemStride,
    ImmutableArray<int> Depths,
    ImmutableArray<int> Channels,
    ImmutableArray<ImmutableArray<int>> Kernels,
    int Validation,
    int Batch,
    int Steps,
    int Evaluations,
    int Sample,
    int Round,
    bool Varies,
    ImmutableArray<string> Reasons)
{
    private const int Few = 1000;
    private const int Many = 20_000;

    /// <exception cref="InputException">There are too few images, or they are too small.</exception>
    public static InitPlan Of(InitFacts facts)
    {
        if (facts.Images < 6 * facts.Classes)
        {
            throw new InputException(
                "FOLDER",
                "There are too few images to train on and to hold back from.",
                $"{facts.Images} for {facts.Classes} classes, the test set aside",
                $"{6 * facts.Classes} or more, six a class");
        }

        if (facts.Side < 8)
        {
            throw new InputException("FOLDER", "The images are too small.", $"{facts.Side} pixels", "8 or more a side");
        }

        var most = facts.Images < Many ? 64 : 96;
        var largest = Math.Min(most, facts.Side < 16 ? facts.Side : facts.Side / 4 * 4);
        ImmutableArray<int> sides = largest >= 32 ? [largest * 3 / 4 / 4 * 4, largest] : [largest];
        var stemStride = largest >= 28 ? 2 : 1;
        ImmutableArray<int> depths = facts.Images < Few ? [1, 2] : facts.Images < Many ? [1, 2, 3] : [1, 2, 3, 4];
        var (channels, kernels) = Stages(sides[0], stemStride, facts.Images);

        var least = 3 * facts.Classes;
        var validation = facts.OwnValidation > 0
            ? facts.OwnValidation
            : Math.Clamp(facts.Images / (facts.Images < Few ? 4 : 5), least, Math.Max(least, 5000));
        var trained = facts.Images - validation;
        var batch = Math.Min(trained < 4 * Few ? 32 : 64, trained);
        var epochs = facts.Images < Few ? 120 : facts.Images < Many ? 30 : 10;
        var steps = Math.Clamp(epochs * trained / batch, 300, 5000);
        var (evaluations, sample, round) = facts.Images < Few ? (60, 30, 15) : facts.Images < Many ? (100, 40, 20) : (200, 50, 25);
        ImmutableArray<string> reasons =
        [
            FormattableString.Invariant($"{facts.Channels} channel{(facts.Channels == 1 ? "" : "s")} and ")
                + (facts.Task.Targets == TargetKind.Class
                    ? FormattableString.Invariant($"{facts.Classes} classes, as the images have")
                    : $"the task {facts.Task.Name}, by what the images come with"),
            FormattableString.Invariant($"{facts.Task.Input.None.ExtentName} {string.Join(" or ", sides)}: ")
                + FormattableString.Invariant($"half of the images have {facts.Side} pixels or more on the shorter side, ")
                + FormattableString.Invariant($"and {facts.Images} images do not teach more than {most}"),
            FormattableString.Invariant($"{channels.Length} stages of {depths[0]} to {depths[^1]} blocks, by the number of images"),
            FormattableString.Invariant($"{validation} images {(facts.OwnValidation > 0 ? "of the validation folder" : "held back")} ")
                + FormattableString.Invariant($"to rank networks and to score the front, {trained} to train on"),
            FormattableString.Invariant($"{steps} steps of {batch} images: {(double)steps * batch / trained:F0} passes over them; ")
                + FormattableString.Invariant($"{evaluations} networks evaluated"),
            facts.Images < 4 * Few ? "few images: they are varied by random crops and colours" : "images are varied by flips and shifts",
        ];
        var isFew = facts.Images < 4 * Few;
        return new InitPlan(
            sides, stemStride, depths, channels, kernels, validation, batch, steps, evaluations, sample, round, isFew, reasons);
    }

    // A stage halves its map; one of fewer than 4 pixels is left whole, and a kernel fits the map it meets at the smaller side.
    private static (ImmutableArray<int> Channels, ImmutableArray<ImmutableArray<int>> Kernels) Stages(int side, int stemStride, int images)
    {
        int[] widths = images < Many ? [16, 32, 64, 96] : [24, 48, 96, 160];
        var (channels, kernels) = (new List<int>(), new List<ImmutableArray<int>>());
        var map = (side + stemStride - 1) / stemStride;
        for (; channels.Count < widths.Length && (map >= 4 || channels.Count == 0); map = (map + 1) / 2)
        {
            channels.Add(widths[channels.Count]);
            kernels.Add(map >= 8 ? [3, 5] : [3]);
        }

        return ([.. channels], [.. kernels]);
    }
}
