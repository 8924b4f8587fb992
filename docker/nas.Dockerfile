# The `nas` command on Debian 12, whose libtorch 1.13 it is built against. Service, worker and device worker are one image with different commands.
#   docker build -f docker/nas.Dockerfile .
# CUDA: --build-arg TORCH_DIR=/opt/libtorch with a CUDA build of libtorch put there by an image of your own in place of BASE (compiles; untested).
ARG BASE=debian:bookworm-slim
FROM ${BASE} AS build
ARG TORCH_DIR=
ENV TORCH_DIR=${TORCH_DIR} DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
RUN apt-get update && apt-get install -y --no-install-recommends ca-certificates curl git libicu72 nodejs npm \
    && rm -rf /var/lib/apt/lists/*
COPY --from=mcr.microsoft.com/dotnet/sdk:10.0 /usr/share/dotnet /usr/share/dotnet
RUN ln -s /usr/share/dotnet/dotnet /usr/bin/dotnet
WORKDIR /src
COPY . .
RUN ./nas setup && dotnet publish src/NasService.Cli -c Release --self-contained -r linux-x64 -o /app

FROM ${BASE}
RUN apt-get update && apt-get install -y --no-install-recommends libtorch1.13 libopenblas0-pthread libgomp1 dataset-fashion-mnist \
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
