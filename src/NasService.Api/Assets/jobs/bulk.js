// What is done to all jobs that are ticked, one after the other by the requests that each job has; what the service refuses is said, the others are done.
import { send } from '../api.js';
import { h, notice, replace } from '../dom.js';

const mostSaid = 4;

/**
 * @param chosen () the ticked jobs, as they were listed last
 * @param done called behind every action
 */
export function bulk(chosen, done) {
    const count = h('span', { class: 'hint', role: 'status', id: 'chosen' });
    const tag = h('input', { type: 'text', id: 'bulk-tag', placeholder: 'tag', 'aria-label': 'Tag for the selected jobs' });
    const button = (label, id, action, kind) => h('button', { type: 'button', id, class: kind, onclick: () => run(action) }, label);
    const buttons = [
        button('Add tag', 'bulk-add', () => tagged(words => [...new Set([...words, tag.value.trim()])])),
        button('Remove tag', 'bulk-remove', () => tagged(words => words.filter(w => w !== tag.value.trim()))),
        button('Delete', 'bulk-delete', remove, 'danger'),
    ];
    const element = h('div', { class: 'row bulk', role: 'group', 'aria-label': 'Selected jobs', hidden: true }, count, tag, buttons);

    function show() {
        const many = chosen().length;
        element.hidden = many === 0;
        replace(count, many === 1 ? '1 job selected' : `${many} jobs selected`);
    }

    async function run(action) {
        buttons.forEach(b => { b.disabled = true; });
        try {
            await action();
        } finally {
            buttons.forEach(b => { b.disabled = false; });
            await done();
            show();
        }
    }

    async function tagged(change) {
        if (!tag.value.trim()) {
            tag.focus();
            return;
        }
        await each(chosen(), job => send('PUT', `/jobs/${job.id}/tags`, { tags: change(job.tags) }), 'tagged');
    }

    async function remove() {
        const jobs = chosen();
        if (confirm(`Delete ${jobs.length === 1 ? 'this job' : `these ${jobs.length} jobs`} with all that was found? Only jobs that have ended can be deleted.`)) {
            await each(jobs, job => send('DELETE', `/jobs/${job.id}`), 'deleted');
        }
    }

    return { element, show };
}

async function each(jobs, action, word) {
    const refused = [];
    for (const job of jobs) {
        try {
            await action(job);
        } catch (error) {
            refused.push(`${job.name} ${job.id}: ${error.message}`);
        }
    }
    if (jobs.length > refused.length) {
        notice(`${jobs.length - refused.length} ${word}.`);
    }
    if (refused.length) {
        notice([`${refused.length} not ${word}.`, ...refused.slice(0, mostSaid), refused.length > mostSaid ? '...' : ''].join(' '), true);
    }
}
