// State, progress, time left, stages, and the buttons that steer the job.
import { base, send, session } from '../api.js';
import { attempt, badge, figure, h, notice, replace } from '../dom.js';
import { count, moment, ms, percent, range, seconds, short } from '../format.js';
import { tags } from './tags.js';

const order = ['validate', 'train', 'sample', 'search', 'verify', 'test', 'export'];
const reasons = {
    'waiting-for-worker': 'Waiting for a worker.', 'no-worker': 'No worker that runs stages is alive: the job waits.', 'stage-running': '',
    'paused-by-user': 'Paused; it goes on from where it was.', 'cancelled-by-user': 'Cancelled; what it found is kept.', 'stage-failed': 'A stage failed.', done: '',
};
const actions = {
    pause: { label: 'Pause', in: ['queued', 'running'] },
    resume: { label: 'Resume', in: ['paused'] },
    cancel: { label: 'Cancel', in: ['queued', 'running', 'paused'], danger: true, ask: 'End this job? What it has found is kept.' },
    retry: { label: 'Retry', in: ['failed', 'cancelled'] },
};

export function header(model) {
    const state = h('span', {});
    const text = h('p', { class: 'caption', role: 'status' });
    const bar = h('progress', { max: 1, 'aria-label': 'Progress of the stage' });
    const stages = h('ol', { class: 'stages', 'aria-label': 'Stages' });
    const buttons = h('div', { class: 'row push' });
    const facts = h('dl', { class: 'figures' });
    let maySteer = false;
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
        const { job, reason, progress, remaining, stages: begun } = model.detail;
        replace(state, badge(job.state), job.requested ? h('span', { class: 'hint' }, ` ${job.requested} asked for`) : null);
        const isRunning = progress && job.state === 'running';
        bar.hidden = !isRunning;
        if (isRunning) {
            bar.max = Math.max(1, progress.total);
            bar.value = progress.done;
        }
        replace(text, [
            job.message ?? reasons[reason] ?? reason,
            isRunning ? `${progress.stage}: ${count(progress.done)} of ${count(progress.total)} ${progress.unit}.` : '',
            remaining && !job.isFinal ? `About ${range(remaining)} left, judged by earlier jobs on this space.` : '',
        ].filter(t => t).join(' '));
        const known = new Map(begun.map(b => [b.name, b]));
        replace(stages, [...order, ...begun.map(b => b.name).filter(n => !order.includes(n))].map(name => stage(name, known.get(name))));
        showButtons();
    }

    function stage(name, begun) {
        const total = begun ? Math.max(0.01, begun.seconds) : 0;
        const item = h('li', { class: begun?.state ?? 'waiting', title: begun?.failures?.map(f => `attempt ${f.attempt}: ${f.message}`).join('\n') || null },
            h('b', {}, name), h('span', {}, begun ? `${begun.state}${begun.seconds ? `, ${seconds(begun.seconds)}` : ''}${begun.attempts > 1 ? `, attempt ${begun.attempts}` : ''}` : 'not begun'));
        item.style.flexGrow = 1 + Math.min(5, Math.log10(1 + total));
        return item;
    }

    function showFacts() {
        const rows = model.evaluations.feasible;
        const best = rows.reduce((a, b) => !a || b.accuracy > a.accuracy ? b : a, null);
        const fast = rows.reduce((a, b) => !a || b.latencyMs < a.latencyMs ? b : a, null);
        const failed = model.evaluations.length - rows.length;
        const front = model.front;
        replace(facts,
            figure('Evaluations', count(model.evaluations.length), failed ? `${failed} infeasible` : `of ${count(model.detail.definition.search?.evaluations)} asked for, baselines beside them`),
            figure('Best accuracy', percent(best?.accuracy), best ? ms(best.latencyMs) : null),
            figure('Fastest', ms(fast?.latencyMs), fast ? percent(fast.accuracy) : null),
            figure('Front', front ? `${front.points.length} points` : `${model.evaluations.front.length} points`, front?.summary.verified ? 'measured again' : 'of the search so far'),
            figure('Space', model.space.name, h('a', { href: `${base}/spaces#${model.space.name}` }, `${short(Number(model.space.size))} candidates`)),
            figure('Submitted', moment(model.detail.job.createdAt).split(',')[0], `${model.detail.job.owner ?? 'on the machine'}, seed ${model.detail.job.seed}`));
    }

    model.on('detail progress', show);
    model.on('evaluations front detail', showFacts);
    show();
    showFacts();
    return h('div', { class: 'stack' },
        h('section', { class: 'card', 'aria-label': 'State' }, h('div', { class: 'row' }, state, h('code', {}, model.id), buttons), text, bar, stages, tags(model)), facts);
}
