// The number of live tensors is one per process: tests that watch it cannot share it.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
