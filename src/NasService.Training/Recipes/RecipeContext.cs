using NasService.Core.Jobs;
using NasService.Torch.Extras;
using NasService.Training.Losses;
using NasService.Training.Supernets;
using NasService.Training.Trainer;

namespace NasService.Training.Recipes;

/// <summary>What a stateful recipe works with.</summary>
internal sealed record RecipeContext(Supernet Supernet, SupernetDefinition Settings, ITaskLoss Loss, MemberThreads Threads, int Seed,
    ITorchExtras Extras);
