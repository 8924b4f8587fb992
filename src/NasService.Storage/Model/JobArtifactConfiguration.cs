using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NasService.Storage.Model;


internal sealed class JobArtifactConfiguration : IEntityTypeConfiguration<JobArtifactRow>
{
    public void Configure(EntityTypeBuilder<JobArtifactRow> builder)
    {
        builder.ToTable("job_artifacts");
        builder.HasKey(a => a.Id);

        // An index treats two NULLs as different, so the files of no architecture need their own.
        builder.HasIndex(a => new { a.JobId, a.Kind, a.ArchitectureId, a.Digest }).IsUnique();
        builder.HasIndex(a => new { a.JobId, a.Kind, a.Digest }).IsUnique().HasFilter("architecture_id IS NULL");
        builder.HasOne<JobRow>().WithMany().HasForeignKey(a => a.JobId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(a => a.Artifact).WithMany().HasForeignKey(a => a.Digest).OnDelete(DeleteBehavior.Restrict);
    }
}
