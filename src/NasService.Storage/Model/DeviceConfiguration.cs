using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NasService.Storage.Model;


internal sealed class DeviceConfiguration : IEntityTypeConfiguration<DeviceRow>
{
    public void Configure(EntityTypeBuilder<DeviceRow> builder)
    {
        builder.ToTable("devices", t => t.HasCheckConstraint("ck_devices_cores", "cores > 0"));
        builder.HasKey(d => d.Id);
        builder.Property(d => d.Formats).HasDefaultValue("");
    }
}
