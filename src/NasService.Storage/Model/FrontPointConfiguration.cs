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
            t.HasCheckConstraint("ck_front_points_latency", Check.Latency);
            t.HasCheckConstraint("ck_front_points_counts", "position >= 0 AND model_bytes >= 0 AND macs >= 0 AND parameters >= 0");
        });
        builder.HasKey(p => new { p.FrontId, p.Position });
        builder.ComplexProperty(p => p.Latency);
        builder.HasOne<ArtifactRow>().WithMany().HasForeignKey(p => p.ArtifactDigest).OnDelete(DeleteBehavior.Restrict);
    }
}
