using System.ComponentModel;
using System.Data.Common;
using NasService.Core.Artifacts;
using NasService.Core.Input;
using NasService.Core.Stores;

namespace NasService.Core.Jobs;

/// <summary>The one classification of failures. Whoever catches what work has thrown asks here.</summary>
public static class Failures
{
    /// <summary>What native code says when it gets no memory: libtorch's allocator, C++, ONNX Runtime's arena.</summary>
    private static readonly string[] MemoryWords = ["can't allocate memory", "not enough memory", "bad_alloc", "bad allocation", "failed to allocate memory", "std::bad_array_new_length", "cannot allocate memory", "out of memory"];

    /// <summary>The kind of the exception, or of the first cause behind it that has one.</summary>
    public static FailureKind Of(Exception exception)
        => Chain(exception).Select(OfOne).FirstOrDefault(k => k != FailureKind.Work);

    /// <summary>Whether it is a fact about the candidate that was worked on, and nobody else's.</summary>
    public static bool IsOfCandidate(Exception exception) => Of(exception) == FailureKind.Work;

    /// <summary>Whether a text is what a program says that gets no memory.</summary>
    public static bool SpeaksOfMemory(string text) => MemoryWords.Any(w => text.Contains(w, StringComparison.OrdinalIgnoreCase));

    private static FailureKind OfOne(Exception exception) => exception switch
    {
        // As HttpClient ends a request that takes too long: nobody has told it to stop.
        OperationCanceledException { InnerException: TimeoutException } => FailureKind.Environment,
        OperationCanceledException or StageLostException => FailureKind.Interruption,

        // What was stored is not there or damaged: waiting brings nothing back, and trying again may find a copy.
        ArtifactMissingException or ArtifactCorruptException or StoreVersionException => FailureKind.Work,
        StoreException => FailureKind.Environment,

        // A file of the user's that the disk does not give is no mistake of the user's.
        InputException { InnerException: { } cause } when Of(cause) is FailureKind.Environment or FailureKind.Memory => Of(cause),
        InputException => FailureKind.Input,
        OutOfMemoryException => FailureKind.Memory,

        // A file that is not there is no fault of the disk; neither is one that ends too early. A folder that is gone may be a disk that is gone.
        FileNotFoundException or EndOfStreamException => FailureKind.Work,
        IOException or UnauthorizedAccessException or DbException or HttpRequestException or TimeoutException => FailureKind.Environment,

        // Sockets, and a process that the machine cannot start.
        Win32Exception => FailureKind.Environment,
        _ when SpeaksOfMemory(exception.Message) => FailureKind.Memory,
        _ => FailureKind.Work,
    };

    private static IEnumerable<Exception> Chain(Exception exception)
    {
        yield return exception;
        var inner = exception is AggregateException several ? several.InnerExceptions : exception.InnerException is { } one ? [one] : (IEnumerable<Exception>)[];
        foreach (var cause in inner.SelectMany(Chain))
        {
            yield return cause;
        }
    }
}
