using System.Text.Json;
using NasService.Core.Documents;
using NasService.Core.Jobs;
using NasService.Core.Networks;
using NasService.Core.Operators;
using NasService.Core.Tasks;
using NasService.Pipeline.Bundles;
using NasService.Pipeline.Bundles.Inputs;
using NasService.Training.Data;

namespace NasService.Pipeline.Tests.Bundles;

/// <summary>A manifest's input tells all that prepares a sample, and is read back as that.</summary>
public sealed class BundleInputsTests
{
    private static readonly BundleInputs s_inputs = new([new AudioInputs(), new PictureInputs()]);

    [Fact]
    public void Pictures_DescribedAndReadBack_ArePreparedAlike()
    {
        var data = new DataDefinition("folder", "a", 9, true, 2) { Pictures = new PictureDefinition { Resize = ResizeModes.Pad, Background = new Colour(1, 2, 3) } };
        var set = new ImageData(new ImageSet(new byte[12], [0], 3, 2, ["a"]), new Normalization([0.1, 0.2, 0.3], [0.4, 0.5, 0.6]));
        var spec = new PictureInput(3, [2]).At(2)[0];

        var input = Written(s_inputs.Of(set).Describe(spec, set, data));

        Assert.Equal(["name", "shape", "type", "mean", "std", "scale", "pictures"], input.EnumerateObject().Select(p => p.Name));
        Assert.Equal("""["N",3,2,2]""", JsonSerializer.Serialize(input.GetProperty("shape")));
        var read = s_inputs.Of(input).Read(input, "folder", "b");
        Assert.Equal((data.Pictures with { Channels = 3 }, "b"), (read.Pictures, read.Path));
        Assert.Equal(new NormalisationDefinition([0.1, 0.2, 0.3], [0.4, 0.5, 0.6]), read.Normalise);
        Assert.Equal(spec, Assert.Single(s_inputs.Of(input).Specs(input)));
    }

    [Fact]
    public void OtherSamples_AreDescribedByNameAndShapeAlone()
    {
        var spec = new TensorSpec("words", new TensorShape(7), ElementType.Integer);

        var input = Written(new PlainInputs().Describe(spec, new ImageData(new ImageSet(new byte[4], [0], 1, 2, ["a"])), new DataDefinition("x", "a", 3, false, 0)));

        Assert.Equal("""{"name":"words","shape":["N",7],"type":"int64"}""", JsonSerializer.Serialize(input));
        Assert.Equal(spec, Assert.Single(s_inputs.Of(input).Specs(input)));
    }

    private static JsonElement Written(BundleInput input) => JsonSerializer.Deserialize<JsonElement>(DocumentJson.Write(input));
}
