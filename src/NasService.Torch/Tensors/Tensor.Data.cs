using TorchSharp.Interop;
using TorchSharp.Utils;
using static TorchSharp.Interop.NativeMethods;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>The elements of a contiguous CPU tensor, in place: valid while the tensor lives.</summary>
        public unsafe Span<byte> bytes
        {
            get
            {
                RequireContiguous();
                return new Span<byte>(DataPointer(), checked((int)(NumberOfElements * ElementSize)));
            }

            set
            {
                var target = bytes;
                if (value.Length != target.Length)
                {
                    throw new ArgumentException($"expected {target.Length} bytes, got {value.Length}", nameof(value));
                }

                value.CopyTo(target);
            }
        }

        /// <summary>Typed access to the elements; copies a tensor that is not contiguous.</summary>
        public TensorAccessor<T> data<T>()
            where T : unmanaged
        {
            RequireElement<T>();
            _ = DataPointerOrNull();
            return new TensorAccessor<T>(this);
        }

        /// <summary>The only element, which must be of type <typeparamref name="T"/>.</summary>
        public T item<T>()
            where T : unmanaged
        {
            if (NumberOfElements != 1)
            {
                throw new ArgumentException($"expected a tensor of one element, got {NumberOfElements}");
            }

            RequireElement<T>();
            using var here = detach().cpu();
            unsafe
            {
                return *(T*)here.DataPointer();
            }
        }

        public Scalar ToScalar() => Scalar.From(Dispatch.CallValue(Operators.Item, [this]));

        public Tensor fill_(Scalar value) => InPlace(Operators.Fill_, [this, value]);

        public Tensor zero_() => InPlace(Operators.Zero_, [this]);

        internal unsafe void* DataPointer()
        {
            var pointer = DataPointerOrNull();
            return pointer != 0 || NumberOfElements == 0 ? (void*)pointer : throw LastError();
        }

        private static ScalarType ElementOf<T>()
            where T : unmanaged
        {
            T sample = default;
            return sample switch
            {
                float => ScalarType.Float32,
                double => ScalarType.Float64,
                long => ScalarType.Int64,
                int => ScalarType.Int32,
                short => ScalarType.Int16,
                byte => ScalarType.Byte,
                sbyte => ScalarType.Int8,
                bool => ScalarType.Bool,
                Half => ScalarType.Float16,
                _ => throw new ArgumentException($"no tensor has elements of type {typeof(T).Name}"),
            };
        }

        private nint DataPointerOrNull() =>
            is_cpu() ? nas_tensor_data(Handle) : throw new InvalidOperationException($"the data of a tensor on {device} cannot be read; call cpu() first");

        private void RequireElement<T>()
            where T : unmanaged
        {
            if (ElementOf<T>() != dtype)
            {
                throw new ArgumentException($"the tensor has elements of type {dtype}, {typeof(T).Name} was asked for");
            }
        }

        private void RequireContiguous()
        {
            if (!is_contiguous())
            {
                throw new InvalidOperationException("the bytes of a tensor that is not contiguous are not in one piece; call contiguous() first");
            }
        }
    }
}
