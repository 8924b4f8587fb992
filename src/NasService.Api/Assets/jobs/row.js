// One job as a row that stays the same element from look to look: what is ticked stays ticked, and what has the focus keeps it.
import { base } from '../api.js';
import { badge, breakable, h, replace } from '../dom.js';
import { dash, day, ms, seconds } from '../format.js';
import { tagOf } from '../job/tags.js';
import { reasonOf, requestOf } from '../words.js';

const titles = ['Job', 'State', 'Progress', 'Evaluations', 'Best', 'Fastest', 'Space', 'Owner', 'Submitted', 'Took'];
const numeric = new Set(['Evaluations', 'Best', 'Fastest', 'Took']);
const classOf = title => numeric.has(title) ? 'n' : null;

export const columnCount = titles.length;

export const heads = () => titles.map(t => h('th', { scope: 'col', class: classOf(t) }, t));

export class Row {
    #shown = '';

    /** @param onTick called when its box is ticked or no longer so */
    constructor(id, onTick) {
        this.box = h('input', { type: 'checkbox', onchange: onTick });
        this.cells = titles.map(t => h('td', { class: classOf(t) }));
        this.element = h('tr', { 'data-job': id }, h('td', {}, this.box), this.cells);
    }

    /** @param found { detail, metric, best, fast, total, isVerified } as far as it is known */
    show(job, found) {
        const took = job.startedAt ? Math.round((new Date(job.finishedAt ?? Date.now()) - new Date(job.startedAt)) / 1000) : null;
        const text = JSON.stringify([job, found, took]);
        if (text === this.#shown) {
            return;
        }
        this.#shown = text;
        this.box.setAttribute('aria-label', `Select ${job.name} ${job.id}`);
        const contents = [
            h('div', { class: 'job-name' }, h('a', { href: `${base}/jobs/${job.id}` }, job.name), h('span', { class: 'hint mono' }, job.id), job.tags.length ? h('span', {}, job.tags.map(tagOf)) : null),
            badge(job.state), progress(job, found?.detail), found ? String(found.total) : '',
            found ? soFar(bestOf(found), found) : '', found ? soFar(ms(found.fast?.latencyMs), found) : '',
            job.space, job.owner ?? '–', h('time', { datetime: job.createdAt }, day(job.createdAt)), seconds(took),
        ];
        contents.forEach((content, i) => breakable(replace(this.cells[i], content)));
    }
}

// Jobs of one list are judged by different things.
const bestOf = ({ metric, best }) => best ? [metric.show(best.quality), h('small', { class: 'metric' }, metric.name)] : dash;

function soFar(text, { best, isVerified }) {
    return best && !isVerified ? h('span', { class: 'sofar', title: 'of the search so far, on the images that rank candidates' }, text, h('small', {}, 'so far')) : text;
}

function progress(job, detail) {
    if (!detail || job.isFinal) {
        return '';
    }
    const { progress: stage, completion } = detail;
    const bar = completion === null || completion === undefined ? null
        : h('progress', { max: 1, value: completion, 'aria-label': `Progress of ${job.name}` });
    const text = requestOf(job.requested)
        || (job.state === 'running' && stage ? `${stage.stage}: ${stage.done} of ${stage.total} ${stage.unit}` : reasonOf(detail.reason));
    return h('div', { class: 'job-progress' }, bar, text ? h('span', { class: 'hint' }, text) : null);
}
