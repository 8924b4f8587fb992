namespace TorchSharp.Interop;

/// <summary>Every operator that this library calls. A test asks each of them wrongly, so a new one belongs here and nowhere else.</summary>
internal static class Operators
{
    private static readonly List<Operator> Registered = [];

    // arithmetic
    public static readonly Operator AddTensor = Register("aten::add", "Tensor");
    public static readonly Operator AddTensor_ = Register("aten::add_", "Tensor");
    public static readonly Operator AddScalar = Register("aten::add", "Scalar");
    public static readonly Operator AddScalar_ = Register("aten::add_", "Scalar");
    public static readonly Operator SubTensor = Register("aten::sub", "Tensor");
    public static readonly Operator SubTensor_ = Register("aten::sub_", "Tensor");
    public static readonly Operator SubScalar = Register("aten::sub", "Scalar");
    public static readonly Operator SubScalar_ = Register("aten::sub_", "Scalar");
    public static readonly Operator MulTensor = Register("aten::mul", "Tensor");
    public static readonly Operator MulTensor_ = Register("aten::mul_", "Tensor");
    public static readonly Operator MulScalar = Register("aten::mul", "Scalar");
    public static readonly Operator MulScalar_ = Register("aten::mul_", "Scalar");
    public static readonly Operator DivTensor = Register("aten::div", "Tensor");
    public static readonly Operator DivTensor_ = Register("aten::div_", "Tensor");
    public static readonly Operator DivScalar = Register("aten::div", "Scalar");
    public static readonly Operator DivScalar_ = Register("aten::div_", "Scalar");
    public static readonly Operator RemainderScalar = Register("aten::remainder", "Scalar");
    public static readonly Operator AddCMul_ = Register("aten::addcmul_");
    public static readonly Operator LerpTensor_ = Register("aten::lerp_", "Tensor");
    public static readonly Operator MatMul = Register("aten::matmul");
    public static readonly Operator Mm = Register("aten::mm");
    public static readonly Operator Bmm = Register("aten::bmm");

    // element-wise
    public static readonly Operator Abs = Register("aten::abs");
    public static readonly Operator Abs_ = Register("aten::abs_");
    public static readonly Operator Neg = Register("aten::neg");
    public static readonly Operator Neg_ = Register("aten::neg_");
    public static readonly Operator Sqrt = Register("aten::sqrt");
    public static readonly Operator Sqrt_ = Register("aten::sqrt_");
    public static readonly Operator Rsqrt = Register("aten::rsqrt");
    public static readonly Operator Reciprocal = Register("aten::reciprocal");
    public static readonly Operator Exp = Register("aten::exp");
    public static readonly Operator Exp_ = Register("aten::exp_");
    public static readonly Operator Log = Register("aten::log");
    public static readonly Operator Floor = Register("aten::floor");
    public static readonly Operator Ceil = Register("aten::ceil");
    public static readonly Operator Trunc = Register("aten::trunc");
    public static readonly Operator Sign = Register("aten::sign");
    public static readonly Operator Tanh = Register("aten::tanh");
    public static readonly Operator Erf = Register("aten::erf");
    public static readonly Operator PowScalar = Register("aten::pow", "Tensor_Scalar");
    public static readonly Operator PowTensor = Register("aten::pow", "Tensor_Tensor");
    public static readonly Operator Round = Register("aten::round");
    public static readonly Operator RoundDecimals = Register("aten::round", "decimals");
    public static readonly Operator Clamp = Register("aten::clamp");
    public static readonly Operator Clamp_ = Register("aten::clamp_");
    public static readonly Operator ClampTensor = Register("aten::clamp", "Tensor");
    public static readonly Operator ClampMin = Register("aten::clamp_min");
    public static readonly Operator ClampMax = Register("aten::clamp_max");
    public static readonly Operator Maximum = Register("aten::maximum");
    public static readonly Operator Minimum = Register("aten::minimum");

    // activations
    public static readonly Operator Relu = Register("aten::relu");
    public static readonly Operator Relu_ = Register("aten::relu_");
    public static readonly Operator Relu6 = Register("aten::relu6");
    public static readonly Operator Relu6_ = Register("aten::relu6_");
    public static readonly Operator Hardswish = Register("aten::hardswish");
    public static readonly Operator Hardswish_ = Register("aten::hardswish_");
    public static readonly Operator Hardsigmoid = Register("aten::hardsigmoid");
    public static readonly Operator Hardsigmoid_ = Register("aten::hardsigmoid_");
    public static readonly Operator Sigmoid = Register("aten::sigmoid");
    public static readonly Operator Sigmoid_ = Register("aten::sigmoid_");
    public static readonly Operator Silu = Register("aten::silu");
    public static readonly Operator Silu_ = Register("aten::silu_");
    public static readonly Operator Gelu = Register("aten::gelu");
    public static readonly Operator Gelu_ = Register("aten::gelu_");
    public static readonly Operator Softmax = Register("aten::softmax", "int");
    public static readonly Operator LogSoftmax = Register("aten::log_softmax", "int");

