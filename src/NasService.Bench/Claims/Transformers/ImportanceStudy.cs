namespace NasService.Bench.Claims.Transformers;

/// <summary>What <see cref="ImportanceClaim"/> puts in order.</summary>
/// <param name="Name">Of the command.</param>
/// <param name="Title">What it does, in a line.</param>
/// <param name="Job">Shipped document of the space, the data and the schedule.</param>
/// <param name="Steps">Optimizer steps of the largest network alone, unless told otherwise.</param>
/// <param name="After">The same of the narrow networks behind that; 0: none.</param>
internal sealed record ImportanceStudy(string Name, string Title, string Job, int Steps, int After)
{
    public static IReadOnlyList<ImportanceStudy> All { get; } =
    [
        new("importance", "Orders of heads and channels, without and with training behind them", "autoformer-small", 1000, 400),
        new("one-shot", "Orders of heads and channels of a fine-tuned encoder of text, nothing trained behind them", "sst2", 560, 0),
    ];
}
