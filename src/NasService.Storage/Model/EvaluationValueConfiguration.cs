using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NasService.Storage.Model;

internal sealed class EvaluationValueConfiguration : IEntityTypeConfiguration<EvaluationValueRow>
{
    public void Configure(EntityTypeBuilder<EvaluationValueRow> builder)
    {
        builder.ToTable("evaluation_values", t => t.HasCheckConstraint("ck_evaluation_values_score", Check.Score));
        builder.HasKey(v => new { v.JobId, v.AskIndex, v.Metric });
        builder.HasOne<EvaluationRow>().WithMany(e => e.Values).HasForeignKey(v => new { v.JobId, v.AskIndex }).OnDelete(DeleteBehavior.Cascade);
    }
}
