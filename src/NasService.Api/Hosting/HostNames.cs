using System.Net;

namespace NasService.Api.Hosting;

/// <summary>The names a request may call this service by. A page elsewhere whose name is made to point here (DNS rebinding) calls it by another one.</summary>
internal static class HostNames
{
    public static IReadOnlyList<string> Of(ApiSettings settings)
    {
        var names = new List<string>(settings.Hosts) { "localhost", "127.0.0.1", "[::1]" };
        var address = settings.Listen.Address;
        if (!settings.Listen.IsLoopback)
        {
            names.Add(Environment.MachineName);
            if (!address.Equals(IPAddress.Any) && !address.Equals(IPAddress.IPv6Any))
            {
                names.Add(address.AddressFamily == System.Net.Sockets.AddressFamily.InterNetworkV6 ? $"[{address}]" : address.ToString());
            }
        }

        return names;
    }
}
