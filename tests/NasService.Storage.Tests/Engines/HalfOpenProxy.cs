using System.Net;
using System.Net.Sockets;

namespace NasService.Storage.Tests.Engines;

/// <summary>
/// Stands between a client and a server's Unix socket. While it swallows, connections stay open and nothing arrives any more, either way: what a cable that was
/// pulled out looks like to both.
/// </summary>
internal sealed class HalfOpenProxy : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly string _socket;
    private volatile bool _swallows;

    public HalfOpenProxy(string socket)
    {
        _socket = socket;
        _listener.Start();
        _ = AcceptAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public bool Swallows { get => _swallows; set => _swallows = value; }

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        _listener.Dispose();
        _end.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var client = await _listener.AcceptTcpClientAsync(_end.Token);
                var server = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
                await server.ConnectAsync(new UnixDomainSocketEndPoint(_socket), _end.Token);
                var (near, far) = (client.GetStream(), new NetworkStream(server, ownsSocket: true));
                _ = PumpAsync(near, far);
                _ = PumpAsync(far, near);
            }
        }
        catch (Exception e) when (e is OperationCanceledException or ObjectDisposedException or SocketException)
        {
            // The test is over.
        }
    }

    private async Task PumpAsync(NetworkStream from, NetworkStream to)
    {
        var buffer = new byte[8192];
        try
        {
            for (var read = await from.ReadAsync(buffer, _end.Token); read > 0; read = await from.ReadAsync(buffer, _end.Token))
            {
                if (!_swallows)
                {
                    await to.WriteAsync(buffer.AsMemory(0, read), _end.Token);
                }
            }
        }
        catch (Exception e) when (e is IOException or OperationCanceledException or ObjectDisposedException)
        {
            // One of the two has gone.
        }

        await to.DisposeAsync();
        await from.DisposeAsync();
    }
}
