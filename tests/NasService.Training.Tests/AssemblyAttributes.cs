// Trainers use every core themselves, and one test counts the process's live tensors.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
