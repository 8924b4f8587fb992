namespace NasService.Core.Fronts;

/// <summary>Bit operations of one sample: multiply-accumulates times bits of weight times bits of activation, counted.</summary>
/// <param name="Count">How many.</param>
public sealed record BitOpsDocument(long Count)
{
    /// <summary>Name of the counted objective.</summary>
    public const string Metric = "bitOps";

    public const string UnitName = "bit operations";

    public string Unit => UnitName;

    /// <summary>Fewer are better.</summary>
    public string Direction => "minimize";

    public static BitOpsDocument? Of(long? count) => count is { } known ? new BitOpsDocument(known) : null;
}
