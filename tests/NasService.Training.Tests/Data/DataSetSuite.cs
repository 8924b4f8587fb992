using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using NasService.Core.Jobs;
using NasService.Core.Networks;
using NasService.Training.Data;

namespace NasService.Training.Tests.Data;

/// <summary>What every <see cref="IDataSource"/> and its <see cref="IDataSet"/> promise. A kind's test class inherits this and writes its
/// files.</summary>
public abstract class DataSetSuite : IDisposable
{
    private const int Samples = 48;

    private static readonly int[] s_all = [.. Enumerable.Range(0, Samples)];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("nas-kind-");

    protected string Folder => _folder.FullName;

    internal abstract IDataSource Source { get; }

    /// <summary>What a network may read.</summary>
    internal abstract ImmutableArray<TensorSpec> Inputs { get; }

    /// <summary>What none can be made of.</summary>
    internal abstract IEnumerable<ImmutableArray<TensorSpec>> WrongInputs { get; }

    /// <summary>Whether a folder is taken for this kind when nobody says so.</summary>
    internal virtual bool IsRecognised => true;

    /// <summary>Whether the training part tells how samples are prepared.</summary>
    internal virtual bool LearnsFromTraining => true;

    /// <summary>A set of another kind.</summary>
    internal abstract IDataSet Other { get; }

    private DataDefinition Data => new(Source.Kind, Folder, 12, true, 1);

    public void Dispose()
    {
        _folder.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }

    [Fact]
    public void Check_GoodFiles_FindsNothingWrong()
    {
        Write(Samples, 1);

        Assert.Equal(IsRecognised, Source.Recognises(Folder));
        Assert.Empty(Source.Check(Folder).Errors);
        Assert.All(Source.TestFiles(Data), f => Assert.True(File.Exists(Path.Combine(Folder, f)), f));
        Assert.NotEmpty(Source.TestFiles(Data));
    }

    [Fact]
    public void Facts_Fitted_AreThoseOfTheSamples()
    {
        var set = Open();

        Assert.Equal((Samples, Samples, Samples), (set.Count, set.Facts.Images, set.Targets.Labels.Length));
        Assert.Equal((set.Targets.ClassNames.Count, set.Targets.Kind), (set.Facts.Classes, set.Facts.Targets));
    }

    [Fact]
    public void Read_InAnyCompany_ASampleIsTheSameBytes()
    {
        var set = Open();
        var whole = Rows(set, s_all);
        var shuffled = s_all.ToArray();
        new Random(3).Shuffle(shuffled);

        foreach (var some in shuffled.Chunk(7))
        {
            Assert.Equal(some.Select(i => whole[i]), Rows(set, some));
        }

        Assert.True(whole.Distinct().Count() > Samples / 2);
    }

    [Fact]
    public void Read_OnSeveralThreads_EachGetsWhatOneGets()
    {
        var whole = Rows(Open(), s_all);
        var set = Open(writes: false);

        Parallel.ForEach(s_all.Chunk(5).Concat(s_all.Chunk(3)), some => Assert.Equal(some.Select(i => whole[i]), Rows(set, some)));
    }

    [Fact]
    public void Read_Batch_IsWhatTheNetworkAsksForWithItsTargets()
    {
        var set = Open();
        int[] some = [5, 2, 40, 2];

        var batch = set.Read(some, new DataView(Inputs));

        Assert.Equal<TensorSpec>(Inputs, batch.Inputs.Select(i => i.Spec));
        Assert.All(batch.Inputs, i => Assert.Equal(4 * i.Spec.Shape.Count, i.Floats?.Length ?? i.Integers!.Length));
        Assert.Equal((4, 1f), (batch.Count, batch.Targets.Share));
        Assert.Equal(some, batch.Targets.Samples);
        Assert.Equal(set.Targets.Rows(some), batch.Targets.All.Rows(some));
    }

