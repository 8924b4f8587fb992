namespace TorchSharp.Interop;

/// <summary>An ATen operator by schema name, looked up at its first use.</summary>
internal sealed class Operator(string name, string overload)
{
    private nint handle;

    public string Name => name;

    public string Overload => overload;

    /// <summary>The native record; two threads that race here each make one, and either serves.</summary>
    public nint Handle => handle != 0 ? handle : handle = NativeMethods.Check(NativeMethods.nas_operator(name, overload));

    public string Schema => NativeMethods.Text(NativeMethods.nas_operator_schema(Handle));

    public override string ToString() => overload.Length == 0 ? name : $"{name}.{overload}";
}
