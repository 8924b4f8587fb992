namespace NasService.Core.Jobs;

/// <summary>A job's stages; registered in this order.</summary>
public static class StageNames
{
    public const string Validate = "validate";
    public const string Train = "train";
    public const string Sample = "sample";
    public const string Search = "search";
    public const string Verify = "verify";
    public const string Test = "test";
    public const string Export = "export";
}
