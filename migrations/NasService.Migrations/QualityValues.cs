namespace NasService.Migrations;

/// <summary>Accuracies of their own columns become values of the metric <c>accuracy</c>, and back. Both engines understand the statements.</summary>
internal static class QualityValues
{
    // Wilson's score interval at 95 %, as the program makes it; both engines have a square root.
    private const string Z2 = "3.841458820694124";

    public static string[] Move { get; } =
    [
        $"INSERT INTO evaluation_values (job_id, ask_index, metric, value, samples, ci95_low, ci95_high) "
        + $"SELECT job_id, ask_index, 'accuracy', accuracy, accuracy_samples, {Low("accuracy", "accuracy_samples")}, {High("accuracy", "accuracy_samples")} "
        + "FROM evaluations WHERE accuracy IS NOT NULL AND accuracy_samples > 0",
        $"INSERT INTO front_point_values (front_id, position, part, metric, value, samples, ci95_low, ci95_high) "
        + "SELECT front_id, position, 'Validation', 'accuracy', validation_accuracy, validation_samples, "
        + $"{Low("validation_accuracy", "validation_samples")}, {High("validation_accuracy", "validation_samples")} FROM front_points",
        "INSERT INTO front_point_values (front_id, position, part, metric, value, samples, ci95_low, ci95_high) "
        + "SELECT front_id, position, 'Test', 'accuracy', test_accuracy, test_samples, test_ci95_low, test_ci95_high "
        + "FROM front_points WHERE test_accuracy IS NOT NULL",
    ];

    public static string[] MoveBack { get; } =
    [
        "UPDATE evaluations SET accuracy = (SELECT v.value FROM evaluation_values v "
        + "WHERE v.job_id = evaluations.job_id AND v.ask_index = evaluations.ask_index AND v.metric = 'accuracy')",
        "UPDATE evaluations SET accuracy_samples = COALESCE((SELECT v.samples FROM evaluation_values v "
        + "WHERE v.job_id = evaluations.job_id AND v.ask_index = evaluations.ask_index AND v.metric = 'accuracy'), 0)",
        "UPDATE evaluations SET error = 'It was judged by another metric than accuracy.' WHERE accuracy IS NULL AND error IS NULL",
        $"UPDATE front_points SET validation_accuracy = COALESCE({Of("value", "Validation")}, 0), validation_samples = COALESCE({Of("samples", "Validation")}, 1), "
        + $"test_accuracy = {Of("value", "Test")}, test_samples = {Of("samples", "Test")}, test_ci95_low = {Of("ci95_low", "Test")}, "
        + $"test_ci95_high = {Of("ci95_high", "Test")}",
    ];

    private static string Low(string share, string samples) => $"CASE WHEN {share} <= 0 THEN 0.0 ELSE ({Centre(share, samples)} - {Spread(share, samples)}) END";

    private static string High(string share, string samples) => $"CASE WHEN {share} >= 1 THEN 1.0 ELSE ({Centre(share, samples)} + {Spread(share, samples)}) END";

    private static string Centre(string share, string samples) => $"(({share} + {Z2} / (2.0 * {samples})) / (1 + {Z2} / {samples}))";

    private static string Spread(string share, string samples)
        => $"(sqrt({Z2} * ({share} * (1 - {share}) / {samples} + {Z2} / (4.0 * {samples} * {samples}))) / (1 + {Z2} / {samples}))";

    private static string Of(string column, string part)
        => $"(SELECT v.{column} FROM front_point_values v WHERE v.front_id = front_points.front_id AND v.position = front_points.position "
            + $"AND v.part = '{part}' AND v.metric = 'accuracy')";
}
