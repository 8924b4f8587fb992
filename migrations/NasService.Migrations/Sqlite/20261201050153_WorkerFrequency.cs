using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NasService.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class WorkerFrequency : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<double>(
                name: "frequency_mhz",
                table: "workers",
                type: "REAL",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "frequency_mhz",
                table: "workers");
        }
    }
}
