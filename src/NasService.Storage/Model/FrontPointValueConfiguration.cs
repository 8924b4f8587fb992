using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NasService.Storage.Model;

internal sealed class FrontPointValueConfiguration : IEntityTypeConfiguration<FrontPointValueRow>
{
    public void Configure(EntityTypeBuilder<FrontPointValueRow> builder)
    {
        builder.ToTable("front_point_values", t =>
        {
            t.HasCheckConstraint("ck_front_point_values_score", Check.Score);
            t.HasCheckConstraint("ck_front_point_values_part", Check.OneOf<DataPart>("part"));
        });
        builder.HasKey(v => new { v.FrontId, v.Position, v.Part, v.Metric });
        builder.HasOne<FrontPointRow>().WithMany(p => p.Values).HasForeignKey(v => new { v.FrontId, v.Position }).OnDelete(DeleteBehavior.Cascade);
    }
}
