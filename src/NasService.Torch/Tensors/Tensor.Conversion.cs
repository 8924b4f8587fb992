using TorchSharp.Interop;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        public Tensor to_type(ScalarType type, bool copy = false, bool disposeAfter = false, bool non_blocking = false) =>
            Disposing(disposeAfter, Dispatch.Call(Operators.ToDtype, [this, type, non_blocking, copy, Value.None]));

        public Tensor to(ScalarType type, bool copy = false, bool disposeAfter = false, bool non_blocking = false) =>
            to_type(type, copy, disposeAfter, non_blocking);

        public Tensor to(ScalarType type, Device device, bool copy = false, bool disposeAfter = false, bool non_blocking = false)
        {
            RequireDevice(device);
            return Disposing(disposeAfter, Dispatch.Call(Operators.ToDevice, [this, device, type, non_blocking, copy, Value.None]));
        }

        public Tensor to(Device device, bool copy = false, bool disposeAfter = false, bool non_blocking = false) =>
            to(dtype, device, copy, disposeAfter, non_blocking);

        public Tensor to(DeviceType deviceType, int deviceIndex = -1, bool copy = false, bool disposeAfter = false, bool non_blocking = false) =>
            to(new Device(deviceType, deviceIndex), copy, disposeAfter, non_blocking);

        public Tensor to(string device, bool copy = false, bool disposeAfter = false, bool non_blocking = false) =>
            to(new Device(device), copy, disposeAfter, non_blocking);

        public Tensor cpu() => to(CPU);

        public Tensor cuda(Device? device = null, bool non_blocking = false) => to(device ?? CUDA, non_blocking: non_blocking);

        public Tensor type_as(Tensor tensor) => to_type(tensor.dtype);

        public Tensor @float() => to_type(ScalarType.Float32);

        public Tensor @double() => to_type(ScalarType.Float64);

        public Tensor @long() => to_type(ScalarType.Int64);

        public Tensor @int() => to_type(ScalarType.Int32);

        public Tensor @byte() => to_type(ScalarType.Byte);

        public Tensor @bool() => to_type(ScalarType.Bool);

        public Tensor detach() => Dispatch.Call(Operators.Detach, [this]);

        public Tensor alias() => Dispatch.Call(Operators.Alias, [this]);

        public Tensor clone() => Dispatch.Call(Operators.Clone, [this, Value.None]);

        public Tensor contiguous() => Contiguous(memory_format.contiguous_format);

        public Tensor copy_(Tensor source, bool nonBlocking = false) => InPlace(Operators.Copy_, [this, source, nonBlocking]);

        internal Tensor Contiguous(memory_format format) => Dispatch.Call(Operators.Contiguous, [this, (long)Native(format)]);

        /// <summary>Runs an operator that changes this tensor, which is its result too.</summary>
        private Tensor InPlace(Operator op, ReadOnlySpan<Value> args)
        {
            Dispatch.Run(op, args);
            return this;
        }

        private Tensor Disposing(bool disposeAfter, Tensor result)
        {
            if (disposeAfter)
            {
                Dispose();
            }

            return result;
        }
    }
}
