using System.Buffers.Binary;
using System.Text;
using NasService.Core.Input;
using NasService.Training.Import;
using NasService.Training.Trainer;

namespace NasService.Training.Tests.Import;

public sealed class SafetensorsFileTests
{
    [Fact]
    public void Write_Tensors_IsTheFormatByteForByte()
    {
        var bytes = SafetensorsFile.Write([("a", new StoredTensor([2], [1f, -2f])), ("b", new StoredTensor([1, 1], [0.5f]))]);
        const string Header = """{"__metadata__":{"format":"pt"},"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},"b":{"dtype":"F32","shape":[1,1],"data_offsets":[8,12]}}""";
        var length = (Header.Length + 7) / 8 * 8;
        Assert.Equal(length, BinaryPrimitives.ReadInt64LittleEndian(bytes));
        Assert.Equal(Header.PadRight(length), Encoding.UTF8.GetString(bytes, 8, length));
        Assert.Equal([0x00, 0x00, 0x80, 0x3f, 0x00, 0x00, 0x00, 0xc0, 0x00, 0x00, 0x00, 0x3f], bytes[(8 + length)..]);
    }

    [Theory]
    [InlineData("F32", "0000c03f")]
    [InlineData("F64", "000000000000f83f")]
    [InlineData("F16", "003e")]
    [InlineData("BF16", "c03f")]
    public void Read_EachType_IsOneAndAHalf(string type, string hex)
    {
        var data = Convert.FromHexString(hex);
        var tensor = SafetensorsFile.Read(File($$$"""{"w":{"dtype":"{{{type}}}","shape":[1],"data_offsets":[0,{{{data.Length}}}]}}""", data))["w"];
        Assert.Equal([1.5f], tensor.Values);
        Assert.Equal([1L], tensor.Shape);
    }

    [Theory]
    [InlineData("""{"w":{"dtype":"F32","shape":[2],"data_offsets":[0,4]}}""")]
    [InlineData("""{"w":{"dtype":"F32","shape":[1],"data_offsets":[4,8]}}""")]
    [InlineData("""{"w":{"dtype":"F32","shape":[-1],"data_offsets":[0,4]}}""")]
    [InlineData("""{"w":{"dtype":"F32","shape":[4611686018427387904,4],"data_offsets":[0,4]}}""")]
    [InlineData("""{"w":{"dtype":"I8","shape":[4],"data_offsets":[0,4]}}""")]
    [InlineData("""{"w":{"shape":[1],"data_offsets":[0,4]}}""")]
    [InlineData("""{"w":[1,2]}""")]
    [InlineData("""{"w":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},"w":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}}""")]
    [InlineData("[]")]
    [InlineData("{")]
    public void Read_DamagedHeader_IsRefused(string header) => Assert.Throws<InputException>(() => SafetensorsFile.Read(File(header, [0, 0, 0, 0])));

    [Fact]
    public void Read_LengthBeyondTheFile_IsRefused()
    {
        Assert.Throws<InputException>(() => SafetensorsFile.Read([1, 2, 3]));
        Assert.Throws<InputException>(() => SafetensorsFile.Read([0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f, (byte)'{', (byte)'}']));
    }

    private static byte[] File(string header, byte[] data)
    {
        var length = new byte[8];
        BinaryPrimitives.WriteInt64LittleEndian(length, header.Length);
        return [.. length, .. Encoding.UTF8.GetBytes(header), .. data];
    }
}
