// What happened in the job, as it happens; and the document it was submitted with.
import { card, h, replace } from '../dom.js';
import { clock } from '../format.js';

const mostLines = 500;

export function log(model) {
    const list = h('ol', { class: 'log', id: 'log' });
    const progress = h('input', { type: 'checkbox' });
    const section = card('Log', h('div', { class: 'scroll', tabindex: 0, role: 'group', 'aria-label': 'Lines of the log' }, list));
    section.querySelector('.head').append(h('label', { class: 'push' }, progress, 'Progress too'));
    let asked = false;
    function show() {
        asked = false;
        const events = model.log.filter(e => progress.checked || e.type !== 'progress').slice(-mostLines).reverse();
        replace(list, events.map(e => h('li', {}, h('time', { datetime: e.at }, clock(e.at)), h('b', {}, e.type), h('span', { class: e.payload.state === 'failed' ? 'bad' : null }, sentence(e)))));
    }
    // The log of a long job comes in at once.
    model.on('log', () => {
        if (!asked) {
            asked = true;
            setTimeout(show, 120);
        }
    });
    progress.addEventListener('change', show);
    return section;
}

export function jobDocument(model) {
    return h('details', { class: 'card' }, h('summary', {}, 'Job document'), h('p', { class: 'caption' }, 'As it was checked, every default filled in.'), h('pre', { tabindex: 0 }, JSON.stringify(model.detail.definition, null, 2)));
}

const sentences = {
    state: p => p.requested ? `${p.requested} asked for` : `the job is ${p.state}${p.message ? `: ${p.message}` : ''}`,
    stage: p => `${p.stage} ${p.state}${p.attempt > 1 ? `, attempt ${p.attempt}` : ''}${p.message ? `: ${p.message}` : ''}`,
    evaluations: p => p.indices.length === 1 ? `evaluation ${p.indices[0]}` : `evaluations ${p.indices[0]} to ${p.indices.at(-1)}`,
    front: p => `version ${p.version}: ${p.points} points after ${p.evaluations} evaluations${p.verified ? ', measured again' : ''}`,
    note: p => p.text,
    progress: p => `${p.stage}: ${p.done} of ${p.total} ${p.unit}`,
};

const sentence = e => sentences[e.type]?.(e.payload) ?? JSON.stringify(e.payload);
