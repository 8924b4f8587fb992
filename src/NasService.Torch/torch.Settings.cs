using static TorchSharp.Interop.NativeMethods;

namespace TorchSharp;

public static partial class torch
{
    public static string __version__ => Text(nas_version());

    public static int get_num_threads() => nas_get_num_threads();

    public static void set_num_threads(int num) => Check(nas_set_num_threads(num));

    public static int get_num_interop_threads() => nas_get_num_interop_threads();

    /// <summary>Can be set once, and only before the first operator that runs in parallel.</summary>
    public static void set_num_interop_threads(int num) => Check(nas_set_num_interop_threads(num));

    public static IDisposable no_grad() => new AutoGradMode(enabled: false);

    public static IDisposable enable_grad(bool enabled = true) => new AutoGradMode(enabled);

    public static IDisposable set_grad_enabled(bool mode = true) => new AutoGradMode(mode);

    public static bool is_grad_enabled() => nas_grad_mode() != 0;

    public static IDisposable inference_mode(bool mode = true) => new InferenceMode(mode);

    public static bool is_inference_mode_enabled() => nas_inference_mode() != 0;

    public static DisposeScope NewDisposeScope() => DisposeScopeManager.Current.Push();

    /// <summary>Sets the calling thread's mode, and puts the former one back at the end.</summary>
    private sealed class AutoGradMode : IDisposable
    {
        private readonly bool before = is_grad_enabled();

        public AutoGradMode(bool enabled) => nas_set_grad_mode(enabled ? 1 : 0);

        public void Dispose() => nas_set_grad_mode(before ? 1 : 0);
    }

    private sealed class InferenceMode(bool enabled) : IDisposable
    {
        private nint guard = nas_inference_begin(enabled ? 1 : 0);

        public void Dispose()
        {
            if (guard != 0)
            {
                nas_inference_end(guard);
                guard = 0;
            }
        }
    }
}
