// What of its budgets a job has used, as time went by.
import { axis, draw, tooltip } from '../charts.js';
import { card, h, replace } from '../dom.js';
import { count, percent } from '../format.js';
import { legend } from '../legend.js';

const patienceMs = 400;

export function burn(model) {
    const place = h('div', { class: 'chart', id: 'burn' });
    const caption = h('p', { class: 'caption', id: 'burn-caption' });
    const key = legend();
    const section = card('Budget used', key.list, place, caption);
    let asked = false;

    queueMicrotask(() => {
        const plot = draw(place, 'Line chart of the share of the budgets that is used, against minutes since the job began to run.', c => {
            if (!model.detail.job.startedAt) {
                return { empty: model.detail.job.isFinal ? 'The job never ran.' : 'Fills when the job begins to run.' };
            }
            const { evaluations, minutes, budget } = used(model);
            key.show([{ name: 'evaluations', colour: 'fp32' }, ...budget.minutes ? [{ name: 'minutes of work', colour: 'int8', dash: 'dashed' }] : []]);
            return {
                tooltip: tooltip(c, { trigger: 'axis', valueFormatter: v => percent(v, 1) }),
                xAxis: axis(c, 'minutes since it began to run', { type: 'value', nameGap: 28, min: 0, axisLabel: { color: c.muted, formatter: v => String(+v.toPrecision(3)) } }),
                yAxis: axis(c, 'share used', { type: 'value', min: 0, max: v => Math.max(1, v.max), nameGap: 42, axisLabel: { color: c.muted, formatter: v => percent(v, 0) } }),
                series: [
                    { type: 'line', step: 'end', name: 'evaluations', showSymbol: false, data: evaluations, lineStyle: { color: c.fp32, width: 2.5 }, itemStyle: { color: c.fp32 } },
                    ...(budget.minutes ? [{ type: 'line', name: 'minutes of work', showSymbol: false, data: minutes, lineStyle: { color: c.int8, type: 'dashed', width: 2.5 }, itemStyle: { color: c.int8 } }] : []),
                ],
            };
        });
        const show = () => {
            asked = false;
            const { budget, spent } = used(model);
            replace(caption, `${count(spent.evaluations)} of ${count(budget.evaluations)} evaluations`,
                budget.minutes ? `, ${spent.minutes.toFixed(1)} of ${budget.minutes} minutes of work.` : '; no bound on the time.', ' Baselines are beside the budget.');
            plot.refresh();
        };

        // The log of a long job comes in at once.
        model.on('log evaluations detail', () => {
            if (!asked) {
                asked = true;
                setTimeout(show, patienceMs);
            }
        });
        show();
    });
    return section;
}

function used({ detail, evaluations, log }) {
    const { job, stages, definition: { search } } = detail;
    const budget = { evaluations: search.evaluations, minutes: search.maxMinutes ?? null };
    const began = Date.parse(job.startedAt ?? job.createdAt);
    const minute = at => (Date.parse(at) - began) / 60000;
    const points = [[0, 0]];
    let made = 0;
    for (const { type, at, payload } of log) {
        if (type === 'evaluations') {
            made += payload.indices.filter(i => evaluations.byIndex.get(i)?.round >= 0).length;
            points.push([minute(at), made / budget.evaluations]);
        }
    }
    const { minutes, worked } = workOf(stages, log.at(-1)?.at ?? job.startedAt ?? job.createdAt, minute);
    const spent = { evaluations: evaluations.rows.filter(r => r.round >= 0).length, minutes: worked };
    return { budget, spent, evaluations: points, minutes: minutes.map(([at, done]) => [at, done / budget.minutes]) };
}

// What counts is work: waiting in the queue and pauses do not.
function workOf(stages, now, minute) {
    const minutes = [[0, 0]];
    let worked = 0;
    for (const { startedAt, finishedAt, seconds } of stages) {
        minutes.push([minute(startedAt), worked]);
        worked += finishedAt ? seconds / 60 : seconds / 60 + Math.max(0, minute(now) - minute(startedAt));
        minutes.push([minute(finishedAt ?? now), worked]);
    }
    return { minutes, worked };
}
