using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NasService.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Scenarios : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_fronts_job_id_device_id_version",
                table: "fronts");

            migrationBuilder.AddColumn<string>(
                name: "scenario",
                table: "fronts",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateIndex(
                name: "ix_fronts_job_id_device_id_scenario_version",
                table: "fronts",
                columns: new[] { "job_id", "device_id", "scenario", "version" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_fronts_job_id_device_id_scenario_version",
                table: "fronts");

            migrationBuilder.DropColumn(
                name: "scenario",
                table: "fronts");

            migrationBuilder.CreateIndex(
                name: "ix_fronts_job_id_device_id_version",
                table: "fronts",
                columns: new[] { "job_id", "device_id", "version" },
                unique: true);
        }
    }
}
