// The figures at the head of a job: of the search while it runs, of its front once that is verified, each with the images it was counted on.
import { base } from '../api.js';
import { figure, h } from '../dom.js';
import { count, moment, ms, short } from '../format.js';
import { pointOf } from './front.js';

export function tilesOf(model) {
    const { evaluations, front, detail: { job, definition }, space, metric } = model;
    const failed = evaluations.length - evaluations.feasible.length;
    const asked = definition.search?.evaluations;
    return [
        figure('Evaluations', count(evaluations.length), failed ? `${failed} infeasible` : `${count(asked)} asked for, baselines beside them`),
        ...front?.summary.verified ? ofTheFront(front.front.map(pointOf), metric) : ofTheSearch(evaluations.feasible, metric),
        figure('Front', points(front ? front.front.length : evaluations.front.length), front?.summary.verified ? 'measured again' : 'of the search so far'),
        figure('Space', space.name, h('a', { href: `${base}/spaces#${space.name}` }, `${short(Number(space.size))} candidates`)),
        figure('Submitted', moment(job.createdAt).split(',')[0], `${job.owner ?? 'on the machine'}, seed ${job.seed}`),
    ];
}

function ofTheFront(points, metric) {
    const [best, fast] = [metric.best(points), fastest(points)];
    const test = p => p?.test ? `test ${metric.show(p.test.value)}, ` : '';
    return [
        figure(`Best ${metric.name}, validation`, metric.show(best?.quality), best ? `${test(best)}${ms(best.latencyMs)}` : null),
        figure('Fastest', ms(fast?.latencyMs), fast ? `validation ${metric.show(fast.quality)}${fast.test ? `, test ${metric.show(fast.test.value)}` : ''}` : null),
    ];
}

function ofTheSearch(rows, metric) {
    const [best, fast] = [metric.best(rows), fastest(rows)];
    return [
        figure(`Best ${metric.name} so far`, metric.show(best?.quality), best ? `on the images that rank, ${ms(best.latencyMs)}` : 'on the images that rank'),
        figure('Fastest so far', ms(fast?.latencyMs), fast ? `${metric.show(fast.quality)} on the images that rank` : null),
    ];
}

const points = many => many === 1 ? '1 point' : `${many} points`;

const fastest = rows => rows.reduce((a, b) => !a || b.latencyMs < a.latencyMs ? b : a, null);
