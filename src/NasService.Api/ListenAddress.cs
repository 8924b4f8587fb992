using System.Globalization;
using System.Net;
using NasService.Core.Input;

namespace NasService.Api;

/// <summary>Where a service listens, and with which certificate.</summary>
/// <param name="Address">The interface.</param>
/// <param name="Port">0: any free one.</param>
/// <param name="CertificateFile">PEM or PFX with its private key; null: plain HTTP.</param>
/// <param name="KeyFile">The private key of a PEM certificate, where it is a file of its own; else null.</param>
public sealed record ListenAddress(IPAddress Address, int Port, string? CertificateFile = null, string? KeyFile = null)
{
    public const int DefaultPort = 8420;

    public static ListenAddress Default { get; } = new(IPAddress.Loopback, DefaultPort);

    public bool IsLoopback => IPAddress.IsLoopback(Address);

    public string Scheme => CertificateFile is null ? "http" : "https";

    /// <param name="text"><c>ADDRESS:PORT</c>, <c>PORT</c>, or an address; <c>*</c> is every interface.</param>
    /// <param name="certificate">See <see cref="CertificateFile"/>.</param>
    /// <param name="key">See <see cref="KeyFile"/>.</param>
    /// <param name="isBehindProxy">A proxy ends TLS.</param>
    /// <exception cref="InputException">Not an address; or off loopback without TLS.</exception>
    public static ListenAddress Parse(string text, string? certificate, string? key, bool isBehindProxy)
    {
        var listen = (Read(text) ?? throw new InputException("--listen", "Not an address to listen on.", text, "ADDRESS:PORT, as in 127.0.0.1:8420 or *:8420"))
            with
        { CertificateFile = certificate, KeyFile = key };
        if (!listen.IsLoopback && certificate is null && !isBehindProxy)
        {
            throw new InputException(
                "--listen", "Keys and cookies would cross the network in the clear.", text, "a loopback address, or --certificate FILE, or --behind-proxy where a proxy ends TLS");
        }

        return listen;
    }

    private static ListenAddress? Read(string text)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is >= 0 and <= IPEndPoint.MaxPort)
        {
            return new ListenAddress(IPAddress.Loopback, port);
        }

        var named = text.Replace("localhost", "127.0.0.1", StringComparison.OrdinalIgnoreCase).Replace("*", "[::]", StringComparison.Ordinal);
        return IPEndPoint.TryParse(named, out var end) ? new ListenAddress(end.Address, end.Port == 0 && !named.EndsWith(":0", StringComparison.Ordinal) ? DefaultPort : end.Port) : null;
    }
}
