using NasService.Measurement.Timing;

namespace NasService.Measurement.Tests.Timing;

public sealed class CoreRotationTests
{
    [SkippableFact]
    public void Turn_EachTurn_BindsToOneCoreAndDisposeUndoesIt()
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "Threads are bound to cores on Linux only.");
        var before = Allowed();
        using (var rotation = new CoreRotation())
        {
            rotation.Turn(0);
            var first = Allowed();
            rotation.Turn(1);
            var second = Allowed();
            rotation.Turn(2);

            Assert.True(int.TryParse(first, out _), first);
            Assert.True(int.TryParse(second, out _), second);
            Assert.Equal(Environment.ProcessorCount > 1, first != second);
            Assert.Equal(first, Allowed());
        }

        Assert.Equal(before, Allowed());
    }

    private static string Allowed()
        => File.ReadLines("/proc/thread-self/status").Single(l => l.StartsWith("Cpus_allowed_list:", StringComparison.Ordinal)).Split('\t')[1];
}
