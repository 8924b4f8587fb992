// Jobs, newest first; looked at again every two seconds, which costs an unchanged list nothing but its tag.
import { base, get, session } from '../api.js';
import { badge, h, replace } from '../dom.js';
import { moment, ms, percent, seconds } from '../format.js';
import { frontOf } from '../job/front.js';
import { tagOf } from '../job/tags.js';

const everyMs = 2000;
const states = ['', 'queued', 'running', 'paused', 'succeeded', 'failed', 'cancelled'];
const content = document.getElementById('content');
const state = h('select', { id: 'state' }, states.map(s => h('option', { value: s }, s || 'all states')));
const name = h('input', { type: 'text', id: 'name', placeholder: 'name', 'aria-label': 'Name of the job' });
const owner = h('input', { type: 'text', id: 'owner', placeholder: 'owner', 'aria-label': 'Owner' });
const tag = h('input', { type: 'text', id: 'tag', placeholder: 'tag', 'aria-label': 'Tag' });
const body = h('tbody', {});
const more = h('button', { type: 'button', hidden: true, onclick: () => { limit += 50; read(); } }, 'Older jobs');
const known = new Map();
let limit = 50;
let timer = 0;

replace(content,
    h('div', { class: 'card' },
        h('div', { class: 'row', role: 'search' }, h('label', {}, 'State', state), name, tag, owner, h('a', { class: 'button primary push', href: `${base}/new` }, 'New job')),
        h('div', { class: 'row' }),
        h('div', { class: 'scroll', tabindex: 0, role: 'group', 'aria-label': 'Jobs' }, h('table', {},
            h('thead', {}, h('tr', {}, ['Job', 'State', 'Progress', 'Evaluations', 'Best accuracy', 'Fastest', 'Space', 'Owner', 'Submitted', 'Took'].map(t => h('th', { scope: 'col' }, t)))),
            body)),
        more));

async function read() {
    clearTimeout(timer);
    try {
        const query = new URLSearchParams({ limit, ...(state.value ? { state: state.value } : {}), ...(name.value.trim() ? { name: name.value.trim() } : {}), ...(tag.value.trim() ? { tag: tag.value.trim() } : {}) });
        const page = await get(`/jobs?${query}`);
        const wanted = owner.value.trim();
        const jobs = page.items.filter(j => !wanted || (j.owner ?? '').startsWith(wanted));
        more.hidden = !page.next;
        show(jobs);
        for (const job of jobs) {
            await look(job);
        }
        show(jobs);
        content.dataset.ready = 'true';
    } catch (error) {
        replace(body, h('tr', {}, h('td', { class: 'empty', colspan: 10 }, error.message)));
    }
    timer = setTimeout(read, document.hidden ? 5 * everyMs : everyMs);
}

// A job that has ended does not change any more.
async function look(job) {
    const before = known.get(job.id);
    if (before && job.isFinal && before.state === job.state) {
        return;
    }
    const [detail, columns] = await Promise.all([get(`/jobs/${job.id}`), get(`/jobs/${job.id}/evaluations:columns?downsample=2`)]);
    const rows = columns.columns.index.map((_, i) => ({ accuracy: columns.columns.accuracy[i], latencyMs: columns.columns.latencyMs[i] }))
        .map(r => ({ ...r, feasible: r.accuracy != null && r.latencyMs != null }));
    const front = frontOf(rows);
    known.set(job.id, { state: job.state, detail, best: front.at(-1), fast: front[0], total: columns.total });
}

function show(jobs) {
    replace(body, jobs.length ? jobs.map(job => {
        const k = known.get(job.id);
        const progress = job.state === 'running' ? k?.detail.progress : null;
        const bar = progress ? h('progress', { max: Math.max(1, progress.total), value: progress.done, 'aria-label': `Progress of ${job.name}` }) : null;
        const took = job.startedAt ? (new Date(job.finishedAt ?? Date.now()) - new Date(job.startedAt)) / 1000 : null;
        return h('tr', { 'data-job': job.id },
            h('td', {}, h('a', { href: `${base}/jobs/${job.id}` }, job.name), h('span', { class: 'hint mono' }, ` ${job.id} `), job.tags.map(tagOf)),
            h('td', {}, badge(job.state)),
            h('td', {}, progress ? [bar, h('span', { class: 'hint' }, `${progress.stage} ${progress.done}/${progress.total} ${progress.unit}`)] : job.isFinal ? '' : k?.detail.reason ?? ''),
            h('td', { class: 'n' }, k ? String(k.total) : ''),
            h('td', { class: 'n' }, k ? percent(k.best?.accuracy) : ''),
            h('td', { class: 'n' }, k ? ms(k.fast?.latencyMs) : ''),
            h('td', {}, job.space), h('td', {}, job.owner ?? '–'), h('td', {}, moment(job.createdAt)), h('td', { class: 'n' }, seconds(took)));
    }) : h('tr', {}, h('td', { class: 'empty', colspan: 10 }, 'No job is like that. ', h('a', { href: `${base}/new` }, 'Submit one.'))));
}

for (const input of [state, name, tag, owner]) {
    input.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(read, 200); });
}
session().then(s => { owner.hidden = !s.scopes.includes('admin'); });
read();
