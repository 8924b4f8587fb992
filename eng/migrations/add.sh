#!/bin/sh
# Adds a migration for both engines from the model as it is now:  eng/migrations/add.sh NAME
# Without a NAME it only checks that the model has no change that a migration lacks.
set -eu
cd "$(dirname "$0")"
dotnet tool restore >/dev/null
dotnet build --nologo -v quiet NasService.MigrationDesign.csproj

ef() {
    dotnet ef "$@" --no-build --startup-project NasService.MigrationDesign.csproj --project ../../migrations/NasService.Migrations/NasService.Migrations.csproj
}

for engine in Sqlite PostgreSql; do
    context="${engine}NasContext"
    if [ $# -eq 0 ]; then
        ef migrations has-pending-model-changes --context "$context"
    else
        ef migrations add "$1" --context "$context" --output-dir "$engine"
    fi
done

# The tool writes byte order marks; this repository has none.
find ../../migrations/NasService.Migrations/Sqlite ../../migrations/NasService.Migrations/PostgreSql -name '*.cs' -exec sed -i '1s/^\xEF\xBB\xBF//' {} +
