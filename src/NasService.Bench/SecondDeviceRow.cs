namespace NasService.Bench;

/// <summary>One way to choose what a second device measures.</summary>
/// <param name="Order">Its name.</param>
/// <param name="AtTenth">Share of the hypervolume that measuring all would give, after a tenth of the networks.</param>
/// <param name="AtQuarter">The same after a quarter.</param>
/// <param name="To99">Measurements until it is 99 %, as a share of the networks.</param>
internal sealed record SecondDeviceRow(string Order, Quantiles AtTenth, Quantiles AtQuarter, Quantiles To99);
