using NasService.Core.Evaluations;

namespace NasService.Storage.Model;


internal sealed class EvaluationRow
{
    public required string JobId { get; set; }

    /// <summary><see cref="Evaluation.Index"/>; the plain word is reserved in SQL.</summary>
    public required int AskIndex { get; set; }

    public required int Round { get; set; }

    public required string ArchitectureId { get; set; }

    public required string GenesJson { get; set; }

    public required string ChoicesJson { get; set; }

    public required string PolicyJson { get; set; }

    /// <summary>One a metric; none where the candidate failed.</summary>
    public List<EvaluationValueRow> Values { get; set; } = [];

    public long? MeasurementId { get; set; }

    public MeasurementRow? Measurement { get; set; }

    public required long ModelBytes { get; set; }

    public required long Macs { get; set; }

    /// <summary>Null where an earlier version stored it.</summary>
    public long? BitOps { get; set; }

    public required long Parameters { get; set; }

    public string? Error { get; set; }

    public required string SupernetHash { get; set; }

    public required string DataHash { get; set; }

    public required string Calibration { get; set; }

    public required int Seed { get; set; }

    public required DateTimeOffset CreatedAt { get; set; }

    /// <exception cref="ArgumentException">It has neither a quality nor an error.</exception>
    public static EvaluationRow From(string jobId, Evaluation evaluation, MeasurementRow? measurement, DateTimeOffset now) => new()
    {
        JobId = jobId,
        AskIndex = evaluation.Index,
        Round = evaluation.Round,
        ArchitectureId = evaluation.ArchitectureId,
        GenesJson = ColumnJson.Write(evaluation.Genes),
        ChoicesJson = ColumnJson.Write(evaluation.Choices),
        PolicyJson = ColumnJson.Write(evaluation.Policy),
        Values = evaluation.Quality is { } quality ? [EvaluationValueRow.From(jobId, evaluation.Index, quality)]
            : evaluation.Error is not null ? []
            : throw new ArgumentException($"Expected evaluation {evaluation.Index} to have a quality or an error, got neither.", nameof(evaluation)),
        Measurement = measurement,
        ModelBytes = evaluation.ModelBytes,
        Macs = evaluation.Macs,
        BitOps = evaluation.BitOps,
        Parameters = evaluation.Parameters,
        Error = evaluation.Error,
        SupernetHash = evaluation.Provenance.SupernetHash,
        DataHash = evaluation.Provenance.DataHash,
        Calibration = evaluation.Provenance.Calibration,
        Seed = evaluation.Provenance.Seed,
        CreatedAt = now,
    };

    public Evaluation ToRecord() => new()
    {
        Index = AskIndex,
        Round = Round,
        ArchitectureId = ArchitectureId,
        Genes = ColumnJson.ReadGenes(GenesJson),
        Choices = ColumnJson.ReadMap<double>(ChoicesJson),
        Policy = ColumnJson.ReadMap<int>(PolicyJson),
        Quality = Values.FirstOrDefault()?.ToRecord(),
        Latency = Measurement?.Latency.ToRecord(Measurement.DeviceId),
        ModelBytes = ModelBytes,
        Macs = Macs,
        BitOps = BitOps,
        Parameters = Parameters,
        Error = Error,
        Provenance = new EvaluationProvenance(SupernetHash, DataHash, Calibration, Seed),
    };
}
