using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NasService.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class DeviceKernels : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<double>(
                name: "temperature_c",
                table: "workers",
                type: "double precision",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "formats",
                table: "devices",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<bool>(
                name: "int8_dot_product",
                table: "devices",
                type: "boolean",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "temperature_c",
                table: "workers");

            migrationBuilder.DropColumn(
                name: "formats",
                table: "devices");

            migrationBuilder.DropColumn(
                name: "int8_dot_product",
                table: "devices");
        }
    }
}
