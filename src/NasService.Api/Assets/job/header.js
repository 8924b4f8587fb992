// State, progress, time left, stages, and the buttons that steer the job.
import { base, send, session } from '../api.js';
import { attempt, badge, h, notice, replace } from '../dom.js';
import { count, percent, range, seconds } from '../format.js';
import { reasonOf, requestOf } from '../words.js';
import { tags } from './tags.js';
import { tilesOf } from './tiles.js';

const order = ['validate', 'train', 'sample', 'search', 'verify', 'test', 'export'];
const actions = {
    pause: { label: 'Pause', in: ['queued', 'running'] },
    resume: { label: 'Resume', in: ['paused'] },
    cancel: { label: 'Cancel', in: ['queued', 'running', 'paused'], danger: true, ask: 'End this job? What it has found is kept.' },
    retry: { label: 'Retry', in: ['failed', 'cancelled'] },
};

export function header(model) {
    const state = h('span', {});
    const text = h('p', { class: 'caption', role: 'status' });
    const bar = h('progress', { max: 1, id: 'completion', 'aria-label': 'Progress of the job' });
    const stages = h('ol', { class: 'stages', 'aria-label': 'Stages' });
    const buttons = h('div', { class: 'row push' });
    const facts = h('dl', { class: 'figures' });
    let maySteer = false;
    let furthest = 0;
    session().then(s => { maySteer = s.scopes.includes('submit') || s.scopes.includes('admin'); showButtons(); });

    function showButtons() {
        const { job } = model.detail;
        replace(buttons, maySteer ? Object.entries(actions).filter(([, a]) => a.in.includes(job.state)).map(([verb, a]) =>
            h('button', { type: 'button', class: a.danger ? 'danger' : null, 'data-action': verb, onclick: () => steer(verb, a) }, a.label)) : null,
        h('a', { class: 'button', href: `${base}/compare?job=${job.id}` }, 'Compare'),
        h('a', { class: 'button', href: `${base}/specialize?job=${job.id}` }, 'Specialize'));
    }

    async function steer(verb, action) {
        if (!action.ask || confirm(action.ask)) {
            await attempt(async () => {
                await send('POST', `${model.path}:${verb}`);
                notice(`Asked to ${verb}.`);
            });
            await model.readDetail();
            if (verb === 'retry' || verb === 'resume') {
                location.reload();
            }
        }
    }

    function show() {
        const { job, reason, progress, remaining, completion, stages: begun } = model.detail;
        replace(state, badge(job.state), job.requested ? h('span', { class: 'hint' }, ` ${requestOf(job.requested)}`) : null);
        bar.hidden = job.isFinal || completion === null || completion === undefined;
        if (!bar.hidden) {
            // What it was judged by may change while it runs: the bar stands still for a while and does not go back.
            furthest = Math.max(furthest, completion);
            bar.value = furthest;
        }
        replace(text, [
            job.message ?? reasonOf(reason),
            bar.hidden ? '' : `${percent(furthest, 0)} of the job is done.`,
            remaining && !job.isFinal ? `About ${range(remaining)} left, judged by earlier jobs on this space.` : '',
        ].filter(t => t).join(' '));
        const known = new Map(begun.map(b => [b.name, b]));
        replace(stages, [...order, ...begun.map(b => b.name).filter(n => !order.includes(n))].map(name => stage(name, known.get(name), progress)));
        showButtons();
    }

    function stage(name, begun, progress) {
        const total = begun ? Math.max(0.01, begun.seconds) : 0;
        const now = begun?.state === 'running' && progress?.stage === name ? progress : null;
        const item = h('li', { class: begun?.state ?? 'waiting', title: begun?.failures?.map(f => `attempt ${f.attempt}: ${f.message}`).join('\n') || null },
            h('b', {}, name),
            h('span', {}, begun ? `${begun.state}${begun.seconds ? `, ${seconds(begun.seconds)}` : ''}${begun.attempts > 1 ? `, attempt ${begun.attempts}` : ''}` : 'not begun'),
            now ? [h('progress', { max: Math.max(1, now.total), value: now.done, 'aria-label': `Progress of the stage ${name}` }), h('span', {}, `${count(now.done)} of ${count(now.total)} ${now.unit}`)] : null);
        item.style.flexGrow = 1 + Math.min(5, Math.log10(1 + total));
        return item;
    }

    const showFacts = () => replace(facts, tilesOf(model));

    model.on('detail progress', show);
    model.on('evaluations front detail', showFacts);
    show();
    showFacts();
    return h('div', { class: 'stack' },
        h('section', { class: 'card', 'aria-label': 'State' }, h('div', { class: 'row' }, state, h('code', {}, model.id), buttons), text, bar, stages, tags(model)), facts);
}
