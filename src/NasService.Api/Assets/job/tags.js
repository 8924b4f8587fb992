// Words on a job, by which the page of all jobs finds it again.
import { send, session } from '../api.js';
import { attempt, h, notice, replace } from '../dom.js';

export function tags(model) {
    const words = h('span', { class: 'row', id: 'tags' });
    const input = h('input', { type: 'text', id: 'tags-text', class: 'long', placeholder: 'words, separated by spaces' });
    const form = h('form', { class: 'row', hidden: true, onsubmit: save }, h('label', {}, 'Tags', input), h('button', { type: 'submit', id: 'tags-save' }, 'Save'));

    function show() {
        replace(words, model.detail.job.tags.map(tagOf));
        input.value = model.detail.job.tags.join(' ');
    }

    async function save(event) {
        event.preventDefault();
        await attempt(async () => {
            await send('PUT', `${model.path}/tags`, { tags: input.value.split(/[\s,]+/).filter(t => t) });
            notice('Tags saved.');
            await model.readDetail();
            show();
        });
    }

    session().then(({ scopes }) => { form.hidden = !scopes.includes('submit') && !scopes.includes('admin'); });
    show();
    return h('div', { class: 'row tags' }, words, form);
}

export const tagOf = text => h('span', { class: 'word' }, text);
