using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NasService.Storage.Model;


internal sealed class StageFailureConfiguration : IEntityTypeConfiguration<StageFailureRow>
{
    public void Configure(EntityTypeBuilder<StageFailureRow> builder)
    {
        builder.ToTable("stage_failures", t => t.HasCheckConstraint("ck_stage_failures_attempt", "attempt > 0"));
        builder.HasKey(f => new { f.JobId, f.Stage, f.Attempt });
    }
}
