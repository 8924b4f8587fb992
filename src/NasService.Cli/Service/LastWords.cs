using NasService.Core.Jobs;

namespace NasService.Cli.Service;

/// <summary>Passes on what a child process writes to stderr, and remembers whether its last lines say that it got no memory: a runtime that gets none ends without an exception.</summary>
internal sealed class LastWords(Action<string> pass)
{
    private const int Kept = 40;

    private readonly Queue<string> _lines = new();

    public bool SpeakOfMemory => _lines.Any(Failures.SpeaksOfMemory);

    /// <summary>Ends with the stream.</summary>
    public async Task FollowAsync(TextReader stream)
    {
        while (await stream.ReadLineAsync().ConfigureAwait(false) is { } line)
        {
            pass(line);
            _lines.Enqueue(line);
            if (_lines.Count > Kept)
            {
                _lines.Dequeue();
            }
        }
    }
}
