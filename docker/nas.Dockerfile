# The `nas` command, and `nas-bench` beside it, on .NET's own images. Service, worker and device worker are one image with different commands.
#   docker build -f docker/nas.Dockerfile .
# CUDA: --build-arg NAS_TORCH_FLAVOR=cuda (written, not built).
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
ARG NAS_TORCH_FLAVOR=cpu
ENV NAS_TORCH_FLAVOR=${NAS_TORCH_FLAVOR} DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
RUN apt-get update && apt-get install -y --no-install-recommends nodejs npm && rm -rf /var/lib/apt/lists/*
WORKDIR /src
COPY . .
# Each program with its own runtime configuration: a publish leaves out that of a program it refers to.
RUN ./nas setup && for project in Cli Bench; do dotnet publish "src/NasService.$project" -c Release -r linux-x64 --no-self-contained -o /app || exit 1; done

FROM mcr.microsoft.com/dotnet/aspnet:10.0
RUN apt-get update && apt-get install -y --no-install-recommends libgomp1 dataset-fashion-mnist \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --create-home --uid 10001 nas && install -d -o nas -g nas /data
COPY --from=build /app /app
COPY --from=build /src/searchspaces /app/searchspaces
COPY --from=build /src/LICENSE /src/NOTICE /app/
COPY --from=build /src/licenses /app/licenses
COPY docker/entrypoint.sh eng/env.sh /app/
USER nas
VOLUME /data
EXPOSE 8420
ENTRYPOINT ["/app/entrypoint.sh"]
CMD ["--help"]
