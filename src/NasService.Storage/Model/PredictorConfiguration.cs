using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NasService.Storage.Model;


internal sealed class PredictorConfiguration : IEntityTypeConfiguration<PredictorRow>
{
    public void Configure(EntityTypeBuilder<PredictorRow> builder)
    {
        builder.ToTable("predictors", t =>
        {
            t.HasCheckConstraint("ck_predictors_fit", "samples > 0 AND round >= 0");
            t.HasCheckConstraint("ck_predictors_scores", "kendall_tau >= -1 AND kendall_tau <= 1 AND rmse >= 0");
            t.HasCheckConstraint("ck_predictors_mape", "mape >= 0");
        });
        builder.HasKey(p => p.Id);

        // An index treats two NULLs as different, so the metrics that depend on no device need their own.
        builder.HasIndex(p => new { p.JobId, p.Metric, p.Round, p.Family, p.DeviceId }).IsUnique();
        builder.HasIndex(p => new { p.JobId, p.Metric, p.Round, p.Family }).IsUnique().HasFilter("device_id IS NULL");
        builder.HasOne<JobRow>().WithMany().HasForeignKey(p => p.JobId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<DeviceRow>().WithMany().HasForeignKey(p => p.DeviceId).OnDelete(DeleteBehavior.Restrict);
    }
}
