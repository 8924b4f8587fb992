
namespace NasService.Training.Operators;

/// <summary>How an operator hands channels on.</summary>
internal enum ChannelFlow
{
    /// <summary>Their order matters to what is behind it, or nothing is known of it.</summary>
    Ends,

    /// <summary>The channel c of each of its inputs is the channel c of its output; or, where those fall into heads, the head.</summary>
    Carries,

    /// <summary>Each channel of its output is made of all of its input's: either side may be put in another order.</summary>
    Mixes,
}
