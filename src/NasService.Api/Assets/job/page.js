import { card, h, replace } from '../dom.js';
import { bitOpsFront } from './bitops.js';
import { burn } from './burn.js';
import { latencyCalibration, qualityCalibration } from './calibration.js';
import { evaluationTable } from './table.js';
import { frontTable, scenarioFronts } from './winners.js';
import { header } from './header.js';
import { history } from './history.js';
import { importance } from './importance.js';
import { jobDocument, log } from './log.js';
import { Model } from './model.js';
import { note } from './note.js';
import { parallel } from './parallel.js';
import { pictures } from './pictures.js';
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
    replace(content,
        header(model),
        note(model),
        pareto(model),
        parallel(model),
        h('div', { class: 'grid' }, history(model), burn(model), supernet(model)),
        frontTable(model),
        ...scenarioFronts(model),
        bitOpsFront(model),
        pictures(model),
        evaluationTable(model),
        h('div', { class: 'grid' }, qualityCalibration(model), latencyCalibration(model)),
        importance(model),
        log(model),
        jobDocument(model));

    // Charts are drawn in the size that their places have now.
    await null;
    content.dataset.ready = 'true';
    model.follow();
} catch (error) {
    replace(content, card('This job cannot be shown', h('p', {}, error.message)));
    content.dataset.ready = 'true';
}
