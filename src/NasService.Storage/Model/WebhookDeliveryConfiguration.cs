using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NasService.Storage.Model;

internal sealed class WebhookDeliveryConfiguration : IEntityTypeConfiguration<WebhookDeliveryRow>
{
    public void Configure(EntityTypeBuilder<WebhookDeliveryRow> builder)
    {
        builder.ToTable("webhook_deliveries", t => t.HasCheckConstraint("ck_webhook_deliveries_attempts", "attempts >= 0"));
        builder.HasKey(d => d.Id);
        builder.Property(d => d.State).HasConversion<string>();
        builder.HasIndex(d => new { d.State, d.DueAt });
        builder.HasOne<WebhookRow>().WithMany().HasForeignKey(d => d.WebhookId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<JobRow>().WithMany().HasForeignKey(d => d.JobId).OnDelete(DeleteBehavior.Cascade);
    }
}
