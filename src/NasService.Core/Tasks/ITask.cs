using NasService.Core.Metrics;
using NasService.Core.Networks;

namespace NasService.Core.Tasks;

/// <summary>What a network is asked. Found by <see cref="Name"/>: a space names its task, and training and scoring have each a part of
/// the same name.</summary>
public interface ITask
{
    /// <summary>The value of <c>task</c> in a space, as in <c>image-classification</c>.</summary>
    string Name { get; }

    /// <summary>One sentence for lists and the schema.</summary>
    string Description { get; }

    /// <summary>What its answers are judged by: one objective of a search, beside the latency.</summary>
    QualityMetric Metric { get; }

    /// <summary>What is told of its answers beside that.</summary>
    IReadOnlyList<QualityMetric> MoreMetrics => [];

    /// <summary>What its networks read.</summary>
    IInputKind Input { get; }

    /// <summary>What each sample of its data must come with.</summary>
    TargetKind Targets { get; }

    /// <summary>Name of an exported network's output.</summary>
    string OutputName { get; }

    /// <summary>What it is, as in <c>one score per class</c>.</summary>
    string OutputText { get; }

    /// <summary>What a user reads from it, as a Python expression over <c>outputs</c> (1 x K) and <c>manifest</c>.</summary>
    string PythonAnswer { get; }

    /// <summary>Numbers that the network gives for one picture; null: as many as the space's <c>classes</c>, which it must name
    /// then.</summary>
    int? Outputs { get; }

    /// <summary>Whether a network gives an embedding, as long as its head says, and classes are known to the training alone.</summary>
    bool GivesEmbeddings => false;

    /// <summary>
    /// Whether a network says of every token which one follows: of as many as its input has words, so that a space names no classes, and
    /// without a look at those behind it.
    /// </summary>
    bool PredictsNext => false;

    /// <summary>Whether a network gives a picture, some times as wide and high as the one it reads.</summary>
    bool GivesPictures => false;
}
