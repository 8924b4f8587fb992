namespace TorchSharp;

/// <summary>The only element of a tensor as a number, converted to the type asked for.</summary>
public static class TensorExtensionMethods
{
    public static double ToDouble(this torch.Tensor value) => value.ToScalar().AsDouble();

    public static float ToSingle(this torch.Tensor value) => (float)value.ToScalar().AsDouble();

    public static long ToInt64(this torch.Tensor value) => value.ToScalar().AsLong();

    public static int ToInt32(this torch.Tensor value) => checked((int)value.ToScalar().AsLong());

    public static byte ToByte(this torch.Tensor value) => checked((byte)value.ToScalar().AsLong());

    public static bool ToBoolean(this torch.Tensor value) => value.ToScalar().AsDouble() != 0;
}
