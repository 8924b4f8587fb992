using System.Buffers.Binary;
using System.Security.Cryptography;
using NasService.Core.Input;
using NasService.Core.Jobs;
using NWaves.Operations;
using NWaves.Signals;

namespace NasService.Training.Data.Audio;

/// <summary>Reads a recording at the rate that a job asks for.</summary>
internal static class UtteranceFile
{
    /// <summary>Below it every sample is silence: half a step of 16 bits.</summary>
    private const float Silence = 1f / 65536;

    /// <exception cref="InputException">The file is damaged or gone; the message names it.</exception>
    public static float[] Read(string path, AudioDefinition audio)
    {
        try
        {
            return Samples(DataFiles.ReadPicture(path), audio);
        }
        catch (Exception e) when (e is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            throw DataFiles.Unreadable(path, e.Message, e);
        }
    }

    /// <summary>Looks at a file once: its digest, and what is wrong with it.</summary>
    public static (UInt128 Digest, string? Problem, Exception? Cause) Look(string path, AudioDefinition audio)
    {
        UInt128 digest = 0;
        try
        {
            var bytes = DataFiles.ReadPicture(path);
            digest = BinaryPrimitives.ReadUInt128BigEndian(SHA256.HashData(bytes));
            _ = Samples(bytes, audio, isLook: true);
            return (digest, null, null);
        }
        catch (InvalidDataException e)
        {
            return (digest, e.Message, null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (digest, e is UnauthorizedAccessException ? "access is denied" : "it cannot be opened", e);
        }
    }

    private static float[] Samples(byte[] bytes, AudioDefinition audio, bool isLook = false)
    {
        var recording = WavFile.Read(bytes);
        if (Array.TrueForAll(recording.Samples, s => Math.Abs(s) < Silence))
        {
            throw new InvalidDataException("it is silent: no sample differs from 0");
        }

        var length = (long)recording.Samples.Length * audio.RateHz / recording.RateHz;
        if (length < audio.Window)
        {
            throw new InvalidDataException(
                FormattableString.Invariant($"it has {1000.0 * recording.Samples.Length / recording.RateHz:F0} ms, and a window (data.audio.windowMs) has {audio.WindowMs:R}"));
        }

        if (recording.RateHz == audio.RateHz || isLook)
        {
            return recording.Samples;
        }

        var made = new Resampler().Resample(new DiscreteSignal(recording.RateHz, recording.Samples), audio.RateHz).Samples;
        return made.Length >= audio.Window ? made : [.. made, .. new float[audio.Window - made.Length]];
    }
}
