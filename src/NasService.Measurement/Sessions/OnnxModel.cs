using System.Collections.Immutable;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;
using NasService.Core.Latency;
using NasService.Measurement.Providers;
using NasService.Measurement.Quality;

namespace NasService.Measurement.Sessions;

/// <summary>
/// An open model of one fixed batch with buffers that live as long as it does, so that a run costs no allocation and no copy.
/// Not for two threads at once.
/// </summary>
internal sealed class OnnxModel : IModelInputs, IDisposable
{
    /// <summary>Name of the symbolic batch dimension of every exported file.</summary>
    public const string BatchDimension = "N";

    /// <summary>Of a model whose axes but the batch are all fixed.</summary>
    internal static readonly IReadOnlyDictionary<string, int> NoFreeAxes = new Dictionary<string, int>(StringComparer.Ordinal);

    private static readonly CpuProvider Cpu = new();

    private readonly InferenceSession _session;
    private readonly OrtIoBinding _binding;
    private readonly ImmutableArray<(string Name, TensorElementType Type, NodeMetadata Node)> _metadata;
    private readonly int _batch;
    private ImmutableArray<OnnxInput> _inputs;
    private readonly ImmutableArray<OrtValue> _outputs;
    private readonly RunOptions _runOptions = new();

    private OnnxModel(
        InferenceSession session, int batch,
        IEnumerable<(string Name, TensorElementType Type, long[] Shape)> inputs,
        IReadOnlyList<(string Name, long[] Shape)> outputs)
    {
        (_session, _batch) = (session, batch);
        _metadata = [.. session.InputMetadata.Select(i => (i.Key, i.Value.ElementDataType, i.Value))];
        _inputs = [.. inputs.Select(Allocate)];
        _outputs =
        [
            .. outputs.Select(o => OrtValue.CreateAllocatedTensorValue(OrtAllocator.DefaultInstance, TensorElementType.Float, o.Shape)),
        ];
        _binding = session.CreateIoBinding();
        Bind();
        foreach (var (output, value) in outputs.Zip(_outputs))
        {
            _binding.BindOutput(output.Name, value);
        }

        Outputs = PerSample(outputs[0].Shape);
    }

    public long Size => _inputs.Sum(i => i.Size);

    public Span<float> Floats(string name) => Find(name, TensorElementType.Float).Value.GetTensorMutableDataAsSpan<float>();

    public Span<long> Integers(string name) => Find(name, TensorElementType.Int64).Value.GetTensorMutableDataAsSpan<long>();

    /// <summary>(batch, <see cref="Outputs"/>) row-major; overwritten by <see cref="Run"/>.</summary>
    public ReadOnlySpan<float> Output => _outputs[0].GetTensorDataAsSpan<float>();

    /// <summary>Numbers that come out for each of the batch.</summary>
    public int Outputs { get; }

    /// <summary>Loads the file for one batch size, one length of each axis that it leaves open and thread count, onto the processor where no provider is named.</summary>
    /// <exception cref="OnnxModelException">The file cannot be read, which its cause tells; or it is corrupt, or unsupported.</exception>
    /// <param name="model">The file.</param>
    /// <param name="batch">Samples of a run.</param>
    /// <param name="threads">Inside an operator.</param>
    /// <param name="provider">Where it runs; null: the processor.</param>
    /// <param name="freeAxes">Lengths that are fixed, by the axes' symbols; null: none.</param>
    /// <param name="openAxes">Lengths that may change later (<see cref="Resize"/>), likewise.</param>
    /// <param name="mayHaveMore">Whether there may be outputs besides the first: for a part of a network, which is timed and not read.</param>
    public static OnnxModel Open(ModelFile model, int batch, int threads, IExecutionProvider? provider = null, IReadOnlyDictionary<string, int>? freeAxes = null,
        IReadOnlyDictionary<string, int>? openAxes = null, bool mayHaveMore = false)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(batch, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        var axes = freeAxes ?? NoFreeAxes;
        var session = OpenSession(model, batch, threads, provider, axes);
        try
        {
            var inputs = session.InputMetadata
                .Select(i => Described("input", i.Key, i.Value, batch, openAxes ?? NoFreeAxes, TensorElementType.Float, TensorElementType.Int64)).ToArray();
            if (session.OutputMetadata.Count != 1 && !(mayHaveMore && session.OutputMetadata.Count > 1))
            {
                throw new OnnxModelException($"expected one output, got {session.OutputMetadata.Count}");
            }

            var isOpen = axes.Count + (openAxes?.Count ?? 0) > 0;
            var outputs = session.OutputMetadata.Select(o => (o.Key, isOpen && o.Value.Dimensions.Skip(1).Any(d => d < 0)
                ? OutputShape(session, inputs, o.Key)
                : Described("output", o.Key, o.Value, batch, NoFreeAxes, TensorElementType.Float).Shape)).ToArray();
            return new OnnxModel(session, batch, inputs, outputs);
        }
        catch (OnnxRuntimeException exception)
        {
            session.Dispose();
            throw Named(exception, model);
        }
        catch
        {
            session.Dispose();
            throw;
        }
    }

