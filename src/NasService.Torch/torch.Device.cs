namespace TorchSharp;

public static partial class torch
{
    public static readonly Device CPU = new(DeviceType.CPU);

    public static Device CUDA => device(DeviceType.CUDA);

    /// <summary>A device by its name, such as <c>cpu</c> or <c>cuda:0</c>.</summary>
    public static Device device(string description) => Available(new Device(description));

    public static Device device(DeviceType deviceType, int index = -1) => Available(new Device(deviceType, index));

    private static Device Available(Device device)
    {
        RequireDevice(device);
        return device;
    }

    private static void RequireDevice(Device device)
    {
        if (device.type == DeviceType.CUDA && !cuda.is_available())
        {
            throw new InvalidOperationException(
                $"{device} was asked for, but this libtorch has no CUDA or the machine no usable GPU; use cpu, or build the shim with TORCH_DIR set to a CUDA build of libtorch");
        }
    }

    public static class cuda
    {
        public static bool is_available() => Interop.NativeMethods.nas_has_cuda() != 0;
    }

    /// <summary>Where a tensor lives. Naming a device does not need it to exist; putting a tensor there does.</summary>
    public class Device
    {
        public Device(string description)
        {
            var parts = description.Split(':');
            if (parts.Length > 2 || !Enum.TryParse<DeviceType>(parts[0], ignoreCase: true, out var parsed))
            {
                throw new ArgumentException($"expected a device such as cpu or cuda:0, got '{description}'", nameof(description));
            }

            type = parsed;
            index = parts.Length == 2 ? int.Parse(parts[1]) : -1;
        }

        public Device(DeviceType deviceType, int index = -1)
        {
            type = deviceType;
            this.index = index;
        }

        public DeviceType type { get; }

        public int index { get; }

        public static implicit operator Device(string description) => new(description);

        public override string ToString()
        {
            var name = type.ToString().ToLowerInvariant();
            return type == DeviceType.CPU || index < 0 ? name : $"{name}:{index}";
        }
    }
}
