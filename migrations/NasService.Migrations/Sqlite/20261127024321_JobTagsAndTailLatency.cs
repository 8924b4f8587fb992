using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NasService.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class JobTagsAndTailLatency : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<double>(
                name: "latency_p95_ms",
                table: "measurements",
                type: "REAL",
                nullable: true);

            migrationBuilder.AddColumn<double>(
                name: "latency_p99_ms",
                table: "measurements",
                type: "REAL",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "tags",
                table: "jobs",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<double>(
                name: "latency_p95_ms",
                table: "front_points",
                type: "REAL",
                nullable: true);

            migrationBuilder.AddColumn<double>(
                name: "latency_p99_ms",
                table: "front_points",
                type: "REAL",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "latency_p95_ms",
                table: "measurements");

            migrationBuilder.DropColumn(
                name: "latency_p99_ms",
                table: "measurements");

            migrationBuilder.DropColumn(
                name: "tags",
                table: "jobs");

            migrationBuilder.DropColumn(
                name: "latency_p95_ms",
                table: "front_points");

            migrationBuilder.DropColumn(
                name: "latency_p99_ms",
                table: "front_points");
        }
    }
}
