using System.Buffers.Binary;
using System.Text;

namespace NasService.Training.Tests.Data.Audio;

/// <summary>Writes WAV files, good ones and others.</summary>
internal static class Wav
{
    /// <summary>Samples of one channel, from -1 to 1, in each of as many channels as are asked for.</summary>
    public static byte[] Of(IReadOnlyList<double> samples, int rateHz = 8000, int bits = 16, int channels = 1, int code = 1)
    {
        using var memory = new MemoryStream();
        using var writer = new BinaryWriter(memory);
        var width = bits / 8;
        writer.Write(Encoding.ASCII.GetBytes("RIFF"));
        writer.Write(36 + 10 + (samples.Count * channels * width));
        writer.Write(Encoding.ASCII.GetBytes("WAVE"));

        // A chunk that nobody asked for, of an odd length.
        writer.Write(Encoding.ASCII.GetBytes("LIST"));
        writer.Write(1);
        writer.Write((short)0);
        writer.Write(Encoding.ASCII.GetBytes("fmt "));
        writer.Write(16);
        writer.Write((short)code);
        writer.Write((short)channels);
        writer.Write(rateHz);
        writer.Write(rateHz * channels * width);
        writer.Write((short)(channels * width));
        writer.Write((short)bits);
        writer.Write(Encoding.ASCII.GetBytes("data"));
        writer.Write(samples.Count * channels * width);
        foreach (var sample in samples)
        {
            for (var c = 0; c < channels; c++)
            {
                writer.Write(Sample(sample, bits, code));
            }
        }

        return memory.ToArray();
    }

    /// <summary>A tone with overtones, louder in the middle.</summary>
    public static double[] Voice(double hz, double seconds, int rateHz = 8000, int seed = 0)
    {
        var random = new Random(seed);
        var count = (int)(seconds * rateHz);
        return [.. Enumerable.Range(0, count).Select(i =>
        {
            var t = (double)i / rateHz;
            var tone = Math.Sin(2 * Math.PI * hz * t) + (0.5 * Math.Sin(4 * Math.PI * hz * t)) + (0.1 * random.NextDouble());
            return 0.4 * tone * Math.Sin(Math.PI * i / count);
        })];
    }

    private static byte[] Sample(double value, int bits, int code)
    {
        var bytes = new byte[bits / 8];
        switch (bits)
        {
            case 8:
                bytes[0] = (byte)Math.Clamp(Math.Round((value * 128) + 128), 0, 255);
                break;
            case 16:
                BinaryPrimitives.WriteInt16LittleEndian(bytes, (short)Math.Round(value * 32767));
                break;
            case 24:
                var whole = (int)Math.Round(value * 8388607);
                (bytes[0], bytes[1], bytes[2]) = ((byte)whole, (byte)(whole >> 8), (byte)(whole >> 16));
                break;
            case 32 when code == 3:
                BinaryPrimitives.WriteSingleLittleEndian(bytes, (float)value);
                break;
            case 32:
                BinaryPrimitives.WriteInt32LittleEndian(bytes, (int)Math.Round(value * int.MaxValue));
                break;
            default:
                BinaryPrimitives.WriteDoubleLittleEndian(bytes, value);
                break;
        }

        return bytes;
    }
}
