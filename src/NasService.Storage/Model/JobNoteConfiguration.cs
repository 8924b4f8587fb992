using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NasService.Storage.Model;

internal sealed class JobNoteConfiguration : IEntityTypeConfiguration<JobNoteRow>
{
    public void Configure(EntityTypeBuilder<JobNoteRow> builder)
    {
        builder.ToTable("job_notes");
        builder.HasKey(n => n.JobId);
        builder.HasOne<JobRow>().WithOne().HasForeignKey<JobNoteRow>(n => n.JobId).OnDelete(DeleteBehavior.Cascade);
    }
}
