// What makes numbers of the chosen jobs no comparison.

/** Sentences, none where the jobs are alike. Entries: { job, front, definition, data }. */
export function differences(entries) {
    const found = [];
    const warn = (what, groups) => {
        if (groups.size > 1) {
            found.push(`${what} ${[...groups].map(([value, of]) => `${value}: ${of.map(e => e.job.name).join(', ')}`).join('; ')}.`);
        }
    };
    warn('Different devices, so the latencies are not comparable:', groupsOf(entries, e => e.front?.summary.deviceId));
    warn('Different data sets, so the accuracies are not comparable:', groupsOf(entries, e => e.data ? dataOf(e) : undefined));
    return found;
}

/** The data set as the job's document names it, told apart by the digest of what was read. */
export function dataOf({ definition, data }) {
    const { path, validation } = definition.data ?? {};
    const name = String(path ?? '').split(/[\\/]/).filter(p => p).at(-1) ?? 'unknown';
    return `${name}${validation ? `, ${validation} images held back` : ''}${data ? ` (${data.slice(0, 8)})` : ''}`;
}

// Jobs that have none yet are in no group.
function groupsOf(entries, keyOf) {
    const groups = Map.groupBy(entries, keyOf);
    groups.delete(undefined);
    return groups;
}
