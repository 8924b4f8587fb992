using System.Collections.Concurrent;

namespace NasService.Cli.Progress;

/// <summary>The text beside each bar, by the id of its task; Spectre's own estimate counts a resumed stage's earlier units as speed.</summary>
internal sealed class BarClocks
{
    private readonly ConcurrentDictionary<int, Func<string>> _texts = new();

    public void Set(int task, Func<string> text) => _texts[task] = text;

    public string TextOf(int task) => _texts.TryGetValue(task, out var text) ? text() : "";
}
