// A new job: the document, its mistakes at their lines while it is written, and what it would cost.
import { base, get, send } from '../api.js';
import { card, figure, h, replace, table } from '../dom.js';
import { count, range, short } from '../format.js';

const waitMs = 900;
const content = document.getElementById('content');
const query = new URLSearchParams(location.search);
const draftKey = 'nas-new-job';
const text = h('textarea', { id: 'document', spellcheck: 'false', 'aria-label': 'Job document in YAML', autocomplete: 'off' });
const lines = h('div', { class: 'lines', 'aria-hidden': 'true' });
const verdict = h('div', { role: 'status', id: 'verdict' });
const submit = h('button', { type: 'button', class: 'primary', id: 'submit', disabled: true, onclick: start }, 'Submit');
const priority = h('input', { type: 'number', min: -100, max: 100, value: '0', id: 'priority' });
const picker = h('select', { id: 'space' });
const budget = h('select', { id: 'budget' }, ['smoke', 'standard', 'full'].map(b => h('option', {}, b)));
const file = h('input', { type: 'file', accept: '.yaml,.yml,.json', id: 'file' });
let timer = 0;
let asked = 0;
let bad = new Map();
let key = crypto.randomUUID();

const budgets = {
    smoke: { steps: 120, evaluations: 24, sample: 12, round: 6 }, standard: { steps: 6000, evaluations: 200, sample: 50, round: 25 }, full: { steps: 30000, evaluations: 600, sample: 100, round: 25 },
};
const [{ spaces }, { dataSets }] = await Promise.all([get('/spaces'), get('/datasets')]);

replace(picker, spaces.map(s => h('option', {}, s.name)));
// The shipped space for the shipped images, so that what is filled in can run.
const shipped = spaces.find(s => s.name === 'fashion-mbconv' && dataSets.includes('fashion-mnist')) ?? spaces[0];
picker.value = query.get('space') ?? shipped?.name ?? '';
budget.value = 'standard';
replace(content, h('div', { class: 'grid' },
    card('Document',
        h('div', { class: 'row' }, h('label', {}, 'Space', picker), h('label', {}, 'Budget', budget), h('button', { type: 'button', onclick: () => { text.value = template(); changed(); } }, 'Fill in'), h('label', {}, 'or a file', file)),
        h('div', { class: 'row' }),
        h('div', { class: 'editor' }, lines, text),
        h('p', { class: 'caption' }, 'YAML. A space of your own goes in the place of its name, as a mapping. What is not written has its default.')),
    card('Before it runs', verdict, h('div', { class: 'row' }, h('label', {}, 'Priority', priority), submit))));
text.value = sessionStorage.getItem(draftKey) && !query.get('space') ? sessionStorage.getItem(draftKey) : template();
text.addEventListener('input', changed);
text.addEventListener('scroll', () => { lines.scrollTop = text.scrollTop; });
file.addEventListener('change', async () => { text.value = await file.files[0].text(); changed(); });
changed();
content.dataset.ready = 'true';

function template() {
    const b = budgets[budget.value];
    return `name: ${budget.value === 'smoke' ? 'smoke' : 'search'}
space: ${picker.value}
seed: 0
data:
  kind: idx
  path: ${dataSets[0] ?? 'name-of-a-data-set'}
  validation: ${budget.value === 'smoke' ? 1200 : 10000}
supernet:
  recipe: sandwich
  steps: ${b.steps}
  batch: 64
search:
  evaluations: ${b.evaluations}
  initialSample: ${b.sample}
  roundSize: ${b.round}
latency:
  meter: onnxruntime
  device: cpu
`;
}

function changed() {
    sessionStorage.setItem(draftKey, text.value);
    key = crypto.randomUUID();
    submit.disabled = true;
    verdict.setAttribute('aria-busy', 'true');
    // An answer still on its way is about an older text: it must neither be shown nor let this one through.
    asked++;
    showLines();
    clearTimeout(timer);
    timer = setTimeout(check, waitMs);
}

async function check() {
    const turn = asked;
    try {
        const forecast = await send('POST', '/jobs:validate', text.value);
        if (turn === asked) {
            showForecast(forecast);
        }
    } catch (error) {
        if (turn === asked) {
            showMistakes(error);
        }
    }
}

function showForecast(f) {
    verdict.removeAttribute('aria-busy');
    bad = new Map();
    showLines();
    submit.disabled = !f.satisfiable;
    replace(verdict,
        h('dl', { class: 'figures' },
            figure('Candidates', short(Number(f.size)), `${short(Number(f.architectures))} architectures with their policies`),
            figure('Time', range({ low: f.seconds.low, high: f.seconds.high }), f.basis === 'history' ? 'judged by earlier jobs on this space' : 'from counted operations, rough'),
            figure('Training steps', count(f.trainingSteps)), figure('Evaluations', count(f.evaluations)),
            figure('Networks', `${short(f.leastMacs)} to ${short(f.largestMacs)}`, 'multiply-accumulates')),
        f.constraints.length ? table('Constraints', [{ title: 'Constraint', cell: c => c.constraint }, { title: 'Asked for', numeric: true, cell: c => short(c.bound) }, { title: 'Least there is', numeric: true, cell: c => c.least == null ? 'not known' : short(c.least) }, { title: '', cell: c => c.satisfiable ? 'within reach' : 'no network known meets it' }], f.constraints) : null,
        f.warnings.map(w => h('p', { class: 'warning' }, w)),
        h('p', { class: 'hint' }, 'The document has no mistakes.'));
}

function showMistakes(error) {
    verdict.removeAttribute('aria-busy');
    const mistakes = error.errors?.length ? error.errors : [{ message: error.message, pointer: '' }];
    bad = new Map(mistakes.filter(m => m.line).map(m => [m.line, m.message]));
    showLines();
    replace(verdict, h('p', { class: 'error' }, `${mistakes.length === 1 ? 'A mistake' : `${mistakes.length} mistakes`}:`),
        h('ul', { class: 'mistakes' }, mistakes.map(m => h('li', {},
            m.line ? h('button', { type: 'button', onclick: () => go(m.line) }, `Line ${m.line}`) : null, ' ', h('code', {}, m.pointer), ` ${m.message}`, m.found ? ` Found: ${m.found}.` : '', m.allowed ? ` Allowed: ${m.allowed}.` : ''))));
}

function showLines() {
    const many = text.value.split('\n').length;
    replace(lines, Array.from({ length: many }, (_, i) => [bad.has(i + 1) ? h('span', { class: 'bad', title: bad.get(i + 1) }, String(i + 1)) : String(i + 1), '\n']).flat());
    lines.scrollTop = text.scrollTop;
}

function go(line) {
    const start = text.value.split('\n').slice(0, line - 1).reduce((a, l) => a + l.length + 1, 0);
    text.focus();
    text.setSelectionRange(start, start + text.value.slice(start).split('\n')[0].length);
}

async function start() {
    const turn = asked;
    submit.disabled = true;
    try {
        // Sent twice, as by a shaky network, it is one job.
        const job = await send('POST', `/jobs?priority=${Number(priority.value) || 0}`, text.value, { 'Idempotency-Key': key });
        sessionStorage.removeItem(draftKey);
        location.assign(`${base}/jobs/${job.id}`);
    } catch (error) {
        if (turn === asked) {
            showMistakes(error);
            // Nothing is wrong with the document: the same request may go through later, and is still one job.
            submit.disabled = Boolean(error.errors?.length);
        }
    }
}
