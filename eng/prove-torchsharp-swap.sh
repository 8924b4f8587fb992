#!/usr/bin/env bash
# Compiles what we write against TorchSharp's own C# sources: eng/prove-torchsharp-swap.sh CHECKOUT [PROJECT...]
# CHECKOUT is a work tree of github.com/dotnet/TorchSharp. Projects default to NasService.Torch (its portable part), its
# tests and NasService.Training. Nothing is run: that needs TorchSharp's native library. docs/torch-swap.md tells what is left out.
set -euo pipefail
[[ $# -ge 1 && -f "$1/src/TorchSharp/TorchSharp.csproj" ]] || { sed -n 2,5p "$0" | cut -c3- >&2; exit 2; }
checkout="$(cd "$1" && pwd)"
shift
root="$(cd "$(dirname "$0")/.." && pwd)"
projects=("$@")
[[ ${#projects[@]} -gt 0 ]] || projects=(src/NasService.Torch tests/NasService.Torch.Tests src/NasService.Training)
scratch="$(mktemp -d)"
trap 'rm -rf "$scratch"' EXIT
# Their sources check these two constants, which their build takes from its own settings.
constant() { sed -n "s/.*<$1>\(.*\)<.*/\1/p" "$checkout/Directory.Build.props" "$checkout/build/Dependencies.props" | head -1 | tr . _; }
constants="LIBTORCH_$(constant LibTorchPackageVersion);CUDA_$(constant CudaVersionDot)"
mkdir -p "$scratch/torchsharp" "$scratch/feed" "$scratch/packages"

# Empty files keep the repository's own settings out.
echo '<Project />' | tee "$scratch/Directory.Build.props" "$scratch/Directory.Build.targets" > "$scratch/Directory.Packages.props"

# Left out: parts that need packages of their own (TensorBoard and its protobuf code, unpacking of archives) and that we never touch.
# The two empty namespaces stand for using directives of theirs that nothing in the remaining files uses.
cat > "$scratch/torchsharp/Namespaces.cs" << 'CS'
namespace SkiaSharp { }
namespace ICSharpCode.SharpZipLib.BZip2 { }
CS
cat > "$scratch/torchsharp/torchsharp.csproj" << XML
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <TargetFramework>net10.0</TargetFramework>
    <AssemblyName>TorchSharp</AssemblyName>
    <RootNamespace>TorchSharp</RootNamespace>
    <PackageId>TorchSharp-cpu</PackageId>
    <Version>0.0.1-proof</Version>
    <LangVersion>latest</LangVersion>
    <AllowUnsafeBlocks>true</AllowUnsafeBlocks>
    <EnableDefaultCompileItems>false</EnableDefaultCompileItems>
    <TreatWarningsAsErrors>false</TreatWarningsAsErrors>
    <NoWarn>\$(NoWarn);NU5128</NoWarn>
    <DefineConstants>\$(DefineConstants);$constants</DefineConstants>
    <WarningLevel>0</WarningLevel>
    <RunAnalyzers>false</RunAnalyzers>
    <PackageOutputPath>$scratch/feed</PackageOutputPath>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Google.Protobuf" Version="3.25.1" />
    <Compile Include="Namespaces.cs;$checkout/src/TorchSharp/**/*.cs" />
    <Compile Remove="$checkout/src/TorchSharp/TorchVision/**;$checkout/src/TorchSharp/Utils/tensorboard/**" />
    <Compile Remove="$checkout/src/TorchSharp/Utils/Decompress.cs;$checkout/src/TorchSharp/netstandard.cs" />
  </ItemGroup>
</Project>
XML
echo "prove-torchsharp-swap: compiling TorchSharp's sources"
dotnet pack "$scratch/torchsharp" --nologo -v quiet -p:ArtifactsPath="$scratch/out" || exit 1

for project in "${projects[@]}"; do
    echo "prove-torchsharp-swap: compiling $project against them"
    dotnet build "$root/$project" --nologo -v quiet \
        -p:TorchSharpVersion=0.0.1-proof -p:TorchSharpFlavor=cpu \
        -p:RestoreAdditionalProjectSources="$scratch/feed" \
        -p:RestorePackagesPath="$scratch/packages" \
        -p:RestoreFallbackFolders="${NUGET_PACKAGES:-$HOME/.nuget/packages}" \
        -p:ArtifactsPath="$scratch/out"
done
echo "prove-torchsharp-swap: OK (${projects[*]})"
