namespace NasService.EndToEnd.Tests.Queue;

/// <summary>When a call fails.</summary>
internal enum FaultPlace
{
    /// <summary>Nothing was done.</summary>
    Before,

    /// <summary>All was done and only the answer is lost.</summary>
    After,
}
