using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NasService.Storage.Model;


internal sealed class FrontConfiguration : IEntityTypeConfiguration<FrontRow>
{
    public void Configure(EntityTypeBuilder<FrontRow> builder)
    {
        builder.ToTable("fronts", t =>
        {
            t.HasCheckConstraint("ck_fronts_reference", "reference_latency_ms > 0");
            t.HasCheckConstraint("ck_fronts_counts", "version > 0 AND hypervolume >= 0 AND evaluations >= 0 AND point_count >= 0");
        });
        builder.HasKey(f => f.Id);
        builder.Property(f => f.Scenario).HasDefaultValue("");
        builder.HasIndex(f => new { f.JobId, f.DeviceId, f.Scenario, f.Version }).IsUnique();
        builder.HasOne<JobRow>().WithMany().HasForeignKey(f => f.JobId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<DeviceRow>().WithMany().HasForeignKey(f => f.DeviceId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(f => f.Points).WithOne().HasForeignKey(p => p.FrontId).OnDelete(DeleteBehavior.Cascade);
    }
}