    // comparison
    public static readonly Operator EqTensor = Register("aten::eq", "Tensor");
    public static readonly Operator EqScalar = Register("aten::eq", "Scalar");
    public static readonly Operator NeTensor = Register("aten::ne", "Tensor");
    public static readonly Operator NeScalar = Register("aten::ne", "Scalar");
    public static readonly Operator LtTensor = Register("aten::lt", "Tensor");
    public static readonly Operator LtScalar = Register("aten::lt", "Scalar");
    public static readonly Operator LeTensor = Register("aten::le", "Tensor");
    public static readonly Operator LeScalar = Register("aten::le", "Scalar");
    public static readonly Operator GtTensor = Register("aten::gt", "Tensor");
    public static readonly Operator GtScalar = Register("aten::gt", "Scalar");
    public static readonly Operator GeTensor = Register("aten::ge", "Tensor");
    public static readonly Operator GeScalar = Register("aten::ge", "Scalar");
    public static readonly Operator IsNan = Register("aten::isnan");
    public static readonly Operator IsFinite = Register("aten::isfinite");
    public static readonly Operator IsInf = Register("aten::isinf");
    public static readonly Operator LogicalNot = Register("aten::logical_not");
    public static readonly Operator LogicalAnd = Register("aten::logical_and");
    public static readonly Operator LogicalOr = Register("aten::logical_or");
    public static readonly Operator AllClose = Register("aten::allclose");
    public static readonly Operator Equal = Register("aten::equal");

    // reductions
    public static readonly Operator Sum = Register("aten::sum");
    public static readonly Operator SumDim = Register("aten::sum", "dim_IntList");
    public static readonly Operator Mean = Register("aten::mean");
    public static readonly Operator MeanDim = Register("aten::mean", "dim");
    public static readonly Operator Var = Register("aten::var");
    public static readonly Operator VarDim = Register("aten::var", "dim");
    public static readonly Operator Std = Register("aten::std");
    public static readonly Operator StdDim = Register("aten::std", "dim");
    public static readonly Operator Max = Register("aten::max");
    public static readonly Operator MaxDim = Register("aten::max", "dim");
    public static readonly Operator Min = Register("aten::min");
    public static readonly Operator MinDim = Register("aten::min", "dim");
    public static readonly Operator AMax = Register("aten::amax");
    public static readonly Operator AMin = Register("aten::amin");
    public static readonly Operator ArgMax = Register("aten::argmax");
    public static readonly Operator ArgMin = Register("aten::argmin");
    public static readonly Operator ArgSort = Register("aten::argsort");
    public static readonly Operator Sort = Register("aten::sort", "stable");
    public static readonly Operator TopK = Register("aten::topk");
    public static readonly Operator CumSum = Register("aten::cumsum");
    public static readonly Operator Norm = Register("aten::norm", "Scalar");
    public static readonly Operator NormDim = Register("aten::norm", "ScalarOpt_dim");
    public static readonly Operator All = Register("aten::all");
    public static readonly Operator AllDim = Register("aten::all", "dim");
    public static readonly Operator Any = Register("aten::any");
    public static readonly Operator AnyDim = Register("aten::any", "dim");

    // shape
    public static readonly Operator NumpyT = Register("aten::numpy_T");
    public static readonly Operator T = Register("aten::t");
    public static readonly Operator View = Register("aten::view");
    public static readonly Operator Reshape = Register("aten::reshape");
    public static readonly Operator Flatten = Register("aten::flatten", "using_ints");
    public static readonly Operator Permute = Register("aten::permute");
    public static readonly Operator Transpose = Register("aten::transpose", "int");
    public static readonly Operator Squeeze = Register("aten::squeeze");
    public static readonly Operator SqueezeDim = Register("aten::squeeze", "dim");
    public static readonly Operator Unsqueeze = Register("aten::unsqueeze");
    public static readonly Operator AsStrided = Register("aten::as_strided");
    public static readonly Operator Expand = Register("aten::expand");
    public static readonly Operator Repeat = Register("aten::repeat");
    public static readonly Operator Flip = Register("aten::flip");
    public static readonly Operator Roll = Register("aten::roll");
    public static readonly Operator Unbind = Register("aten::unbind", "int");
    public static readonly Operator Split = Register("aten::split", "Tensor");
    public static readonly Operator SplitWithSizes = Register("aten::split_with_sizes");
    public static readonly Operator Chunk = Register("aten::chunk");
    public static readonly Operator Cat = Register("aten::cat");
    public static readonly Operator Stack = Register("aten::stack");

