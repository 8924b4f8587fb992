using System.Text;
using NasService.Cli.Init;
using NasService.Core.Blocks;
using NasService.Core.Input;
using NasService.Core.Jobs;
using NasService.Core.Spaces;

namespace NasService.Cli.Tests.Init;

public sealed class InitPlanTests
{
    [Fact]
    public void Of_EverySizeAndNumber_GivesAValidSpaceAndJobThatFitEachOther()
    {
        foreach (var side in new[] { 8, 9, 15, 16, 20, 28, 31, 32, 48, 63, 64, 96, 97, 224, 4000 })
        {
            foreach (var (images, classes) in new[] { (12, 2), (255, 3), (600, 100), (5000, 10), (200_000, 1000), (1_000_000, 2) })
            {
                foreach (var channels in new[] { 1, 3 })
                {
                    var facts = new InitFacts("folder", classes, channels, images, side, 0);
                    var plan = InitPlan.Of(facts);
                    var space = SpaceReader.Read(Encoding.UTF8.GetBytes(InitFiles.Space("own", facts, plan)), BlockCatalog.Shipped);
                    var job = JobReader.Read(Encoding.UTF8.GetBytes(InitFiles.Job("own", "/it's here", facts, plan, 0.5)), JobNames.Shipped);

                    Assert.Empty(space.Errors);
                    Assert.Empty(job.Errors);
                    Assert.Equal((classes, channels), (space.Value!.Definition.Classes, space.Value.Definition.Input.Channels));
                    Assert.InRange(job.Value!.Data.Validation, 3 * classes, images / 2);
                    Assert.InRange(job.Value.Supernet.Batch, 1, images - job.Value.Data.Validation);
                    Assert.Equal(("/it's here", 0.5), (job.Value.Data.Path, job.Value.Constraints.MaxLatencyMs));
                    Assert.True(space.Value.Definition.Input.Extents[^1] <= side);
                    Assert.InRange(InitEstimate.Minutes(space.Value, plan, 2), 0.1, 1000);
                }
            }
        }
    }

    [Fact]
    public void Of_TooFewOrTooSmall_SaysWhatIsNeeded()
    {
        Assert.Contains("60 or more", Assert.Throws<InputException>(() => InitPlan.Of(new InitFacts("folder", 10, 3, 59, 64, 0))).Message, StringComparison.Ordinal);
        Assert.Contains("8 or more", Assert.Throws<InputException>(() => InitPlan.Of(new InitFacts("folder", 2, 3, 59, 7, 0))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_OwnValidationFolder_IsTaken()
        => Assert.Equal(40, InitPlan.Of(new InitFacts("folder", 2, 3, 200, 64, 40)).Validation);
}
