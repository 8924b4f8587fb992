// Jobs, newest first; looked at again every two seconds, which costs an unchanged list nothing but its tag.
import { base, get, session } from '../api.js';
import { h, replace } from '../dom.js';
import { frontOf, pointOf } from '../job/front.js';
import { metricOf } from '../quality.js';
import { bulk } from './bulk.js';
import { columnCount, heads, Row } from './row.js';

const everyMs = 2000;
const lookers = 3;
const states = ['', 'queued', 'running', 'paused', 'succeeded', 'failed', 'cancelled'];
const content = document.getElementById('content');
const state = h('select', { id: 'state' }, states.map(s => h('option', { value: s }, s || 'all states')));
const name = h('input', { type: 'text', id: 'name', maxlength: 64, placeholder: 'part of the name', 'aria-label': 'Part of the name of the job' });
const owner = h('input', { type: 'text', id: 'owner', placeholder: 'owner', 'aria-label': 'Owner' });
const tag = h('input', { type: 'text', id: 'tag', placeholder: 'tag', 'aria-label': 'Tag' });
const every = h('input', { type: 'checkbox', id: 'every', 'aria-label': 'Select all jobs shown', onchange: () => tickAll(every.checked) });
const body = h('tbody', {});
const more = h('button', { type: 'button', hidden: true, onclick: () => { limit += 50; read(); } }, 'Older jobs');
const known = new Map();
const rows = new Map();
const many = bulk(() => jobs.filter(j => rows.get(j.id)?.box.checked), read);
let jobs = [];
let limit = 50;
let timer = 0;
let turn = 0;

replace(content,
    h('div', { class: 'card' },
        h('div', { class: 'row', role: 'search' }, h('label', {}, 'State', state), name, tag, owner, h('a', { class: 'button primary push', href: `${base}/new` }, 'New job')),
        many.element,
        h('div', { class: 'row' }),
        h('div', { class: 'scroll', tabindex: 0, role: 'group', 'aria-label': 'Jobs' }, h('table', { class: 'jobs' },
            h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, every), heads())),
            body)),
        h('p', { class: 'caption' }, 'Best and fastest: of the front, on validation images that ranked no candidate; while there is no verified front, of the search so far, on the images that rank.'),
        more));

async function read() {
    clearTimeout(timer);
    const mine = ++turn;
    try {
        const asked = Object.entries({ state: state.value, name: name.value.trim(), tag: tag.value.trim() }).filter(([, v]) => v);
        const page = await get(`/jobs?${new URLSearchParams([['limit', limit], ...asked])}`);
        if (mine !== turn) {
            return;
        }
        const wanted = owner.value.trim();
        jobs = page.items.filter(j => !wanted || (j.owner ?? '').startsWith(wanted));
        more.hidden = !page.next;
        show();
        await lookAt(jobs);
        show();
        content.dataset.ready = 'true';
    } catch (error) {
        replace(body, h('tr', {}, h('td', { class: 'empty', colspan: columnCount + 1 }, error.message)));
    }
    if (mine === turn) {
        timer = setTimeout(read, document.hidden ? 5 * everyMs : everyMs);
    }
}

// A few at a time: a browser keeps six connections to a host.
async function lookAt(all) {
    const left = [...all];
    await Promise.all(Array.from({ length: lookers }, async () => {
        while (left.length > 0) {
            await look(left.shift());
        }
    }));
}

// A job that has ended does not change any more.
async function look(job) {
    const before = known.get(job.id);
    if (before && job.isFinal && before.state === job.state) {
        return;
    }
    const [detail, columns, { fronts }] = await Promise.all([get(`/jobs/${job.id}`), get(`/jobs/${job.id}/evaluations:columns?downsample=2`), get(`/jobs/${job.id}/fronts`)]);
    const isVerified = fronts.some(f => f.verified);
    // Nothing is judged while nothing is scored.
    const metric = columns.metric ? metricOf(columns.metric) : null;
    const front = isVerified ? (await get(`/jobs/${job.id}/front`)).front.map(pointOf) : metric ? frontOf(measured(columns.columns), metric) : [];
    known.set(job.id, { state: job.state, detail, metric, best: metric?.best(front), fast: front[0], total: columns.total, isVerified });
}

const measured = c => c.index.map((_, i) => ({ quality: c.quality[i], latencyMs: c.latencyMs[i] })).map(r => ({ ...r, feasible: r.quality != null && r.latencyMs != null }));

function show() {
    for (const job of jobs) {
        if (!rows.has(job.id)) {
            rows.set(job.id, new Row(job.id, ticked));
        }
        rows.get(job.id).show(job, known.get(job.id));
    }
    const elements = jobs.map(j => rows.get(j.id).element);
    if (elements.length === 0) {
        replace(body, h('tr', {}, h('td', { class: 'empty', colspan: columnCount + 1 }, 'No job is like that. ', h('a', { href: `${base}/new` }, 'Submit one.'))));
    } else if (elements.length !== body.children.length || elements.some((e, i) => e !== body.children[i])) {
        replace(body, elements);
    }
    ticked();
}

function tickAll(isOn) {
    jobs.forEach(j => { rows.get(j.id).box.checked = isOn; });
    ticked();
}

function ticked() {
    every.checked = jobs.length > 0 && jobs.every(j => rows.get(j.id).box.checked);
    many.show();
}

for (const input of [state, name, tag, owner]) {
    input.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(read, 200); });
}
session().then(({ scopes }) => {
    owner.hidden = !scopes.includes('admin');
    content.classList.toggle('readonly', !scopes.includes('submit') && !scopes.includes('admin'));
});
read();
