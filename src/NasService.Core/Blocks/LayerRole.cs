namespace NasService.Core.Blocks;

/// <summary>What a layer does inside its block.</summary>
public enum LayerRole
{
    /// <summary>On the block's main path: convolution, BN folded or not, activation.</summary>
    Main,

    /// <summary>First 1x1 convolution of a squeeze-and-excitation gate, on the pooled output of the layer before.</summary>
    SqueezeReduce,

    /// <summary>Second 1x1 convolution of the gate; its output multiplies the gate's input.</summary>
    SqueezeExpand,

    /// <summary>1x1 convolution of the block's input, averaged down to the block's output map; what it gives is added in place of the input.</summary>
    Shortcut,

    /// <summary>1x1 convolution behind the global average pool, with neither BN nor bias (MobileNetV3's feature mix).</summary>
    Features,

    /// <summary>The classifier, behind the global average pool.</summary>
    Classifier,
}
