namespace NasService.Storage.Model;

/// <summary>Which pictures a score was taken over.</summary>
internal enum DataPart
{
    /// <summary>Held back from training, and none of them ranked a candidate.</summary>
    Validation,

    /// <summary>The test set, read once.</summary>
    Test,
}
