namespace NasService.Core.Jobs;

/// <summary>How the supernet is trained. Steps are fixed, not seconds.</summary>
/// <param name="Recipe">Name of the training recipe. Default <c>sandwich</c>.</param>
/// <param name="Steps">Optimizer steps. Default 4900.</param>
/// <param name="Batch">Images a step. Default 64.</param>
/// <param name="LearningRate">Peak rate on the sum of the members' losses. Default 0.05, as of <see cref="Optimizer"/>.</param>
/// <param name="WarmUp">Share of the steps with a linearly rising rate. Default 0.04.</param>
/// <param name="WeightDecay">Not applied to BN, biases and kernel matrices. Default 5e-5.</param>
/// <param name="LabelSmoothing">Of whoever learns from labels. Default 0.1.</param>
/// <param name="RandomMembers">Random sub-networks a step beside the "smallest or random" one. Default 1.</param>
/// <param name="SmallestEvery">The smallest sub-network is drawn every this many steps, else a random one. Default 4.</param>
/// <param name="CheckpointEvery">Steps between checkpoints. Default 250.</param>
public sealed record SupernetDefinition(
    string Recipe,
    int Steps,
    int Batch,
    double LearningRate,
    double WarmUp,
    double WeightDecay,
    double LabelSmoothing,
    int RandomMembers,
    int SmallestEvery,
    int CheckpointEvery)
{
    public const string Sgd = "sgd";
    public const string AdamW = "adamw";
    public const string L1 = "l1";

    /// <summary>Name of the optimizer. Default <c>sgd</c>; with <c>adamw</c> the rate's default is 0.001 and the weight decay's
    /// 0.05.</summary>
    public string Optimizer { get; init; } = Sgd;

    /// <summary>How often the last residual block's part is left out of a sample's sum in training, those before it linearly less often
    /// (stochastic depth). Default 0: never.</summary>
    public double DropPath { get; init; }

    /// <summary>Share of the steps, from the first, in which the largest network trains alone; then its channels are sorted by importance and the others join. Default 0: none.</summary>
    public double SoloShare { get; init; }

    /// <summary>Weight of the teacher's soft targets; 0: no distillation. Default 1.</summary>
    public double KdRatio { get; init; } = 1;

    /// <summary>Weight of the labels for those that learn from the largest network, in <c>sandwich</c>; 0: from its soft targets alone. Default 1.</summary>
    public double LabelRatio { get; init; } = 1;

    /// <summary>Whether <c>progressive-shrinking</c> sorts channels before its width phases. Default true.</summary>
    public bool SortsChannels { get; init; } = true;

    /// <summary>Name of the order of importance that channels and heads are sorted by, wherever they are. Default <c>l1</c>.</summary>
    public string Importance { get; init; } = L1;

    /// <summary>Whether the matrices between kernel sizes are trained; else a smaller kernel is the larger one's plain centre. Default true.</summary>
    public bool TrainsKernelMatrices { get; init; } = true;

    /// <summary>How the recipe <c>differentiable</c> trains choices; no other reads it.</summary>
    public RelaxationDefinition Relaxation { get; init; } = RelaxationDefinition.Default;

    /// <summary>Where the training runs: <c>cpu</c> (default) or <c>cuda:0</c> and so on.</summary>
    public string Device { get; init; } = "cpu";

    /// <summary>Id of the job whose supernet is searched: nothing is trained. Null (default): the job trains its own.</summary>
    public string? From { get; init; }

    /// <summary>
    /// Whether the channels and heads of <see cref="From"/>'s largest network are put in the order of <see cref="Importance"/> before the
    /// search, so that its narrower
    /// networks are those that one-shot pruning leaves. Default false: sub-networks are as they were trained.
    /// </summary>
    public bool Prunes { get; init; }

    /// <summary>File of a pre-trained encoder of text that the training begins with: ONNX or safetensors. Null (default): it begins
    /// anew.</summary>
    public string? Pretrained { get; init; }

    /// <summary>Where <see cref="From"/> stands in the document: it may be called <c>job</c>, too.</summary>
    public DocumentPlace FromPlace { get; init; } = new("supernet.from");

    /// <summary>Id of the job whose supernet's largest network teaches, in recipes with a teacher from outside; null (default): the weights kept from an earlier phase.</summary>
    public string? Teacher { get; init; }
}
