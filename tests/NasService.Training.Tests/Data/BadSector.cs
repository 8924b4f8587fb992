using System.Net.Sockets;

namespace NasService.Training.Tests.Data;

/// <summary>A file that is there and that nobody can open, until it is disposed.</summary>
/// <remarks>A socket: rights do not keep out who has them all, and a data set's links are looked at before what they lead to.</remarks>
internal sealed class BadSector : IDisposable
{
    private readonly string _path;
    private readonly string _aside = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
    private readonly Socket _socket = new(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);

    public BadSector(string path)
    {
        _path = path;
        File.Move(path, _aside);
        _socket.Bind(new UnixDomainSocketEndPoint(path));
    }

    public void Dispose()
    {
        _socket.Dispose();
        File.Delete(_path);
        File.Move(_aside, _path);
    }
}
