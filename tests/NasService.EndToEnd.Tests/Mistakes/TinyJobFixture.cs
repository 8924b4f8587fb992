using NasService.EndToEnd.Tests.Samples;

namespace NasService.EndToEnd.Tests.Mistakes;

/// <summary>A user's folder for a class of tests none of which changes it.</summary>
public sealed class TinyJobFixture : IDisposable
{
    internal TinyJob Files { get; } = new();

    public void Dispose() => Files.Dispose();
}
