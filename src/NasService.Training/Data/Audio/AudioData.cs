using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using NasService.Core.Input;
using NasService.Core.Jobs;
using NasService.Core.Networks;
using NasService.Core.Seeds;
using NasService.Core.Submission.Checks;

namespace NasService.Training.Data.Audio;

/// <summary>
/// Recordings as networks read them: log-mel frames, scaled by band, as many as are asked for. Of a longer recording those in its middle (in training at a random
/// place), a shorter one begins again. Files are read when they are asked for, and as many are kept as fit.
/// </summary>
/// <param name="root">The data set's folder.</param>
/// <param name="utterances">Recordings, in order.</param>
/// <param name="speakers">Their names, in order.</param>
/// <param name="audio">How recordings become frames.</param>
/// <param name="scale">Null: not fitted yet, and nothing can be read.</param>
internal sealed class AudioData(
    string root, ImmutableArray<Utterance> utterances, IReadOnlyList<string> speakers, AudioDefinition audio, AudioScale? scale = null) : IDataSet, INamedSamples
{
    /// <summary>Recordings that mean and deviation are taken of, at most.</summary>
    private const int MostFitted = 2_000;

    private readonly LogMel _front = new(audio);
    private readonly BoundedCache<int, float> _samples = new(256 << 20);
    private readonly BoundedCache<int, float> _frames = new(256 << 20);

    /// <exception cref="InvalidOperationException">The set is not fitted.</exception>
    public AudioScale Scale => scale ?? throw new InvalidOperationException("Expected a set that is fitted, got one as read.");

    public AudioDefinition Audio => audio;

    /// <summary>Files, below the folder, in the order of the samples.</summary>
    public IReadOnlyList<string> Names { get; } = [.. utterances.Select(u => u.Name)];

    public int Count => utterances.Length;

    public DataFacts Facts => new(Count, speakers.Count, audio.Bands);

    public SampleTargets Targets { get; } = new([.. utterances.Select(u => u.Speaker)], speakers);

    public ImmutableArray<int> OwnValidation => [];

    public bool IsLazy => true;

    public void AppendTo(IncrementalHash hash)
    {
        hash.AppendData(MemoryMarshal.AsBytes(utterances.Select(u => u.Digest).ToArray().AsSpan()));
        hash.AppendData(Encoding.UTF8.GetBytes(FormattableString.Invariant($"{audio.RateHz}/{audio.Bands}/{audio.WindowMs:R}/{audio.HopMs:R}/{audio.LowHz:R}/{audio.Centres}")));
    }

    public IDataSet Fit(ReadOnlySpan<int> training, DataDefinition data)
    {
        var names = data.Classes is not { } classes ? speakers
            : classes.Names.Length == speakers.Count ? classes.Names
            : throw new InputException("data.classes", "Not a name for each speaker.", $"{classes.Names.Length}", $"{speakers.Count} names");
        int[] fitted = [.. training[..Math.Min(MostFitted, training.Length)]];
        return new AudioData(root, utterances, names, audio, data.Normalise is { } given ? Given(given) : AudioScale.Of(fitted.Select(Frames), audio.Bands));
    }

    public IDataSet PreparedAs(IDataSet other) => other is AudioData { Audio: var theirs } recordings && theirs.Bands == audio.Bands
        ? new AudioData(root, utterances, speakers, theirs, recordings.Scale)
        : throw new ArgumentException($"Expected recordings in {audio.Bands} bands, got {other.GetType().Name}.", nameof(other));

    public Batch Read(ReadOnlySpan<int> indices, DataView view)
    {
        var spec = Asked(view.Inputs);
        int[] which = [.. indices];
        var (means, factors) = (Scale.Mean, Scale.Std);
        var changes = view.Variation is { } varied ? Draw(varied, which.Length) : null;
        var (bands, asked) = (audio.Bands, spec.Shape.Places);
        var values = new float[which.Length * bands * asked];
        ForEach(which.Length, i =>
        {
            var change = changes?[i];
            var frames = change is { ChangesSamples: true } c ? _front.Frames(c.Apply(Samples(which[i]), audio.Window)) : Frames(which[i]);
            Place(frames, change?.Start, values.AsSpan(i * bands * asked, bands * asked));
        });
        return new Batch([new BatchInput(spec, values, isChannelsLast: true)], new BatchTargets(Targets, which));

        void Place(float[] frames, double? start, Span<float> target)
        {
            var count = frames.Length / bands;

            // Of a longer recording a stretch; a shorter one goes round.
            var most = count > asked ? count - asked : start is null ? 0 : count - 1;
            var first = start is { } share ? (int)(share * (most + 1)) : most / 2;
            for (var t = 0; t < asked; t++)
            {
                var frame = frames.AsSpan((first + t) % count * bands, bands);
                for (var b = 0; b < bands; b++)
                {
                    target[(t * bands) + b] = (float)((frame[b] - means[b]) / factors[b]);
                }
            }
        }
    }

    private static AudioChange[] Draw(Variation varied, int count)
    {
        var random = Seed.Derive(varied.Seed, "augment", varied.Step);
        var audio = varied.Data.Audio ?? new AudioDefinition();
        return [.. Enumerable.Range(0, count).Select(_ => AudioChange.Draw(audio, random))];
    }

    private static void ForEach(int count, Action<int> body)
    {
        try
        {
            Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, body);
        }
        catch (AggregateException exceptions)
        {
            ExceptionDispatchInfo.Throw(exceptions.InnerExceptions[0]);
        }
    }

    private TensorSpec Asked(ImmutableArray<TensorSpec> inputs)
        => inputs is [{ Type: ElementType.Float, Shape: { IsFrames: true } shape } spec] && shape.Channels == audio.Bands ? spec
            : throw new ArgumentException(
                $"Expected one input of {audio.Bands} x 1 x T, got {string.Join(", ", inputs.Select(i => $"{i.Name}: {i.Shape} ({i.Type})"))}.", nameof(inputs));

    private AudioScale Given(NormalisationDefinition given) => given.Mean.Length == audio.Bands
        ? new AudioScale(given.Mean, given.Std)
        : throw new InputException("data.normalise", "Not a mean and a deviation for each band.", $"{given.Mean.Length}", $"{audio.Bands}");

    /// <summary>The recording's frames as they are, (frames, bands).</summary>
    private float[] Frames(int index)
    {
        if (_frames.Find(index) is not { } frames)
        {
            frames = _front.Frames(Samples(index));
            _frames.Add(index, frames);
        }

        return frames;
    }

    private float[] Samples(int index)
    {
        if (_samples.Find(index) is not { } samples)
        {
            samples = UtteranceFile.Read(Path.Combine(root, utterances[index].Name), audio);
            _samples.Add(index, samples);
        }

        return samples;
    }
}
