using static TorchSharp.Interop.NativeMethods;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        public long Dimensions => nas_tensor_dim(Handle);

        public long ndim => Dimensions;

        public long NumberOfElements => nas_tensor_numel(Handle);

        public long ElementSize => nas_tensor_element_size(Handle);

        public ScalarType dtype => (ScalarType)nas_tensor_dtype(Handle);

        public long[] shape => size();

        public Device device
        {
            get
            {
                var packed = nas_tensor_device(Handle);
                var type = (DeviceType)(packed & 0xff);
                return type == DeviceType.CPU ? CPU : new Device(type, (int)(packed >> 32));
            }
        }

        public DeviceType device_type => device.type;

        public bool is_cuda => device_type == DeviceType.CUDA;

        public long dim() => Dimensions;

        public long numel() => NumberOfElements;

        public long element_size() => ElementSize;

        public long storage_offset() => nas_tensor_storage_offset(Handle) is >= 0 and var offset ? offset : throw LastError();

        public bool is_cpu() => device_type == DeviceType.CPU;

        public bool is_contiguous() => IsContiguous(memory_format.contiguous_format);

        public bool is_floating_point() => dtype is ScalarType.Float32 or ScalarType.Float64 or ScalarType.Float16 or ScalarType.BFloat16;

        public bool is_integral() =>
            dtype is ScalarType.Byte or ScalarType.Int8 or ScalarType.Int16 or ScalarType.Int32 or ScalarType.Int64 or ScalarType.Bool;

        public unsafe long[] size()
        {
            var sizes = new long[Dimensions];
            fixed (long* target = sizes)
            {
                Check(nas_tensor_sizes(Handle, target));
            }

            return sizes;
        }

        public long size(int dim) => size()[Wrap(dim)];

        public unsafe long[] stride()
        {
            var strides = new long[Dimensions];
            fixed (long* target = strides)
            {
                Check(nas_tensor_strides(Handle, target));
            }

            return strides;
        }

        public long stride(int dim) => stride()[Wrap(dim)];

        internal bool IsContiguous(memory_format format)
        {
            var result = nas_tensor_is_contiguous(Handle, Native(format));
            Check(result);
            return result != 0;
        }

        /// <summary>libtorch counts contiguous 0, preserve 1, channels-last 2; TorchSharp has the first two the other way round.</summary>
        internal static int Native(memory_format format) => format switch
        {
            memory_format.contiguous_format => 0,
            memory_format.preserve_format => 1,
            _ => 2,
        };

        private int Wrap(int dim)
        {
            var rank = (int)Dimensions;
            return dim >= -rank && dim < rank
                ? (dim + rank) % rank
                : throw new ArgumentOutOfRangeException(nameof(dim), dim, $"expected -{rank} to {rank - 1}");
        }
    }
}