    // indexing
    public static readonly Operator Narrow = Register("aten::narrow");
    public static readonly Operator Slice = Register("aten::slice", "Tensor");
    public static readonly Operator Select = Register("aten::select", "int");
    public static readonly Operator IndexSelect = Register("aten::index_select");
    public static readonly Operator Index = Register("aten::index", "Tensor");
    public static readonly Operator IndexPut_ = Register("aten::index_put_");
    public static readonly Operator IndexAdd_ = Register("aten::index_add_");
    public static readonly Operator IndexCopy_ = Register("aten::index_copy_");
    public static readonly Operator Gather = Register("aten::gather");
    public static readonly Operator Scatter_ = Register("aten::scatter_", "src");
    public static readonly Operator MaskedFill = Register("aten::masked_fill", "Scalar");
    public static readonly Operator MaskedFill_ = Register("aten::masked_fill_", "Scalar");
    public static readonly Operator MaskedSelect = Register("aten::masked_select");
    public static readonly Operator Where = Register("aten::where", "self");
    public static readonly Operator Nonzero = Register("aten::nonzero");

    // conversion
    public static readonly Operator ToDtype = Register("aten::to", "dtype");
    public static readonly Operator ToDevice = Register("aten::to", "device");
    public static readonly Operator Detach = Register("aten::detach");
    public static readonly Operator Alias = Register("aten::alias");
    public static readonly Operator Clone = Register("aten::clone");
    public static readonly Operator Contiguous = Register("aten::contiguous");
    public static readonly Operator Copy_ = Register("aten::copy_");
    public static readonly Operator Item = Register("aten::item");
    public static readonly Operator Fill_ = Register("aten::fill_", "Scalar");
    public static readonly Operator Zero_ = Register("aten::zero_");

    // factories
    public static readonly Operator Zeros = Register("aten::zeros");
    public static readonly Operator Ones = Register("aten::ones");
    public static readonly Operator Empty = Register("aten::empty", "memory_format");
    public static readonly Operator Full = Register("aten::full");
    public static readonly Operator Eye = Register("aten::eye");
    public static readonly Operator EyeM = Register("aten::eye", "m");
    public static readonly Operator Arange = Register("aten::arange", "start_step");
    public static readonly Operator Linspace = Register("aten::linspace");
    public static readonly Operator ZerosLike = Register("aten::zeros_like");
    public static readonly Operator OnesLike = Register("aten::ones_like");
    public static readonly Operator EmptyLike = Register("aten::empty_like");
    public static readonly Operator FullLike = Register("aten::full_like");
    public static readonly Operator RandLike = Register("aten::rand_like");
    public static readonly Operator RandnLike = Register("aten::randn_like");
    public static readonly Operator EmptyStrided = Register("aten::empty_strided");

    // random numbers
    public static readonly Operator Rand = Register("aten::rand", "generator");
    public static readonly Operator Randn = Register("aten::randn", "generator");
    public static readonly Operator RandInt = Register("aten::randint", "low_generator");
    public static readonly Operator RandPerm = Register("aten::randperm", "generator");
    public static readonly Operator Normal_ = Register("aten::normal_");
    public static readonly Operator Uniform_ = Register("aten::uniform_");
    public static readonly Operator Bernoulli_ = Register("aten::bernoulli_", "float");
    public static readonly Operator Multinomial = Register("aten::multinomial");

    // networks
    public static readonly Operator Conv2d = Register("aten::conv2d");
    public static readonly Operator ConvNormAct = Register("nas::conv_norm_act");
    public static readonly Operator ConvNormActStats = Register("nas::conv_norm_act_stats");
    public static readonly Operator SqueezeExcite = Register("nas::squeeze_excite");
    public static readonly Operator SgdStep = Register("nas::sgd_step");
    public static readonly Operator BatchNorm = Register("aten::batch_norm");
    public static readonly Operator Linear = Register("aten::linear");
    public static readonly Operator AvgPool2d = Register("aten::avg_pool2d");
    public static readonly Operator AdaptiveAvgPool2d = Register("aten::adaptive_avg_pool2d");
    public static readonly Operator MaxPool2d = Register("aten::max_pool2d");
    public static readonly Operator CrossEntropy = Register("aten::cross_entropy_loss");
    public static readonly Operator Dropout = Register("aten::dropout");
    public static readonly Operator Dropout_ = Register("aten::dropout_");
    public static readonly Operator ConstantPad = Register("aten::constant_pad_nd");
    public static readonly Operator ReflectionPad = Register("aten::reflection_pad2d");
    public static readonly Operator ReplicationPad = Register("aten::replication_pad2d");
    public static readonly Operator UpsampleBilinear = Register("aten::upsample_bilinear2d", "vec");
    public static readonly Operator UpsampleNearest = Register("aten::upsample_nearest2d", "vec");
    public static readonly Operator MseLoss = Register("aten::mse_loss");
    public static readonly Operator NllLoss = Register("aten::nll_loss_nd");
    public static readonly Operator KlDiv = Register("aten::kl_div");

    // multi-tensor
    public static readonly Operator ForeachAddList = Register("aten::_foreach_add", "List");
    public static readonly Operator ForeachAddList_ = Register("aten::_foreach_add_", "List");
    public static readonly Operator ForeachMulScalar_ = Register("aten::_foreach_mul_", "Scalar");

    public static IReadOnlyList<Operator> Registry => Registered;

    private static Operator Register(string name, string overload = "")
    {
        var op = new Operator(name, overload);
        Registered.Add(op);
        return op;
    }
}
