using System.Net.Sockets;
using NasService.Core.Input;

namespace NasService.Api;

/// <summary>Finds that nobody can listen at an address before anything is built or made for it: the server's own failure comes late and with a stack trace.</summary>
internal static class ListenCheck
{
    private static readonly Dictionary<SocketError, (string Message, string Allowed)> s_reasons = new()
    {
        [SocketError.AddressAlreadyInUse] = ("Another process listens there.", "a port that is free, as in --listen 127.0.0.1:8421, or 0 for any"),
        [SocketError.AccessDenied] = ("This user may not listen there.", "a port from 1024 on"),
        [SocketError.AddressNotAvailable] = ("This machine has no such address.", "127.0.0.1:PORT, or an address of this machine"),
    };

    /// <exception cref="InputException">Nobody can.</exception>
    public static void Run(ListenAddress listen)
    {
        if (listen.Port == 0)
        {
            return;
        }

        try
        {
            using var socket = new Socket(listen.Address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            if (listen.Address.Equals(System.Net.IPAddress.IPv6Any))
            {
                socket.DualMode = true;
            }

            socket.Bind(new System.Net.IPEndPoint(listen.Address, listen.Port));
            socket.Listen(1);
        }
        catch (SocketException e)
        {
            throw Refusal(listen, e);
        }
    }

    /// <summary>The same for what the server ran into itself.</summary>
    public static InputException Refusal(ListenAddress listen, Exception exception)
    {
        for (var e = exception; e is not null; e = e.InnerException)
        {
            if (e is SocketException socket && s_reasons.TryGetValue(socket.SocketErrorCode, out var reason))
            {
                return new InputException("--listen", reason.Message, $"{listen.Address}:{listen.Port}", reason.Allowed);
            }
        }

        return new InputException("--listen", $"Cannot listen there: {exception.Message}", $"{listen.Address}:{listen.Port}");
    }
}
