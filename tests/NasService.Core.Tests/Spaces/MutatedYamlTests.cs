using System.Text;
using FsCheck;
using FsCheck.Fluent;
using NasService.Core.Blocks;
using NasService.Core.Input;
using NasService.Core.Jobs;
using NasService.Core.Spaces;
using NasService.Core.Tests.Jobs;

namespace NasService.Core.Tests.Spaces;

public sealed class MutatedYamlTests
{
    private static readonly string[] Pieces = ["[", "]", "{", "}", ":", ": ", "- ", "\n", "\n  ", "\t", "'", "\"", "\\", "&a", "*a", "!", "!!str ", "|", ">", "#", "%", "? ", "<<: ", "---", "...", "~", "\0", "\uFEFF", "999999999999999999999", "-1", "0", "1e400", "[]", "{}", "\\x", "\"\\u12\"", "\u0085", "😀"];

    [Theory]
    [InlineData("fashion-mbconv.yaml")]
    [InlineData("cifar-mbv3-small.yaml")]
    public void Read_MutatedSpace_GivesASpaceOrErrors(string file) => ForMutationsOf(file, bytes => SpaceReader.Read(bytes, BlockCatalog.Shipped));

    [Fact]
    public void Read_MutatedJob_GivesAJobOrErrors() => ForMutationsOf("jobs/demo.yaml", bytes => JobReader.Read(bytes, JobDocuments.Names));

    [Fact]
    public void Read_MutatedJson_GivesASpaceOrErrors()
    {
        var json = SpaceJson.Write(ShippedSpaces.CifarMbV3Small.Definition);

        ForMutationsOf(json, bytes => SpaceJson.Read(bytes, BlockCatalog.Shipped));
    }

    [Fact]
    public void Read_Noise_GivesErrors()
        => Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), bytes => Assert.False(SpaceReader.Read(bytes, BlockCatalog.Shipped).IsValid))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    private static void ForMutationsOf<T>(string file, Func<byte[], Parsed<T>> read)
        where T : class
        => ForMutationsOf(File.ReadAllBytes(Path.Combine(ShippedSpaces.Folder, file)), read);

    private static void ForMutationsOf<T>(byte[] original, Func<byte[], Parsed<T>> read)
        where T : class
    {
        Assert.True(read(original).IsValid);
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), (int seed) =>
        {
            var bytes = Mutate(original, new Random(seed));

            var parsed = read(bytes);

            Assert.Equal(parsed.IsValid, parsed.Value is not null);
            var lines = 1 + bytes.Count(b => b is (byte)'\n' or (byte)'\r') + Encoding.UTF8.GetString(bytes).Count(c => c is '\u0085' or '\u2028' or '\u2029');
            Assert.All(parsed.Errors, e => Assert.InRange(e.Line ?? 1, 1, lines + 1));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
    }

    private static byte[] Mutate(byte[] original, Random random)
    {
        var bytes = original.ToList();
        for (var n = random.Next(1, 6); n > 0; n--)
        {
            var at = random.Next(bytes.Count + 1);
            var length = Math.Min(random.Next(1, 12), bytes.Count - at);
            switch (random.Next(5))
            {
                case 0:
                    bytes.RemoveRange(at, length);
                    break;
                case 1:
                    bytes.InsertRange(at, Encoding.UTF8.GetBytes(Pieces[random.Next(Pieces.Length)]));
                    break;
                case 2:
                    bytes.InsertRange(random.Next(bytes.Count + 1), bytes.GetRange(at, length));
                    break;
                case 3 when at < bytes.Count:
                    bytes[at] = (byte)random.Next(256);
                    break;
                default:
                    bytes.InsertRange(at, Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Pieces[random.Next(Pieces.Length)], random.Next(200)))));
                    break;
            }
        }

        return [.. bytes];
    }
}