    /// <summary>The runtime's session alone.</summary>
    /// <exception cref="OnnxModelException">As of <see cref="Open"/>.</exception>
    internal static InferenceSession OpenSession(ModelFile model, int batch, int threads, IExecutionProvider? provider, IReadOnlyDictionary<string, int> freeAxes)
    {
        OnnxProcess.Start();
        var bytes = Read(model);
        try
        {
            using var options = Options(batch, threads, freeAxes);
            (provider ?? Cpu).AppendTo(options);
            return new InferenceSession(bytes, options);
        }
        catch (OnnxRuntimeException exception)
        {
            throw Named(exception, model);
        }
    }

    // The runtime got bytes and knows no name.
    private static OnnxModelException Named(OnnxRuntimeException exception, ModelFile model)
        => new(Short($"model file {Path.GetFileName(model.Path)}: {exception.Message}"), exception);

    // Of an output whose lengths follow from those that the input leaves open: the runtime knows them behind a run alone.
    private static long[] OutputShape(InferenceSession session, (string Name, TensorElementType Type, long[] Shape)[] inputs, string output)
    {
        var values = inputs.Select(i => OrtValue.CreateAllocatedTensorValue(OrtAllocator.DefaultInstance, i.Type, i.Shape)).ToArray();
        try
        {
            foreach (var (value, input) in values.Zip(inputs))
            {
                new OnnxInput(input.Name, input.Type, PerSample(input.Shape), value).ClearFrom(0);
            }

            using var run = new RunOptions();
            using var made = session.Run(run, [.. inputs.Select(i => i.Name)], values, [output]);
            return made[0].GetTensorTypeAndShape().Shape;
        }
        finally
        {
            foreach (var value in values)
            {
                value.Dispose();
            }
        }
    }

    /// <summary>Makes room for inputs whose open axes have other lengths; what was in them is gone.</summary>
    public void Resize(IReadOnlyDictionary<string, int> openAxes)
    {
        var old = _inputs;
        _inputs = [.. _metadata.Select(m => Allocate(Described("input", m.Name, m.Node, _batch, openAxes, TensorElementType.Float, TensorElementType.Int64)))];
        Bind();
        foreach (var input in old)
        {
            input.Value.Dispose();
        }
    }

    /// <summary>Fills every input with seeded noise; whole numbers, which may choose a row of a table, are 0 and 1.</summary>
    public void FillWithNoise(Random random)
    {
        foreach (var input in _inputs)
        {
            input.FillWithNoise(random);
        }
    }

    /// <summary>Writes zeros into all rows of the batch from one on.</summary>
    public void ClearFrom(int row)
    {
        foreach (var input in _inputs)
        {
            input.ClearFrom(row);
        }
    }

    /// <summary>One inference of the whole batch. Allocates nothing.</summary>
    public void Run() => _session.RunWithBinding(_runOptions, _binding);

    public void Dispose()
    {
        _binding.Dispose();
        foreach (var input in _inputs)
        {
            input.Value.Dispose();
        }

        foreach (var output in _outputs)
        {
            output.Dispose();
        }

        _runOptions.Dispose();
        _session.Dispose();
    }

