using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace TorchSharp.Interop;

/// <summary>
/// Where the lists among an operator's arguments live until it has run: a pinned ring per thread, so that a call pins and allocates
/// nothing. Going round it takes 64 KiB of lists, far more than the few calls whose arguments can be under construction at once.
/// </summary>
internal static unsafe class ArgumentBuffer
{
    private const int Words = 8192;
    private const int LargestInRing = Words / 8;

    [ThreadStatic]
    private static Ring? ring;

    /// <summary>Room for <paramref name="count"/> items, valid for the operator call that is being built.</summary>
    public static T* Take<T>(int count)
        where T : unmanaged => (T*)(ring ??= new Ring()).Take((int)((((long)count * sizeof(T)) + 7) / 8));

    private sealed class Ring
    {
        private readonly long[] words = GC.AllocateUninitializedArray<long>(Words, pinned: true);
        private readonly long[]?[] oversize = new long[16][];
        private int next;
        private int nextOversize;

        public long* Take(int count)
        {
            if (count > LargestInRing)
            {
                var own = GC.AllocateUninitializedArray<long>(count, pinned: true);
                oversize[nextOversize++ % oversize.Length] = own;
                return Address(own, 0);
            }

            if (next + count > Words)
            {
                next = 0;
            }

            var start = next;
            next += count;
            return Address(words, start);
        }

        private static long* Address(long[] array, int index) =>
            (long*)Unsafe.AsPointer(
                ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(array), index));
    }
}
