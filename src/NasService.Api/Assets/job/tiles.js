// The figures at the head of a job: of the search while it runs, of its front once that is verified, each with the images it was counted on.
import { base } from '../api.js';
import { figure, h } from '../dom.js';
import { count, moment, ms, percent, short } from '../format.js';
import { pointOf } from './front.js';

export function tilesOf(model) {
    const { evaluations, front, detail: { job, definition }, space } = model;
    const failed = evaluations.length - evaluations.feasible.length;
    const asked = definition.search?.evaluations;
    return [
        figure('Evaluations', count(evaluations.length), failed ? `${failed} infeasible` : `${count(asked)} asked for, baselines beside them`),
        ...front?.summary.verified ? ofTheFront(front.points.map(pointOf)) : ofTheSearch(evaluations.feasible),
        figure('Front', points(front ? front.points.length : evaluations.front.length), front?.summary.verified ? 'measured again' : 'of the search so far'),
        figure('Space', space.name, h('a', { href: `${base}/spaces#${space.name}` }, `${short(Number(space.size))} candidates`)),
        figure('Submitted', moment(job.createdAt).split(',')[0], `${job.owner ?? 'on the machine'}, seed ${job.seed}`),
    ];
}

function ofTheFront(points) {
    const [best, fast] = [mostAccurate(points), fastest(points)];
    const test = p => p?.test ? `test ${percent(p.test.value)}, ` : '';
    return [
        figure('Most accurate, validation', percent(best?.accuracy), best ? `${test(best)}${ms(best.latencyMs)}` : null),
        figure('Fastest', ms(fast?.latencyMs), fast ? `validation ${percent(fast.accuracy)}${fast.test ? `, test ${percent(fast.test.value)}` : ''}` : null),
    ];
}

function ofTheSearch(rows) {
    const [best, fast] = [mostAccurate(rows), fastest(rows)];
    return [
        figure('Best so far', percent(best?.accuracy), best ? `on the images that rank, ${ms(best.latencyMs)}` : 'on the images that rank'),
        figure('Fastest so far', ms(fast?.latencyMs), fast ? `${percent(fast.accuracy)} on the images that rank` : null),
    ];
}

const points = many => many === 1 ? '1 point' : `${many} points`;

const mostAccurate = rows => rows.reduce((a, b) => !a || b.accuracy > a.accuracy ? b : a, null);

const fastest = rows => rows.reduce((a, b) => !a || b.latencyMs < a.latencyMs ? b : a, null);
