using Microsoft.Extensions.DependencyInjection;
using NasService.Core.Artifacts;
using NasService.Core.Jobs;

namespace NasService.Pipeline.Tests;

public sealed class PipelineServicesTests
{
    /// <summary>Who takes jobs in must know exactly what the workers can run.</summary>
    [Fact]
    public async Task JobNames_AsRegistered_AreThoseShipped()
    {
        await using var services = new ServiceCollection()
            .AddPipeline(new DataFolder(Path.Combine(Path.GetTempPath(), "nas-never-made")), "searchspaces").BuildServiceProvider();
        var registered = services.GetRequiredService<JobNames>();

        // As text: an immutable array equals only itself.
        static string text(JobNames names) => string.Join(
            '/', string.Join(',', names.DataKinds), string.Join(',', names.Recipes), string.Join(',', names.Algorithms),
                string.Join(',', names.Meters.Order(StringComparer.Ordinal)), string.Join(',', names.TeachableRecipes),
                string.Join(',', names.Importances));
        Assert.Equal(text(JobNames.Shipped), text(registered));
    }
}
