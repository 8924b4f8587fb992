namespace TorchSharp;

/// <summary>The forms with the tensor as first argument; each is the method of the same name.</summary>
public static partial class torch
{
    public static Tensor matmul(Tensor input, Tensor target) => input.matmul(target);

    public static Tensor mm(Tensor input, Tensor target) => input.mm(target);

    public static Tensor add(Tensor left, Tensor right) => left.add(right);

    public static Tensor sub(Tensor left, Tensor right) => left.sub(right);

    public static Tensor mul(Tensor left, Tensor right) => left.mul(right);

    public static Tensor div(Tensor left, Tensor right) => left.div(right);

    public static Tensor maximum(Tensor input, Tensor other) => input.maximum(other);

    public static Tensor minimum(Tensor input, Tensor other) => input.minimum(other);

    public static Tensor exp(Tensor input) => input.exp();

    public static Tensor log(Tensor input) => input.log();

    public static Tensor sqrt(Tensor input) => input.sqrt();

    public static Tensor rsqrt(Tensor input) => input.rsqrt();

    public static Tensor abs(Tensor input) => input.abs();

    public static Tensor pow(Tensor left, Scalar exponent) => left.pow(exponent);

    public static Tensor round(Tensor input, long decimals = 0L) => input.round(decimals);

    public static Tensor clamp(Tensor input, Scalar? min = null, Scalar? max = null) => input.clamp(min, max);

    public static Tensor sigmoid(Tensor input) => input.sigmoid();

    public static Tensor sum(Tensor input, ScalarType? type = null) => input.sum(type);

    public static Tensor mean(Tensor input) => input.mean();

    public static Tensor mean(Tensor input, long[] dimensions, bool keepdim = false, ScalarType? type = null) =>
        input.mean(dimensions, keepdim, type);

    public static Tensor argmax(Tensor input, long dim, bool keepdim = false) => input.argmax(dim, keepdim);

    public static Tensor argsort(Tensor input, long dim = -1, bool descending = false) => input.argsort(dim, descending);

    public static (Tensor values, Tensor indices) topk(Tensor tensor, int k, int dim = -1, bool largest = true, bool sorted = true) =>
        tensor.topk(k, dim, largest, sorted);

    public static Tensor isnan(Tensor input) => input.isnan();

    public static Tensor isfinite(Tensor tensor) => tensor.isfinite();

    public static bool allclose(Tensor tensor, Tensor target, double rtol = 1e-05, double atol = 1e-08, bool equal_nan = false) =>
        tensor.allclose(target, rtol, atol, equal_nan);
}
