using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NasService.Core.Jobs;

namespace NasService.Storage.Model;


internal sealed class MeasurementConfiguration : IEntityTypeConfiguration<MeasurementRow>
{
    public void Configure(EntityTypeBuilder<MeasurementRow> builder)
    {
        builder.ToTable("measurements", t =>
        {
            t.HasCheckConstraint("ck_measurements_purpose", Check.OneOf<MeasurementPurpose>("purpose"));
            t.HasCheckConstraint("ck_measurements_latency", Check.Latency);
        });
        builder.HasKey(m => m.Id);
        builder.ComplexProperty(m => m.Latency);

        // Named, since PostgreSQL cuts names at 63 characters.
        builder.HasIndex(m => new { m.JobId, m.ArchitectureId, m.DeviceId, m.PlanKey, m.Purpose })
            .IsUnique()
            .HasDatabaseName("ix_measurements_key");
        builder.HasOne<JobRow>().WithMany().HasForeignKey(m => m.JobId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<DeviceRow>().WithMany().HasForeignKey(m => m.DeviceId).OnDelete(DeleteBehavior.Restrict);
    }
}
