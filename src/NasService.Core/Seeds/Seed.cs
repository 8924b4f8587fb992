using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace NasService.Core.Seeds;

/// <summary>Chance by place and not by history: every stage, step and round derives its own generator from the job's seed.</summary>
public static class Seed
{
    /// <summary>A generator for (job seed, purpose, index), independent of every other triple's.</summary>
    public static Random Derive(int jobSeed, string purpose, long index) => new(DeriveInt(jobSeed, purpose, index));

    /// <summary>The number behind <see cref="Derive"/>, non-negative.</summary>
    public static int DeriveInt(int jobSeed, string purpose, long index)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{jobSeed}/{purpose}/{index}"));
        return BinaryPrimitives.ReadInt32LittleEndian(hash) & int.MaxValue;
    }
}
