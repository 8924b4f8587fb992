// Each test has a service of its own, and timing matters in some.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
