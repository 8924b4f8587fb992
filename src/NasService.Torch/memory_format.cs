namespace TorchSharp;

public enum memory_format
{
    preserve_format,
    contiguous_format,
    channels_last,
}
