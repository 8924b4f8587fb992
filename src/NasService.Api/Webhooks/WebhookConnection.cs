using System.Net;
using System.Net.Sockets;

namespace NasService.Api.Webhooks;

/// <summary>
/// Connects to the very address that was checked: the name is looked up once, so that a second answer cannot lead elsewhere (DNS rebinding).
/// </summary>
internal static class WebhookConnection
{
    private static readonly TimeSpan ConnectTimeout = TimeSpan.FromSeconds(5);

    /// <summary>No redirections, no proxy, no cookies, no connection kept from one delivery to the next.</summary>
    public static SocketsHttpHandler CreateHandler(bool allowPrivate) => new()
    {
        AllowAutoRedirect = false,
        UseProxy = false,
        UseCookies = false,
        PooledConnectionLifetime = TimeSpan.Zero,
        MaxResponseHeadersLength = 16,
        ConnectTimeout = ConnectTimeout,
        ConnectCallback = (context, token) => ConnectAsync(context.DnsEndPoint, allowPrivate, token),
    };

    /// <exception cref="HttpRequestException">The name leads to no address that may be connected to.</exception>
    internal static async ValueTask<Stream> ConnectAsync(DnsEndPoint end, bool allowPrivate, CancellationToken cancellationToken)
    {
        var addresses = await Dns.GetHostAddressesAsync(end.Host, cancellationToken);

        // One bad address among good ones is a trick, not an accident.
        if (addresses.Length == 0 || (!allowPrivate && !Array.TrueForAll(addresses, PublicAddress.Is)))
        {
            throw new HttpRequestException("the name leads to an address that is not on the public internet");
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, end.Port, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
