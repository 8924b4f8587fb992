# Reads a .trx test report: prints each failed test with its message and stack, each reason for skipping with the tests it holds for,
# and as the last line "passed failed skipped".
BEGIN { RS = "<" }

function attribute(name,    text) {
    if (!match($0, " " name "=\"[^\"]*\"")) return ""
    text = substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 4)
    return text
}

function plain(text) {
    gsub(/&lt;/, "<", text); gsub(/&gt;/, ">", text); gsub(/&quot;/, "\"", text); gsub(/&apos;/, "'", text)
    gsub(/&#xD;/, "", text); gsub(/&#xA;/, "\n", text); gsub(/&amp;/, "\\&", text)
    sub(/[ \n]+$/, "", text)
    return text
}

function body(    at) { at = index($0, ">"); return plain(substr($0, at + 1)) }

# Frames of the runtime and the test framework say nothing about the test.
function frames(text,    lines, n, i, kept) {
    n = split(text, lines, "\n")
    for (i = 1; i <= n; i++) if (lines[i] !~ /^ *at (System\.|Xunit\.|Microsoft\.|InvokeStub_)/) kept = kept (kept == "" ? "" : "\n") lines[i]
    return kept
}

function indented(text) { gsub(/\n/, "\n     ", text); return "     " text }

/^UnitTestResult / {
    outcome = attribute("outcome")
    name = plain(attribute("testName"))
    if (outcome == "Passed") passed++
    else if (outcome == "NotExecuted") { skipped++; reason = "" }
    else { failed++; print "FAILED " name }
}
/^Message>/ && outcome == "NotExecuted" { reason = body() }
/^Message>/ && outcome != "NotExecuted" && outcome != "Passed" && outcome != "" { print indented(body()) }
/^StackTrace>/ && outcome != "NotExecuted" && outcome != "Passed" && outcome != "" { print indented(frames(body())) }
/^StdOut>/ && outcome == "NotExecuted" && reason == "" { reason = body() }
/^\/UnitTestResult>/ || /^UnitTestResult .*\/>/ {
    if (outcome == "NotExecuted") {
        if (reason == "") reason = "no reason given"
        # Many tests of one class share one reason: three names say enough.
        if (++count[reason] <= 3) names[reason] = names[reason] "\n     " name
    }
    outcome = ""
}
END {
    for (reason in count) {
        print "SKIPPED " count[reason] ": " reason names[reason] (count[reason] > 3 ? "\n     and " count[reason] - 3 " more" : "")
    }
    printf "%d %d %d\n", passed, failed, skipped }
