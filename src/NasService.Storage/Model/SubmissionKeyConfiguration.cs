using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NasService.Storage.Model;


internal sealed class SubmissionKeyConfiguration : IEntityTypeConfiguration<SubmissionKeyRow>
{
    public void Configure(EntityTypeBuilder<SubmissionKeyRow> builder)
    {
        builder.ToTable("idempotency_keys");
        builder.HasKey(k => new { k.UserName, k.ClientKey });
        builder.HasOne<JobRow>().WithMany().HasForeignKey(k => k.JobId).OnDelete(DeleteBehavior.Cascade);
    }
}
