import { card, h, replace } from '../dom.js';
import { calibration } from './calibration.js';
import { evaluationTable } from './table.js';
import { frontTable } from './winners.js';
import { header } from './header.js';
import { history } from './history.js';
import { importance } from './importance.js';
import { jobDocument, log } from './log.js';
import { Model } from './model.js';
import { note } from './note.js';
import { parallel } from './parallel.js';
import { pareto } from './pareto.js';
import { supernet } from './supernet.js';

const main = document.getElementById('main');
const content = document.getElementById('content');
const model = new Model(main.dataset.job);
window.nasJob = model;

try {
    await model.open();
    const { job } = model.detail;
    document.title = `${job.name} - NasService`;
    replace(main.querySelector('h1'), job.name);
    const places = [];
    const place = (part, ...rest) => {
        const element = h('div', {});
        places.push(() => element.replaceWith(part(model, ...rest)));
        return element;
    };
    replace(content,
        place(header),
        place(note),
        place(pareto),
        place(parallel),
        h('div', { class: 'grid' }, place(history), place(supernet)),
        place(frontTable),
        place(evaluationTable),
        h('div', { class: 'grid' }, place(calibration, 'accuracy'), place(calibration, 'latencyMs')),
        place(importance),
        place(log),
        place(jobDocument));

    // The first screen first: a chart is drawn in the size its place has.
    for (const fill of places) {
        fill();
        await new Promise(resume => setTimeout(resume));
    }
    content.dataset.ready = 'true';
    model.follow();
} catch (error) {
    replace(content, card('This job cannot be shown', h('p', {}, error.message)));
}
