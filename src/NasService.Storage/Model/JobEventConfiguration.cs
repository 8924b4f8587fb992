using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NasService.Storage.Model;


internal sealed class JobEventConfiguration : IEntityTypeConfiguration<JobEventRow>
{
    public void Configure(EntityTypeBuilder<JobEventRow> builder)
    {
        builder.ToTable("job_events", t => t.HasCheckConstraint("ck_job_events_seq", "seq > 0"));
        builder.HasKey(e => new { e.JobId, e.Seq });
        builder.HasOne<JobRow>().WithMany().HasForeignKey(e => e.JobId).OnDelete(DeleteBehavior.Cascade);
    }
}
