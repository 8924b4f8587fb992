using System.ComponentModel;
using System.Net.Sockets;
using NasService.Core.Artifacts;
using NasService.Core.Input;
using NasService.Core.Jobs;
using NasService.Core.Stores;

namespace NasService.Core.Tests.Jobs;

public sealed class FailuresTests
{
    public static TheoryData<string, Exception, FailureKind> Cases()
    {
        var digest = ArtifactDigest.Parse(new string('a', 64));
        return new TheoryData<string, Exception, FailureKind>
        {
            { "disk", new IOException("No space left on device"), FailureKind.Environment },
            { "rights", new UnauthorizedAccessException(), FailureKind.Environment },
            { "database", new StoreException("Database: the disk is full."), FailureKind.Environment },
            { "artifacts", new ArtifactException("Cannot write."), FailureKind.Environment },
            { "network", new HttpRequestException("refused"), FailureKind.Environment },
            { "socket", new SocketException(), FailureKind.Environment },
            { "time", new TimeoutException(), FailureKind.Environment },
            { "behind a wrapper", new InvalidOperationException("A model cannot be stored.", new IOException("I/O error")),
                FailureKind.Environment },
            { "one of several", new AggregateException(new InvalidOperationException(), new IOException()), FailureKind.Environment },
            { "a request that took too long", new TaskCanceledException("The request was canceled.", new TimeoutException()),
                FailureKind.Environment },
            { "a folder that is gone", new DirectoryNotFoundException(), FailureKind.Environment },
            { "a process that cannot be started", new Win32Exception(11), FailureKind.Environment },
            { "a user's file that the disk does not give",
                new InputException("data.path", "The file cannot be read.", cause: new IOException("Input/output error")),
                    FailureKind.Environment },
            { "a user's file with no memory for it",
                new InputException("data.path", "The file cannot be read.", cause: new OutOfMemoryException()), FailureKind.Memory },
            { "a user's file that ends too early",
                new InputException("data.path", "The file cannot be read.", cause: new EndOfStreamException()), FailureKind.Input },
            { "a user's file that is not there",
                new InputException("data.path", "There is no such file.", cause: new FileNotFoundException()), FailureKind.Input },
            { "managed memory", new OutOfMemoryException(), FailureKind.Memory },
            { "libtorch's memory",
                new System.Runtime.InteropServices.ExternalException("DefaultCPUAllocator: can't allocate memory: you tried to allocate 4096 bytes."), FailureKind.Memory },
            { "C++'s memory", new InvalidOperationException("std::bad_alloc"), FailureKind.Memory },
            { "ONNX Runtime's memory", new InvalidOperationException("Failed to allocate memory for requested buffer of size 1024"),
                FailureKind.Memory },
            { "a mistake", new InputException("space", "Not a space."), FailureKind.Input },
            { "told to stop", new OperationCanceledException(), FailureKind.Interruption },
            { "lease lost", new StageLostException(new StageTicket("j", "train", 1, "t")), FailureKind.Interruption },
            { "a missing artifact", new ArtifactMissingException(digest), FailureKind.Work },
            { "a damaged artifact", new ArtifactCorruptException(digest, "it is a link"), FailureKind.Work },
            { "a missing file", new FileNotFoundException(), FailureKind.Work },
            { "a network that does not run", new InvalidOperationException("Expected 3 channels, got 1."), FailureKind.Work },
            { "a number that is none", new ArithmeticException("NaN"), FailureKind.Work },
        };
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Of_AnException_IsWhoseTheFailureIs(string what, Exception exception, FailureKind kind)
    {
        Assert.True(Failures.Of(exception) == kind, $"{what}: {Failures.Of(exception)}");
        Assert.Equal(kind == FailureKind.Work, Failures.IsOfCandidate(exception));
    }
}
