namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        public static Tensor operator +(Tensor left, Tensor right) => left.add(right);

        public static Tensor operator +(Tensor left, Scalar right) => left.add(right);

        public static Tensor operator +(Tensor left, int right) => left.add(right);

        public static Tensor operator +(Tensor left, long right) => left.add(right);

        public static Tensor operator +(Tensor left, float right) => left.add(right);

        public static Tensor operator +(Tensor left, double right) => left.add(right);

        public static Tensor operator +(Scalar left, Tensor right) => right.add(left);

        public static Tensor operator +(int left, Tensor right) => right.add(left);

        public static Tensor operator +(long left, Tensor right) => right.add(left);

        public static Tensor operator +(float left, Tensor right) => right.add(left);

        public static Tensor operator +(double left, Tensor right) => right.add(left);

        public static Tensor operator -(Tensor left, Tensor right) => left.sub(right);

        public static Tensor operator -(Tensor left, Scalar right) => left.sub(right);

        public static Tensor operator -(Tensor left, int right) => left.sub(right);

        public static Tensor operator -(Tensor left, long right) => left.sub(right);

        public static Tensor operator -(Tensor left, float right) => left.sub(right);

        public static Tensor operator -(Tensor left, double right) => left.sub(right);

        public static Tensor operator -(Scalar left, Tensor right) => SubtractFrom(left, right);

        public static Tensor operator -(int left, Tensor right) => SubtractFrom(left, right);

        public static Tensor operator -(long left, Tensor right) => SubtractFrom(left, right);

        public static Tensor operator -(float left, Tensor right) => SubtractFrom(left, right);

        public static Tensor operator -(double left, Tensor right) => SubtractFrom(left, right);

        public static Tensor operator *(Tensor left, Tensor right) => left.mul(right);

        public static Tensor operator *(Tensor left, Scalar right) => left.mul(right);

        public static Tensor operator *(Tensor left, int right) => left.mul(right);

        public static Tensor operator *(Tensor left, long right) => left.mul(right);

        public static Tensor operator *(Tensor left, float right) => left.mul(right);

        public static Tensor operator *(Tensor left, double right) => left.mul(right);

        public static Tensor operator *(Scalar left, Tensor right) => right.mul(left);

        public static Tensor operator *(int left, Tensor right) => right.mul(left);

        public static Tensor operator *(long left, Tensor right) => right.mul(left);

        public static Tensor operator *(float left, Tensor right) => right.mul(left);

        public static Tensor operator *(double left, Tensor right) => right.mul(left);

        public static Tensor operator /(Tensor left, Tensor right) => left.div(right);

        public static Tensor operator /(Tensor left, Scalar right) => left.div(right);

        public static Tensor operator /(Tensor left, int right) => left.div(right);

        public static Tensor operator /(Tensor left, long right) => left.div(right);

        public static Tensor operator /(Tensor left, float right) => left.div(right);

        public static Tensor operator /(Tensor left, double right) => left.div(right);

        public static Tensor operator /(Scalar left, Tensor right) => DivideBy(left, right);

        public static Tensor operator /(int left, Tensor right) => DivideBy(left, right);

        public static Tensor operator /(long left, Tensor right) => DivideBy(left, right);

        public static Tensor operator /(float left, Tensor right) => DivideBy(left, right);

        public static Tensor operator /(double left, Tensor right) => DivideBy(left, right);

        public static Tensor operator -(Tensor tensor) => tensor.neg();

        public static Tensor operator %(Tensor left, Scalar right) => left.remainder(right);

        public static Tensor operator ==(Tensor left, Tensor right) => left.eq(right);

        public static Tensor operator ==(Tensor left, Scalar right) => left.eq(right);

        public static Tensor operator ==(Scalar left, Tensor right) => right.eq(left);

        public static Tensor operator !=(Tensor left, Tensor right) => left.ne(right);

        public static Tensor operator !=(Tensor left, Scalar right) => left.ne(right);

        public static Tensor operator !=(Scalar left, Tensor right) => right.ne(left);

        public static Tensor operator <(Tensor left, Tensor right) => left.lt(right);

        public static Tensor operator <(Tensor left, Scalar right) => left.lt(right);

        public static Tensor operator <(Scalar left, Tensor right) => right.gt(left);

        public static Tensor operator <=(Tensor left, Tensor right) => left.le(right);

        public static Tensor operator <=(Tensor left, Scalar right) => left.le(right);

        public static Tensor operator <=(Scalar left, Tensor right) => right.ge(left);

        public static Tensor operator >(Tensor left, Tensor right) => left.gt(right);

        public static Tensor operator >(Tensor left, Scalar right) => left.gt(right);

        public static Tensor operator >(Scalar left, Tensor right) => right.lt(left);

        public static Tensor operator >=(Tensor left, Tensor right) => left.ge(right);

        public static Tensor operator >=(Tensor left, Scalar right) => left.ge(right);

        public static Tensor operator >=(Scalar left, Tensor right) => right.le(left);

        public static explicit operator float(Tensor value) => value.ToSingle();

        public static explicit operator double(Tensor value) => value.ToDouble();

        public static explicit operator int(Tensor value) => value.ToInt32();

        public static explicit operator long(Tensor value) => value.ToInt64();

        public static explicit operator bool(Tensor value) => value.ToBoolean();

        private static Tensor SubtractFrom(Scalar left, Tensor right)
        {
            using var negated = right.neg();
            return negated.add(left);
        }

        private static Tensor DivideBy(Scalar left, Tensor right)
        {
            using var inverse = right.reciprocal();
            return inverse.mul(left);
        }
    }
}
