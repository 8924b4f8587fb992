using System.Security.Cryptography;

namespace NasService.Core.Jobs;


/// <summary>Ids of jobs and fronts: 13 characters that sort by time, safe in URLs and file names.</summary>
public static class JobId
{
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
    private const int TimeCharacters = 9;
    private const int RandomCharacters = 4;
    private const int BitsPerCharacter = 5;

    /// <summary>Nine characters of milliseconds since 1970 and four random ones (Crockford's base 32, lower case).</summary>
    public static string Create(TimeProvider time)
    {
        var milliseconds = time.GetUtcNow().ToUnixTimeMilliseconds();
        var random = RandomNumberGenerator.GetInt32(1 << (BitsPerCharacter * RandomCharacters));
        Span<char> id = stackalloc char[TimeCharacters + RandomCharacters];
        Write(id[..TimeCharacters], milliseconds);
        Write(id[TimeCharacters..], random);
        return new string(id);
    }

    private static void Write(Span<char> target, long value)
    {
        for (var i = target.Length - 1; i >= 0; i--)
        {
            target[i] = Alphabet[(int)(value & (Alphabet.Length - 1))];
            value >>= BitsPerCharacter;
        }
    }
}
