using System.Text.Json;
using NasService.Core.Files;

namespace NasService.Bench.Claims.Ofa;

/// <summary>Accuracies by name, each written down as soon as it is known, so that a run that was stopped goes on where it was. Thread-safe.</summary>
internal sealed class ResultFile
{
    private readonly Lock _lock = new();
    private readonly string _path;
    private readonly Dictionary<string, double> _known = new(StringComparer.Ordinal);
    private readonly ResultFile? _lone;

    /// <param name="path">Need not exist.</param>
    /// <param name="lone">Where accuracies of networks trained alone are, which other ways to train the supernet share; null: here.</param>
    public ResultFile(string path, ResultFile? lone = null)
    {
        (_path, _lone) = (path, lone);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        foreach (var line in Presence.OfFile(path) ? File.ReadLines(path) : [])
        {
            if (Read(line) is { } known)
            {
                _known[known.Name] = known.Accuracy;
            }
        }
    }

    public int Count
    {
        get
        {
            lock (_lock)
            {
                return _known.Count;
            }
        }
    }

    public bool Has(string name)
    {
        if (IsElsewhere(name))
        {
            return _lone!.Has(name);
        }

        lock (_lock)
        {
            return _known.ContainsKey(name);
        }
    }

    /// <exception cref="KeyNotFoundException">It is not known yet.</exception>
    public double Get(string name)
    {
        if (IsElsewhere(name))
        {
            return _lone!.Get(name);
        }

        lock (_lock)
        {
            return _known[name];
        }
    }

    public void Add(string name, double accuracy)
    {
        if (IsElsewhere(name))
        {
            _lone!.Add(name, accuracy);
            return;
        }

        lock (_lock)
        {
            _known[name] = accuracy;
            File.AppendAllText(_path, JsonSerializer.Serialize(new { name, accuracy }) + "\n");
        }
    }

    private bool IsElsewhere(string name) => _lone is not null && OfaNames.IsAlone(name);

    // The last line may have been cut off by the end of the process that wrote it.
    private static (string Name, double Accuracy)? Read(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            return (json.RootElement.GetProperty("name").GetString()!, json.RootElement.GetProperty("accuracy").GetDouble());
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
