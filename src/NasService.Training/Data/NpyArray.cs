using System.Buffers.Binary;

namespace NasService.Training.Data;

/// <summary>An array of whole numbers.</summary>
/// <param name="Shape">One or more sides, each above zero.</param>
/// <param name="Type">Of a value.</param>
/// <param name="Bytes">Of all values, row-major.</param>
internal sealed record NpyArray(int[] Shape, NpyType Type, byte[] Bytes)
{
    public int Count => Bytes.Length / Type.Width;

    /// <summary>A value; what lies above the largest <see cref="long"/> is that.</summary>
    public long this[int index]
    {
        get
        {
            var value = Bytes.AsSpan(index * Type.Width, Type.Width);
            Span<byte> wide = stackalloc byte[sizeof(long)];
            for (var i = 0; i < value.Length; i++)
            {
                wide[i] = value[Type.IsBigEndian ? value.Length - 1 - i : i];
            }

            var isNegative = Type.IsSigned && (wide[value.Length - 1] & 0x80) != 0;
            wide[value.Length..].Fill(isNegative ? byte.MaxValue : byte.MinValue);
            var number = BinaryPrimitives.ReadInt64LittleEndian(wide);
            return number < 0 && !Type.IsSigned ? long.MaxValue : number;
        }
    }
}
