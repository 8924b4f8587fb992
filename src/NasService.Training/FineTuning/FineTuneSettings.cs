using NasService.Core.Jobs;

namespace NasService.Training.FineTuning;

/// <summary>How a sub-network is trained on, alone.</summary>
/// <param name="Epochs">Passes over the training split; 1 or more.</param>
/// <param name="Batch">Images a step.</param>
/// <param name="LearningRate">Of the first step; falls to 0 along a cosine.</param>
/// <param name="WeightDecay">Not applied to BN and biases.</param>
/// <param name="LabelSmoothing">For the label's part of the loss.</param>
/// <param name="TeacherShare">Share of the loss that comes from the teacher's soft targets; the rest from the labels.</param>
public sealed record FineTuneSettings(int Epochs, int Batch, double LearningRate, double WeightDecay, double LabelSmoothing, double TeacherShare = 0.5)
{
    /// <summary>Name of the optimizer.</summary>
    public string Optimizer { get; init; } = SupernetDefinition.Sgd;

    /// <summary>What a job's supernet was trained with, at a fifth of its learning rate: the weights are good already.</summary>
    public static FineTuneSettings From(SupernetDefinition supernet, int epochs)
        => new(epochs, supernet.Batch, supernet.LearningRate / 5, supernet.WeightDecay,
            supernet.LabelSmoothing)
        { Optimizer = supernet.Optimizer };
}
