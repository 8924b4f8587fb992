// Two cores, and at any time one of three waits: for a lease, a time limit, a process that is to begin again.
[assembly: CollectionBehavior(MaxParallelThreads = 3)]
[assembly: TestCollectionOrderer("NasService.EndToEnd.Tests.LongestFirst", "NasService.EndToEnd.Tests")]
