using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NasService.Storage.Model;


internal sealed class EvaluationConfiguration : IEntityTypeConfiguration<EvaluationRow>
{
    public void Configure(EntityTypeBuilder<EvaluationRow> builder)
    {
        builder.ToTable("evaluations", t =>
        {
            t.HasCheckConstraint("ck_evaluations_place", "ask_index >= 0 AND round >= -1");
            t.HasCheckConstraint("ck_evaluations_counts", "model_bytes >= 0 AND macs >= 0 AND parameters >= 0");
        });
        builder.HasKey(e => new { e.JobId, e.AskIndex });
        builder.HasIndex(e => new { e.JobId, e.ArchitectureId }).IsUnique();
        builder.HasOne<JobRow>().WithMany().HasForeignKey(e => e.JobId).OnDelete(DeleteBehavior.Cascade);

        // Not RESTRICT: that would be checked in the middle of a job's deletion, which takes both rows.
        builder.HasOne(e => e.Measurement).WithMany().HasForeignKey(e => e.MeasurementId).OnDelete(DeleteBehavior.NoAction);
    }
}
