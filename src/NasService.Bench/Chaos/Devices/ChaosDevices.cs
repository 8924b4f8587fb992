namespace NasService.Bench.Chaos.Devices;

/// <summary>Devices of a benchmark's jobs: so many processes with one name and one key, behind a network of their own.</summary>
/// <param name="Count">Processes.</param>
/// <param name="Key">Their secret.</param>
/// <param name="Network">Between them and the service.</param>
/// <param name="Folder">Has a folder of each, which holds nothing of the service.</param>
internal sealed record ChaosDevices(int Count, string Key, DeviceNetwork Network, string Folder)
{
    /// <summary>As jobs know it.</summary>
    public const string Name = "board";

    /// <summary>A process that is not started yet.</summary>
    public ServiceChild Create(int number)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Folder, $"device-{number}")).FullName;
        return new ServiceChild(
            $"device-{number}",
            ["bench", SteadyDeviceBench.CommandName, "--server", Network.Address.AbsoluteUri, "--device", Name, "--data", folder],
            folder,
            new Dictionary<string, string>(StringComparer.Ordinal) { ["NAS_API_KEY"] = Key, ["SSL_CERT_FILE"] = Network.CertificateFile });
    }
}