    [Fact]
    public void Read_Varied_FollowsFromSeedAndStepAlone()
    {
        var set = Open();
        var plain = Rows(set, s_all);
        var varied = Rows(set, s_all, new Variation(Data, 1, 7));

        Assert.NotEqual(plain, varied);
        Assert.NotEqual(varied, Rows(set, s_all, new Variation(Data, 1, 8)));
        Assert.NotEqual(varied, Rows(set, s_all, new Variation(Data, 2, 7)));
        Assert.Equal(varied, Rows(set, s_all, new Variation(Data, 1, 7)));
        Assert.Equal(plain, Rows(set, s_all));
    }

    [Fact]
    public void Read_WrongInputs_SaysWhatWasExpectedAndGot()
    {
        var set = Open();

        Assert.All(WrongInputs, wrong =>
        {
            var message = Assert.Throws<ArgumentException>(() => set.Read([0], new DataView(wrong))).Message;
            Assert.Contains("Expected", message, StringComparison.Ordinal);
            Assert.All(wrong, i => Assert.Contains($"{i.Shape}", message, StringComparison.Ordinal));
        });
    }

    [Fact]
    public void Read_NotFitted_Throws()
    {
        Write(Samples, 1);

        Assert.Throws<InvalidOperationException>(() => Source.OpenTraining(Data).Read([0], new DataView(Inputs)));
    }

    [Fact]
    public void PreparedAs_TheTrainingSet_IsItsPreparationAndNotAnOwn()
    {
        var set = Open();
        var test = Source.OpenTest(Data);
        int[] all = [.. Enumerable.Range(0, test.Count)];

        Assert.Equal(Rows(set, s_all), Rows(Source.OpenTraining(Data).PreparedAs(set), s_all));
        Assert.Equal(LearnsFromTraining, !Rows(test.Fit(all, Data), all).SequenceEqual(Rows(test.PreparedAs(set), all)));
        Assert.Throws<ArgumentException>(() => test.PreparedAs(Other));
    }

    [Fact]
    public void Hash_OfTheFiles_IsTheSameAgainAndAnotherOfOthers()
    {
        Write(Samples, 1);
        var hash = DataSet.Open(Source, Data, 0).Hash;
        Assert.Equal(hash, DataSet.Open(Source, Data, 0).Hash);

        Write(Samples, 2);
        Assert.NotEqual(hash, DataSet.Open(Source, Data, 0).Hash);
    }

    // Memory is bounded by what a caller holds: the set keeps no batch that it has made, varied or not.
    [Fact]
    public void Read_Batch_IsTheCallersAlone()
    {
        var set = Open();
        var made = Enumerable.Range(0, 4).SelectMany(step => Made(set, step % 2 == 0 ? null : new Variation(Data, 1, step))).ToArray();

        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        Assert.All(made, m => Assert.False(m.IsAlive));
        GC.KeepAlive(set);
    }

    /// <summary>Writes a training set of some samples and a test set into the folder, over what is there.</summary>
    /// <param name="samples">Of the training set; in two classes where there are any.</param>
    /// <param name="seed">Other samples for each.</param>
    protected abstract void Write(int samples, int seed);

    private IDataSet Open(bool writes = true)
    {
        if (writes)
        {
            Write(Samples, 1);
        }

        return DataSet.Open(Source, Data, 0).Samples;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private WeakReference[] Made(IDataSet set, Variation? variation)
        => [.. set.Read(s_all, new DataView(Inputs, variation)).Inputs.Select(i => new WeakReference(i.Floats ?? (object)i.Integers!))];

    /// <summary>Each sample's numbers, all inputs behind each other.</summary>
    private string[] Rows(IDataSet set, int[] which, Variation? variation = null)
    {
        var inputs = set.Read(which, new DataView(Inputs, variation)).Inputs;
        return [.. which.Select((_, row) => string.Join(' ', inputs.Select(i => Row(i, row))))];
    }

    private static string Row(BatchInput input, int row)
    {
        var size = (int)input.Spec.Shape.Count;
        return input.Integers is { } integers
            ? string.Join(' ', integers.AsSpan(row * size, size).ToArray())
            : Convert.ToHexString(System.Runtime.InteropServices.MemoryMarshal.AsBytes(input.Floats.AsSpan(row * size, size)));
    }
}
