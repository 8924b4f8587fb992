using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using NasService.Core.Input;
using NasService.Core.Jobs;
using NasService.Core.Networks;
using NasService.Core.Submission.Checks;
using NasService.Core.Tasks;

namespace NasService.Training.Data.Text;

/// <summary>
/// Sentences as networks read them. A batch is as long as its longest sentence, and never longer than it is asked for; shorter ones are
/// filled up, and the mask says so.
/// </summary>
/// <param name="sentences">In order.</param>
/// <param name="targets">Of each.</param>
/// <param name="pieces">Made them.</param>
/// <param name="text">How.</param>
/// <param name="labels">As they stand in the files, in the order of the classes.</param>
internal sealed class TextData(ImmutableArray<Sentence> sentences, SampleTargets targets, WordPiece pieces, TextDefinition text, ImmutableArray<string> labels) : IDataSet, ISampleLengths
{
    public WordPiece Pieces => pieces;

    public TextDefinition Text => text;

    public ImmutableArray<string> Labels => labels;

    public int Count => sentences.Length;

    public DataFacts Facts => new(Count, targets.ClassNames.Count, 1)
    {
        Words = pieces.Words.Length,
        IsPair = text.Pair is not null,
        Tokens = sentences.CountBy(s => s.Tokens).ToImmutableSortedDictionary(),
    };

    public SampleTargets Targets => targets;

    public ImmutableArray<int> OwnValidation => [];

    public bool IsLazy => false;

    public int LengthOf(int sample) => sentences[sample].Tokens;

    public void AppendTo(IncrementalHash hash)
    {
        foreach (var sentence in sentences)
        {
            hash.AppendData(MemoryMarshal.AsBytes(sentence.One.AsSpan()));
            hash.AppendData(MemoryMarshal.AsBytes<long>([-1, .. sentence.Other ?? []]));
        }

        hash.AppendData(Encoding.UTF8.GetBytes(FormattableString.Invariant($"{pieces.Digest}/{text.Lowercase}")));
    }

    public IDataSet Fit(ReadOnlySpan<int> training, DataDefinition data)
    {
        var names = data.Classes is not { } classes ? targets.ClassNames
            : classes.Names.Length == targets.ClassNames.Count ? classes.Names
            : throw new InputException("data.classes", "Not a name for each label.", $"{classes.Names.Length}", $"{targets.ClassNames.Count} names");
        return new TextData(sentences, targets with { ClassNames = names }, pieces, text, labels);
    }

    public IDataSet PreparedAs(IDataSet other) => other is TextData { Pieces.Digest: var digest } same && digest == pieces.Digest
        ? new TextData(sentences, targets with { ClassNames = same.Targets.ClassNames }, pieces, text, labels)
        : throw new ArgumentException($"Expected sentences of the same vocabulary, got {other.GetType().Name}.", nameof(other));

    public Batch Read(ReadOnlySpan<int> indices, DataView view)
    {
        Check(view.Inputs);
        int[] which = [.. indices];
        var asked = view.Inputs[0].Shape[0];
        var tokens = Math.Min(asked, which.Max(i => sentences[i].Tokens));
        var (ids, mask, segments) = (new long[which.Length * tokens], new long[which.Length * tokens], new long[text.Pair is null ? 0 : which.Length * tokens]);
        for (var i = 0; i < which.Length; i++)
        {
            var from = i * tokens;
            var own = segments.Length > 0 ? segments.AsSpan(from, tokens) : [];
            sentences[which[i]].Write(pieces, ids.AsSpan(from, tokens), mask.AsSpan(from, tokens), own);
        }

        return new Batch([.. view.Inputs.Select(Input)], new BatchTargets(targets, which));

        BatchInput Input(TensorSpec spec) => new(
            spec with { Shape = new(tokens) }, spec.Name == TextInput.IdsName ? ids : spec.Name == TextInput.MaskName ? mask : segments);
    }

    private void Check(ImmutableArray<TensorSpec> inputs)
    {
        string[] known = text.Pair is null ? [TextInput.IdsName, TextInput.MaskName] : [TextInput.IdsName, TextInput.MaskName, TextInput.SegmentsName];
        if (inputs.Any(i => i.Type != ElementType.Integer || i.Shape.Rank != 1 || !known.Contains(i.Name, StringComparer.Ordinal)) || inputs.IsEmpty || inputs[0].Shape[0] < 4)
        {
            throw new ArgumentException(
                $"Expected {string.Join(", ", known)} of T whole numbers, got {string.Join(", ", inputs.Select(i => $"{i.Name}: {i.Shape} ({i.Type})"))}.", nameof(inputs));
        }
    }
}