    /// <summary>The runtime's message in one line without the folder the file lies in.</summary>
    public static OnnxModelException Short(OnnxRuntimeException exception, ModelFile model)
        => new(Short(exception.Message.Replace(model.Path, Path.GetFileName(model.Path), StringComparison.Ordinal)), exception);

    /// <summary>In one line of 300 characters at most.</summary>
    public static string Short(string message)
    {
        const int Longest = 300;
        var text = message.ReplaceLineEndings(" ").Trim();
        return text.Length <= Longest ? text : text[..Longest] + "...";
    }

    // Here and not by the runtime, whose messages do not tell a disk that fails from a model that is wrong.
    private static byte[] Read(ModelFile model)
    {
        var name = Path.GetFileName(model.Path);
        try
        {
            return File.ReadAllBytes(model.Path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            // Who names a model has written its file: that it went away says nothing about the model.
            throw new OnnxModelException($"model file {name} does not exist", new IOException(e.Message, e));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new OnnxModelException(Short($"model file {name} cannot be read: {e.Message.Replace(model.Path, name, StringComparison.Ordinal)}"), e);
        }
    }

    private static int PerSample(long[] shape) => (int)(shape.Aggregate(1L, (a, b) => a * b) / shape[0]);

    private static SessionOptions Options(int batch, int threads, IReadOnlyDictionary<string, int> freeAxes)
    {
        var options = new SessionOptions
        {
            IntraOpNumThreads = threads,
            InterOpNumThreads = 1,
            ExecutionMode = ExecutionMode.ORT_SEQUENTIAL,
            GraphOptimizationLevel = GraphOptimizationLevel.ORT_ENABLE_ALL,
            LogSeverityLevel = OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL,
        };
        options.AddSessionConfigEntry("session.intra_op.allow_spinning", "0");
        options.AddFreeDimensionOverrideByName(BatchDimension, batch);
        foreach (var (symbol, length) in freeAxes)
        {
            options.AddFreeDimensionOverrideByName(symbol, length);
        }

        return options;
    }

    private static OnnxInput Allocate((string Name, TensorElementType Type, long[] Shape) input) => new(
        input.Name, input.Type, PerSample(input.Shape), OrtValue.CreateAllocatedTensorValue(OrtAllocator.DefaultInstance, input.Type, input.Shape));

    private void Bind()
    {
        foreach (var input in _inputs)
        {
            _binding.BindInput(input.Name, input.Value);
        }
    }

    private OnnxInput Find(string name, TensorElementType type)
    {
        var found = _inputs.Length == 1 ? _inputs[0] : _inputs.FirstOrDefault(i => i.Name == name);
        return found?.Type == type
            ? found
            : throw new ArgumentException($"Expected one of {string.Join(", ", _inputs.Select(i => $"{i.Name} ({i.Type})"))}, got {name} ({type}).", nameof(name));
    }

    private static (string Name, TensorElementType Type, long[] Shape) Described(string what, string name, NodeMetadata node, int batch, IReadOnlyDictionary<string, int> open,
        params TensorElementType[] allowed)
    {
        if (!node.IsTensor || !allowed.Contains(node.ElementDataType) || node.Dimensions.Length == 0)
        {
            throw new OnnxModelException($"expected {what} {name} to be a {string.Join(" or ", allowed).ToLowerInvariant()} tensor with a batch dimension");
        }

        // Outputs keep their symbolic batch in the metadata although the override has fixed it.
        var shape = Array.ConvertAll(node.Dimensions, d => (long)d);
        shape[0] = shape[0] < 0 ? batch : shape[0];
        for (var i = 1; i < shape.Length; i++)
        {
            shape[i] = shape[i] < 0 && open.TryGetValue(node.SymbolicDimensions[i], out var length) ? length : shape[i];
        }

        if (shape.Any(d => d < 1) || shape[0] != batch)
        {
            throw new OnnxModelException($"expected {what} {name} to have batch {BatchDimension} and else known dimensions, got ({string.Join(", ", node.Dimensions)})");
        }

        return (name, node.ElementDataType, shape);
    }
}
