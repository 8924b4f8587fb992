using static TorchSharp.Interop.NativeMethods;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>A stream of random numbers on the CPU.</summary>
    public class Generator : IDisposable
    {
        private static readonly Generator Shared = new(Check(nas_generator_default()));
        private readonly bool owned;

        public Generator(ulong seed = 0, Device? device = null)
            : this(Check(nas_generator_new(seed)))
        {
            owned = true;
            if (device is not null && device.type != DeviceType.CPU)
            {
                RequireDevice(device);
                throw new NotSupportedException($"random numbers come from the CPU only, got {device}");
            }
        }

        private Generator(nint handle) => Handle = handle;

        /// <summary>The process-wide generator; disposing it does nothing.</summary>
        public static Generator Default => Shared;

        public nint Handle { get; private set; }

        public Device device => CPU;

        public Tensor get_state() => new(Check(nas_generator_state(Handle)));

        public void set_state(Tensor value) => Check(nas_generator_set_state(Handle, value.Handle));

        public Generator manual_seed(long seed)
        {
            nas_generator_seed(Handle, seed);
            return this;
        }

        public long initial_seed() => nas_generator_initial_seed(Handle);

        public void Dispose()
        {
            Dispose(disposing: true);
            GC.SuppressFinalize(this);
        }

        protected virtual void Dispose(bool disposing)
        {
            if (owned && Handle != 0)
            {
                nas_generator_free(Handle);
                Handle = 0;
            }
        }
    }
}
