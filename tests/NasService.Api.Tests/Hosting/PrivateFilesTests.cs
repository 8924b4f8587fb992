using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using NasService.Storage.Maintenance;

namespace NasService.Api.Tests.Hosting;

/// <summary>The umask is the whole process's; tests of this assembly run one after the other.</summary>
[UnsupportedOSPlatform("windows")]
public sealed partial class PrivateFilesTests
{
    private const UnixFileMode Others = ~(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

    [Fact]
    public async Task Files_OfAServiceUnderAnOpenUmask_AreClosedToOthers()
    {
        var before = Umask(0);
        try
        {
            await using var service = await TestService.StartAsync(isFirst: true);
            var job = await TestService.SubmitAsync(service.Admin);
            await TestJobs.FillAsync(service, await TestJobs.StartAsync(service, job));
            var backup = Path.Combine(service.Folder, "store.tar");
            await service.Get<StoreBackup>().SaveAsync(backup, default);
            var data = Path.Combine(service.Folder, "data");
            var all = Directory.EnumerateFileSystemEntries(data, "*", SearchOption.AllDirectories).Append(data).Append(backup).ToArray();
            Assert.Contains(all, f => f.EndsWith("nas.db-wal", StringComparison.Ordinal));
            Assert.Contains(all, f => f.EndsWith(".xml", StringComparison.Ordinal));
            Assert.Empty(all.Where(f => (File.GetUnixFileMode(f) & Others) != UnixFileMode.None).Select(f => $"{File.GetUnixFileMode(f)} {f}"));
        }
        finally
        {
            Umask(before);
        }
    }

    [Fact]
    public async Task Files_OfAnEarlierVersion_AreClosedWhenTheStoreIsOpened()
    {
        await using var service = await TestService.StartAsync();
        var data = Path.Combine(service.Folder, "data");
        var parts = new[] { Path.Combine(data, "nas.db"), Path.Combine(data, "artifacts"), Path.Combine(data, "checkpoints"), Path.Combine(data, "keys") };
        foreach (var part in parts)
        {
            File.SetUnixFileMode(part, File.GetUnixFileMode(part) | UnixFileMode.GroupRead | UnixFileMode.OtherRead);
        }

        new Core.Artifacts.DataFolder(data).Prepare();
        await service.Get<Storage.NasStorage>().OpenAsync(default);
        Assert.All(parts, p => Assert.Equal(UnixFileMode.None, File.GetUnixFileMode(p) & Others));
    }

    [LibraryImport("libc", EntryPoint = "umask")]
    private static partial uint Umask(uint mask);
}
