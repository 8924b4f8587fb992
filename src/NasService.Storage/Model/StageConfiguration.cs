using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NasService.Core.Jobs;

namespace NasService.Storage.Model;


internal sealed class StageConfiguration : IEntityTypeConfiguration<StageRow>
{
    public void Configure(EntityTypeBuilder<StageRow> builder)
    {
        builder.ToTable("stages", t =>
        {
            t.HasCheckConstraint("ck_stages_state", Check.OneOf<StageState>("state"));
            t.HasCheckConstraint("ck_stages_finished", "(state = 'Running') = (finished_at IS NULL)");
            t.HasCheckConstraint("ck_stages_counts", "attempts > 0 AND ordinal >= 0");
            t.HasCheckConstraint("ck_stages_usage", "wall_seconds >= 0 AND cpu_seconds >= 0 AND peak_memory_bytes >= 0");
        });
        builder.HasKey(s => new { s.JobId, s.Name });
        builder.HasOne<JobRow>().WithMany().HasForeignKey(s => s.JobId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(s => s.Failures).WithOne().HasForeignKey(f => new { f.JobId, f.Stage }).OnDelete(DeleteBehavior.Cascade);
    }
}
