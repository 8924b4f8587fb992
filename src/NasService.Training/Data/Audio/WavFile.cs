using System.Buffers.Binary;

namespace NasService.Training.Data.Audio;

/// <summary>RIFF/WAVE: PCM of 8 (unsigned), 16, 24 and 32 bits, and floats of 32 and 64; several channels become their mean. Other chunks are passed over.</summary>
internal static class WavFile
{
    private const int Pcm = 1;
    private const int Float = 3;
    private const int Extensible = 0xFFFE;
    private const int MostChannels = 64;
    private const int LeastFormat = 16;
    private const int ExtensibleFormat = 40;
    private const int MostRateHz = 768_000;

    private static readonly Dictionary<(int Code, int Bits), Func<ReadOnlySpan<byte>, double>> s_readers = new()
    {
        [(Pcm, 8)] = b => (b[0] - 128) / 128.0,
        [(Pcm, 16)] = b => BinaryPrimitives.ReadInt16LittleEndian(b) / 32768.0,
        [(Pcm, 24)] = b => (BinaryPrimitives.ReadInt16LittleEndian(b[1..]) * 256 + b[0]) / 8388608.0,
        [(Pcm, 32)] = b => BinaryPrimitives.ReadInt32LittleEndian(b) / 2147483648.0,
        [(Float, 32)] = b => BinaryPrimitives.ReadSingleLittleEndian(b),
        [(Float, 64)] = b => BinaryPrimitives.ReadDoubleLittleEndian(b),
    };

    /// <param name="file">Its bytes.</param>
    /// <exception cref="InvalidDataException">It is none that is read; the message says why, as the end of a sentence.</exception>
    public static Recording Read(ReadOnlySpan<byte> file)
    {
        if (file.Length < 12 || !file.StartsWith("RIFF"u8) || !file[8..].StartsWith("WAVE"u8))
        {
            throw new InvalidDataException("it is no WAV file");
        }

        Format? format = null;
        for (var at = 12; at + 8 <= file.Length;)
        {
            var name = file.Slice(at, 4);
            var length = (long)BinaryPrimitives.ReadUInt32LittleEndian(file[(at + 4)..]);
            var body = file[(at + 8)..];
            if (name.SequenceEqual("data"u8))
            {
                return Samples(format ?? throw new InvalidDataException("its format comes after its samples"), body, length);
            }

            if (name.SequenceEqual("fmt "u8))
            {
                format = Format.Read(body[..(int)Math.Min(length, body.Length)]);
            }

            // Chunks begin at even places.
            var next = at + 8 + length + (length & 1);
            if (next > file.Length)
            {
                break;
            }

            at = (int)next;
        }

        throw new InvalidDataException("it is truncated: there are no samples in it");
    }

    private static Recording Samples(Format format, ReadOnlySpan<byte> body, long length)
    {
        var width = format.Bits / 8;
        if (length > body.Length)
        {
            throw new InvalidDataException("it is truncated: it has fewer samples than its header says");
        }

        var frames = (int)(length / (width * format.Channels));
        if (frames == 0)
        {
            throw new InvalidDataException("there are no samples in it");
        }

        var (read, samples) = (s_readers[(format.Code, format.Bits)], new float[frames]);
        for (var i = 0; i < frames; i++)
        {
            var sum = 0.0;
            for (var c = 0; c < format.Channels; c++)
            {
                sum += read(body.Slice(((i * format.Channels) + c) * width, width));
            }

            samples[i] = (float)(sum / format.Channels);
        }

        return Array.TrueForAll(samples, float.IsFinite) ? new Recording(format.RateHz, samples)
            : throw new InvalidDataException("a sample is no finite number");
    }

    /// <summary>What the samples are.</summary>
    private sealed record Format(int Code, int Channels, int RateHz, int Bits)
    {
        public static Format Read(ReadOnlySpan<byte> body)
        {
            if (body.Length < LeastFormat)
            {
                throw new InvalidDataException("it is truncated: its format is incomplete");
            }

            int code = BinaryPrimitives.ReadUInt16LittleEndian(body);

            // The code itself begins the long form's identifier.
            code = code == Extensible && body.Length >= ExtensibleFormat ? BinaryPrimitives.ReadUInt16LittleEndian(body[24..]) : code;
            int channels = BinaryPrimitives.ReadUInt16LittleEndian(body[2..]);
            var rate = BinaryPrimitives.ReadUInt32LittleEndian(body[4..]);
            int bits = BinaryPrimitives.ReadUInt16LittleEndian(body[14..]);
            if (!s_readers.ContainsKey((code, bits)))
            {
                throw new InvalidDataException(FormattableString.Invariant($"its samples are of format {code} with {bits} bits, and PCM of 8, 16, 24 and 32 bits and floats are read"));
            }

            return channels is 0 or > MostChannels || rate is 0 or > MostRateHz
                ? throw new InvalidDataException(FormattableString.Invariant($"it says {channels} channels and {rate} samples a second"))
                : new Format(code, channels, (int)rate, bits);
        }
    }
}
