// What makes numbers of the chosen jobs no comparison.

/** Those judged by what the first one is judged by: the others are on no axis with them. Jobs that nothing was scored in have nothing to draw. */
export function alike(entries) {
    const first = entries.find(e => e.metric);
    return entries.filter(e => e.metric && e.metric.name === first.metric.name);
}

/** Sentences, none where the jobs are alike. Entries: { job, front, definition, data, metric }. */
export function differences(entries) {
    const found = [];
    const warn = (what, groups) => {
        if (groups.size > 1) {
            found.push(`${what} ${[...groups].map(([value, of]) => `${value}: ${of.map(e => e.job.name).join(', ')}`).join('; ')}.`);
        }
    };
    warn('Different devices, so the latencies are not comparable:', groupsOf(entries, e => e.front?.summary.deviceId));
    const metrics = groupsOf(entries, e => e.metric?.name);
    const [name] = metrics.keys();
    warn('Different metrics, so what the jobs are judged by is not comparable:', metrics);
    if (metrics.size > 1) {
        found.push(`The charts show the jobs judged by ${name}, as the first chosen one is.`);
    }
    const others = new Set([...metrics].slice(1).flatMap(([, of]) => of));
    warn(`Different data sets, so the ${name ?? 'quality'} is not comparable:`, groupsOf(entries.filter(e => !others.has(e)), e => e.data ? dataOf(e) : undefined));
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
