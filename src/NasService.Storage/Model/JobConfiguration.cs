using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NasService.Core.Jobs;

namespace NasService.Storage.Model;


internal sealed class JobConfiguration : IEntityTypeConfiguration<JobRow>
{
    public void Configure(EntityTypeBuilder<JobRow> builder)
    {
        builder.ToTable("jobs", t =>
        {
            t.HasCheckConstraint("ck_jobs_state", Check.OneOf<JobState>("state"));
            t.HasCheckConstraint("ck_jobs_finished", "(state IN ('Succeeded', 'Failed', 'Cancelled')) = (finished_at IS NOT NULL)");
            t.HasCheckConstraint("ck_jobs_failure", "(state = 'Failed') = (failure_message IS NOT NULL)");
            t.HasCheckConstraint("ck_jobs_started", "state <> 'Running' OR (started_at IS NOT NULL AND run_token IS NOT NULL)");
        });
        builder.HasKey(j => j.Id);
        builder.Property(j => j.Tags).HasDefaultValue("");
        builder.HasIndex(j => new { j.CreatedAt, j.Id });
        builder.HasIndex(j => new { j.Name, j.CreatedAt });
        builder.HasIndex(j => new { j.Owner, j.CreatedAt });
    }
}
