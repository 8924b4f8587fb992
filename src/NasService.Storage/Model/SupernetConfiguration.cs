using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NasService.Storage.Model;


internal sealed class SupernetConfiguration : IEntityTypeConfiguration<SupernetRow>
{
    public void Configure(EntityTypeBuilder<SupernetRow> builder)
    {
        builder.ToTable("supernets", t => t.HasCheckConstraint("ck_supernets_steps", "steps >= 0"));
        builder.HasKey(s => s.JobId);
        builder.HasIndex(s => s.Hash);
        builder.HasOne<JobRow>().WithMany().HasForeignKey(s => s.JobId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<ArtifactRow>().WithMany().HasForeignKey(s => s.ArtifactDigest).OnDelete(DeleteBehavior.Restrict);
    }
}
