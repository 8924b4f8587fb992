using TorchSharp.Interop;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>
    /// A handle on one native tensor. It has no finalizer: its owner is the dispose scope it was made in, or whoever detached it.
    /// </summary>
    public partial class Tensor : IDisposable
    {
        private static long totalCount;
        private static long peakCount;
        private nint handle;

        internal Tensor(nint handle, bool register = true)
        {
            this.handle = handle;
            if (handle == 0)
            {
                return;
            }

            var total = Interlocked.Increment(ref totalCount);
            if (total > peakCount)
            {
                peakCount = total;
            }

            if (register)
            {
                DisposeScopeManager.Current.Created(this);
            }
        }

        /// <summary>Live native tensors held by managed handles, over all threads.</summary>
        public static long TotalCount => Interlocked.Read(ref totalCount);

        /// <summary>The highest <see cref="TotalCount"/> seen; approximate when several threads make tensors at once.</summary>
        public static long PeakCount => Interlocked.Read(ref peakCount);

        public nint Handle => handle != 0 ? handle : throw new InvalidOperationException("Tensor invalid -- empty handle.");

        /// <summary>True after disposal, and for the gradient of an input that the outputs do not use.</summary>
        public bool IsInvalid => handle == 0;

        public string? name { get; set; }

        internal DisposeScope? OwningDisposeScope { get; set; }

        internal int ScopeIndex { get; set; }

        public static Tensor UnsafeCreateTensor(nint handle) => new(handle);

        public void Dispose()
        {
            Dispose(disposing: true);
            GC.SuppressFinalize(this);
        }

        public Tensor MoveToOuterDisposeScope()
        {
            OwningDisposeScope?.MoveToOuter(this);
            return this;
        }

        public Tensor DetachFromDisposeScope()
        {
            OwningDisposeScope?.Detach(this);
            return this;
        }

        public Tensor MoveToOtherDisposeScope(Tensor other) => MoveToOtherDisposeScope(other.OwningDisposeScope);

        public Tensor MoveToOtherDisposeScope(DisposeScope? other)
        {
            if (OwningDisposeScope is { } own)
            {
                own.MoveToOther(other, this);
            }
            else
            {
                other?.Attach(this);
            }

            return this;
        }

        public override int GetHashCode() => base.GetHashCode();

        public override bool Equals(object? obj) => obj is Tensor other && Equals(other);

        /// <summary>Same shape and same elements.</summary>
        public bool Equals(Tensor target) => Dispatch.CallValue(Operators.Equal, [this, target]).Boolean;

        public override string ToString() => IsInvalid ? "[disposed]" : $"[{string.Join('x', shape)}], type = {dtype}, device = {device}";

        /// <summary>Gives the native reference to the caller; this object is empty afterwards.</summary>
        internal nint MoveHandle()
        {
            var moved = Handle;
            handle = 0;
            Interlocked.Decrement(ref totalCount);
            return moved;
        }

        /// <summary>The scope has already let go of its list.</summary>
        internal void DisposeFromScope()
        {
            OwningDisposeScope = null;
            Free(inScope: true);
        }

        protected virtual void Dispose(bool disposing)
        {
            var scope = OwningDisposeScope;
            scope?.Remove(this);
            Free(scope is not null);
        }

        private void Free(bool inScope)
        {
            if (handle == 0)
            {
                return;
            }

            var freed = handle;
            handle = 0;
            Interlocked.Decrement(ref totalCount);
            DisposeScopeManager.Current.Disposed(inScope);
            NativeMethods.nas_tensor_free(freed);
        }
    }
}
