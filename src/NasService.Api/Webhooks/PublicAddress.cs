using System.Net;
using System.Net.Sockets;

namespace NasService.Api.Webhooks;

/// <summary>
/// Tells addresses of the internet from those of machines, neighbours and networks that only this host can reach: the special-purpose registries of IANA
/// (RFC 6890 and after), with what carries an IPv4 address inside an IPv6 one unwrapped first. Of IPv6 only global unicast is public (2000::/3): whatever
/// else leads somewhere, as the translated <c>::ffff:0:a.b.c.d</c> does, is no address of the internet.
/// </summary>
internal static class PublicAddress
{
    private static readonly IPNetwork[] Special =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.31.196.0/24", "192.52.193.0/24", "192.88.99.0/24",
            "192.168.0.0/16", "192.175.48.0/24", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
            "::/128", "::1/128", "100::/64", "2001::/23", "2001:db8::/32", "3fff::/20", "5f00::/16", "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8",
        }.Select(IPNetwork.Parse),
    ];

    private static readonly IPNetwork Nat64 = IPNetwork.Parse("64:ff9b::/96");
    private static readonly IPNetwork SixToFour = IPNetwork.Parse("2002::/16");
    private static readonly IPNetwork GlobalUnicast = IPNetwork.Parse("2000::/3");

    public static bool Is(IPAddress address)
    {
        var plain = Unwrap(address);
        return plain is not null && !Array.Exists(Special, n => n.BaseAddress.AddressFamily == plain.AddressFamily && n.Contains(plain));
    }

    // Null: an address that leads to another one in a way that cannot be followed.
    private static IPAddress? Unwrap(IPAddress address)
    {
        if (address.AddressFamily == AddressFamily.InterNetwork)
        {
            return address;
        }

        if (address.IsIPv4MappedToIPv6)
        {
            return address.MapToIPv4();
        }

        var bytes = address.GetAddressBytes();
        return Nat64.Contains(address) ? new IPAddress(bytes.AsSpan(12))
            : SixToFour.Contains(address) ? new IPAddress(bytes.AsSpan(2, 4))
            : !GlobalUnicast.Contains(address) ? null
            : IsIsatap(bytes) ? new IPAddress(bytes.AsSpan(12))
            : new IPAddress(bytes);
    }

    // RFC 5214: an interface identifier that names the IPv4 address at the end of a tunnel, below any prefix.
    private static bool IsIsatap(ReadOnlySpan<byte> address) => (address[8] & 0xfd) == 0 && address[9] == 0 && address[10] == 0x5e && address[11] == 0xfe;
}
