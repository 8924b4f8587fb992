namespace NasService.Training.Importance;

/// <summary>By what the channels and heads of a supernet are put in order. Found by <see cref="Name"/>; stateless.</summary>
internal interface IChannelImportance
{
    string Name { get; }

    /// <summary>Judges by the weights as they are; changes nothing.</summary>
    /// <param name="context">The supernet, and what it is tried on.</param>
    /// <param name="cancellationToken">Checked between passes.</param>
    UnitScores Judge(ImportanceContext context, CancellationToken cancellationToken);
}
