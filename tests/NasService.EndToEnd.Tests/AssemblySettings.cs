// Two cores: the finished job's tests beside those of mistakes, no more at once.
[assembly: CollectionBehavior(MaxParallelThreads = 2)]
[assembly: TestCollectionOrderer("NasService.EndToEnd.Tests.LongestFirst", "NasService.EndToEnd.Tests")]
