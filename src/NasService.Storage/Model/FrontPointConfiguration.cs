using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NasService.Storage.Model;


internal sealed class FrontPointConfiguration : IEntityTypeConfiguration<FrontPointRow>
{
    public void Configure(EntityTypeBuilder<FrontPointRow> builder)
    {
        builder.ToTable("front_points", t =>
        {
            t.HasCheckConstraint("ck_front_points_kind", Check.OneOf<FrontPointKind>("kind") + " AND (kind = 'Baseline') = (name IS NOT NULL)");
            t.HasCheckConstraint("ck_front_points_validation", Check.Share("validation_accuracy") + " AND validation_samples > 0");
            // A comparison with NULL is not false and would pass: each column must be asked for.
            t.HasCheckConstraint(
                "ck_front_points_test",
                "(test_accuracy IS NULL AND test_samples IS NULL AND test_ci95_low IS NULL AND test_ci95_high IS NULL)"
                + " OR (test_accuracy IS NOT NULL AND test_samples IS NOT NULL AND test_ci95_low IS NOT NULL AND test_ci95_high IS NOT NULL"
                + " AND test_samples > 0"
                + " AND test_ci95_low >= 0 AND test_ci95_low <= test_accuracy AND test_accuracy <= test_ci95_high AND test_ci95_high <= 1)");
            t.HasCheckConstraint("ck_front_points_latency", Check.Latency);
            t.HasCheckConstraint("ck_front_points_counts", "position >= 0 AND model_bytes >= 0 AND macs >= 0 AND parameters >= 0");
        });
        builder.HasKey(p => new { p.FrontId, p.Position });
        builder.ComplexProperty(p => p.Latency);
        builder.HasOne<ArtifactRow>().WithMany().HasForeignKey(p => p.ArtifactDigest).OnDelete(DeleteBehavior.Restrict);
    }
}
