using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NasService.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class BitOps : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "bit_ops",
                table: "front_points",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "bit_ops",
                table: "evaluations",
                type: "INTEGER",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "bit_ops",
                table: "front_points");

            migrationBuilder.DropColumn(
                name: "bit_ops",
                table: "evaluations");
        }
    }
}
