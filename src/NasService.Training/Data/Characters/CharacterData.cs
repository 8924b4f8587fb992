using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using NasService.Core.Input;
using NasService.Core.Jobs;
using NasService.Core.Networks;
using NasService.Core.Seeds;
using NasService.Core.Submission.Checks;
using NasService.Core.Tasks;
using NasService.Training.Data.Targets;

namespace NasService.Training.Data.Characters;

/// <summary>Windows of a text's characters, and behind each character the one that follows. In training windows begin at random.</summary>
/// <param name="text">Numbers of the alphabet.</param>
/// <param name="windows">Where samples lie in it.</param>
/// <param name="alphabet">Of the training text.</param>
/// <param name="isFitted">Whether samples can be read.</param>
internal sealed class CharacterData(ushort[] text, CharacterWindows windows, Alphabet alphabet, bool isFitted = false) : IDataSet
{
    /// <summary>A target that does not count.</summary>
    private const float Ignored = -1;

    public Alphabet Alphabet => alphabet;

    public int Window => windows.Window;

    /// <summary>Characters in all.</summary>
    public int Characters => text.Length;

    public int Count => windows.Count;

    public DataFacts Facts => new(Count, alphabet.Names.Length, 1, windows.Judged)
    {
        Targets = TargetKind.Token,
        Words = alphabet.Names.Length,
        Tokens = ImmutableSortedDictionary.CreateRange([KeyValuePair.Create(windows.Window, Count)]),
    };

    public SampleTargets Targets { get; } = new(new ushort[windows.Count], alphabet.Names, TableOf(text, windows));

    public ImmutableArray<int> OwnValidation { get; } = [.. Enumerable.Range(windows.Training, windows.Judged)];

    public bool IsLazy => false;

    public void AppendTo(IncrementalHash hash)
    {
        hash.AppendData(MemoryMarshal.AsBytes(text.AsSpan()));
        hash.AppendData(Encoding.UTF8.GetBytes(FormattableString.Invariant($"characters/{windows.Window}/{string.Join('\0', alphabet.Names)}")));
    }

    public IDataSet Fit(ReadOnlySpan<int> training, DataDefinition data)
        => data.Classes is null ? new CharacterData(text, windows, alphabet, isFitted: true)
        : throw new InputException("data.classes", "Characters name themselves.", null, "no such key");

    public IDataSet PreparedAs(IDataSet other) => other is CharacterData same && same.Alphabet.Names.SequenceEqual(alphabet.Names)
        ? new CharacterData(text, windows, alphabet, isFitted: true)
        : throw new ArgumentException($"Expected characters of the same alphabet, got {other.GetType().Name}.", nameof(other));

    public Batch Read(ReadOnlySpan<int> indices, DataView view)
    {
        if (!isFitted)
        {
            throw new InvalidOperationException("Expected a set that is fitted, got one as read.");
        }

        var spec = Asked(view.Inputs);
        int[] which = [.. indices];
        var length = windows.Window;
        var random = view.Variation is { } varied ? Seed.Derive(varied.Seed, "augment", varied.Step) : null;
        var (ids, next) = (new long[which.Length * length], new long[which.Length * length]);
        for (var i = 0; i < which.Length; i++)
        {
            var from = random is null || windows.IsJudged(which[i]) ? windows.Of(which[i]) : windows.Moved(which[i], random);
            for (var t = 0; t < length; t++)
            {
                (ids[(i * length) + t], next[(i * length) + t]) = (text[from + t], text[from + t + 1]);
            }
        }

        return new Batch([new BatchInput(spec, ids)],
            new BatchTargets(Targets, which) { Own = new BatchInput(spec with { Name = "next" }, next) });
    }

    private static TargetTable TableOf(ushort[] text, CharacterWindows windows)
    {
        var values = new float[windows.Count * windows.Window];
        for (var i = 0; i < windows.Count; i++)
        {
            var row = values.AsSpan(i * windows.Window, windows.Window);
            for (var t = 0; t < row.Length; t++)
            {
                row[t] = t < windows.JudgedAt(i) ? Ignored : text[windows.Of(i) + t + 1];
            }
        }

        return new TargetTable(TargetKind.Token, values, windows.Window);
    }

    private TensorSpec Asked(ImmutableArray<TensorSpec> inputs)
        => inputs is [{ Type: ElementType.Integer, Shape: { Rank: 1 } shape } spec] && shape[0] == windows.Window ? spec
            : throw new ArgumentException(
                $"Expected one input of {windows.Window} whole numbers, got {string.Join(", ", inputs.Select(i => $"{i.Name}: {i.Shape} ({i.Type})"))}.", nameof(inputs));
}
