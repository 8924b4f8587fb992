namespace NasService.Core.Artifacts;


/// <summary>Names of what stored files are.</summary>
public static class ArtifactKinds
{
    /// <summary>The supernet's weights.</summary>
    public const string Supernet = "supernet";

    /// <summary>The search space's document, as it was when the job was submitted.</summary>
    public const string Space = "space";

    /// <summary>An exported model, in the architecture's own policy.</summary>
    public const string Model = "model";

    /// <summary>The same network in fp32.</summary>
    public const string ModelFp32 = "model.fp32";

    /// <summary>The same network all in int8.</summary>
    public const string ModelInt8 = "model.int8";

    /// <summary>A model under evaluation, kept until its job has ended: workers on other machines fetch it.</summary>
    public const string Candidate = "candidate";

    /// <summary>What a bundle says about its files.</summary>
    public const string Manifest = "manifest";

    /// <summary>How to run a bundle's model.</summary>
    public const string Readme = "readme";

    /// <summary>A further file of all of a job's bundles, as a tokenizer.</summary>
    public const string BundlePart = "bundle-part";

    /// <summary>A user's own model, shown beside the front.</summary>
    public const string OwnModel = "own-model";

    /// <summary>A supernet's weights from outside, under our names.</summary>
    public const string ImportedSupernet = "imported-supernet";

    /// <summary>The weights of an exported model that a job prunes, BN folded, under the names of the job's space.</summary>
    public const string FoldedModel = "folded-model";

    /// <summary>What that model's bundle says about it.</summary>
    public const string SourceManifest = "source-manifest";

    /// <summary>The files that a job's images were read from when it began, with their digests.</summary>
    public const string DataFiles = "data-files";

    /// <summary>A test picture enlarged bicubically, by the front's best network, and as it is: one PNG.</summary>
    public const string BeforeAndAfter = "before-and-after";

    /// <summary>The job's report, one HTML file.</summary>
    public const string Report = "report";
}
